package id.loket.flow;

import id.loket.text.Ruler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines that fit: after spaces, inside a word that is too wide after its slashes and hyphens, and
 * between letters only where nothing else is left. No letter is lost.
 */
final class Wrap {
    private static final Pattern INSIDE = Pattern.compile("(?<=[/-])(?=.)");

    private final Ruler ruler;
    private final Type type;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrap(Ruler ruler, Type type, double width) {
        this.ruler = ruler;
        this.type = type;
        this.width = width;
    }

    /** @param width in millimetres */
    static List<String> lines(Ruler ruler, Type type, String text, double width) {
        var wrap = new Wrap(ruler, type, width);
        for (var word : text.strip().split("\\s+")) {
            wrap.word(word);
        }
        wrap.end();
        return wrap.lines;
    }

    /** The width of the widest piece that is never cut, unless there is no room at all. */
    static double widestPiece(Ruler ruler, Type type, String text) {
        return Pattern.compile("\\s+")
                .splitAsStream(text.strip())
                .flatMap(INSIDE::splitAsStream)
                .mapToDouble(piece -> type.width(ruler, piece))
                .max()
                .orElse(0);
    }

    private void word(String word) {
        if (put(line.isEmpty() ? "" : " ", word)) {
            return;
        }
        if (fits(word)) {
            end();
            line = word;
            return;
        }
        var space = line.isEmpty() ? "" : " ";
        for (var piece : INSIDE.split(word)) {
            piece(space, piece);
            space = "";
        }
    }

    private void piece(String space, String piece) {
        if (put(space, piece)) {
            return;
        }
        end();
        for (var letter : piece.codePoints().mapToObj(Character::toString).toList()) {
            if (!put("", letter)) {
                end();
                line = letter;
            }
        }
    }

    private boolean put(String space, String more) {
        if (!fits(line + space + more)) {
            return false;
        }
        line += space + more;
        return true;
    }

    private boolean fits(String text) {
        return type.width(ruler, text) <= width;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = "";
    }
}
