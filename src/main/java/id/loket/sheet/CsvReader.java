package id.loket.sheet;

import static id.loket.text.Words.say;

import id.loket.sheet.Sheet.Cell;
import id.loket.sheet.Sheet.Line;
import id.loket.sheet.SheetReader.TooLong;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads lines of cells parted by semicolons, commas or tabs (RFC 4180), whichever parts most; UTF-8, UTF-16 with its
 * mark, or what Windows of this country wrote before.
 */
final class CsvReader {
    private static final char BOM = '\uFEFF';
    private static final List<Character> PARTS = List.of(';', '\t', ',');
    private static final int LOOKED_AT = 20;
    private static final String SEP = "sep=";
    /** A long code as a spreadsheet writes it once it took it for a number. */
    private static final Pattern SPOILED = Pattern.compile("[0-9][.,][0-9]+[eE]\\+?[0-9]{2}");

    private CsvReader() {}

    static Optional<String> walk(byte[] bytes, WrittenLines written) throws TooLong {
        var text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            return Optional.of(say("sheet.other"));
        }
        if (text.regionMatches(true, 0, SEP, 0, SEP.length()) && text.length() > SEP.length()) {
            lines(text, text.charAt(SEP.length()), line -> line.number() == 1 || written.take(line));
        } else {
            lines(text, part(text), written::take);
        }
        return Optional.empty();
    }

    /** What is done with a line; false if no more is wanted. */
    private interface Each {
        boolean take(Line line) throws TooLong;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** What parts the first lines into the most cells. */
    private static char part(String text) throws TooLong {
        char best = PARTS.getFirst();
        int most = 0;
        for (char part : PARTS) {
            var first = new ArrayList<Line>();
            lines(text, part, line -> first.add(line) && first.size() < LOOKED_AT);
            int cells = first.stream().mapToInt(l -> l.cells().size() - 1).sum();
            if (cells > most) {
                best = part;
                most = cells;
            }
        }
        return best;
    }

    private static void lines(String text, char part, Each each) throws TooLong {
        var cells = new ArrayList<Cell>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean began = false;
        boolean wanted = true;
        int number = 1;
        for (int i = 0; i <= text.length() && wanted; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && i < text.length()) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else if (c != '\r') {
                    cell.append(c);
                }
            } else if (c == '"' && !began) {
                quoted = true;
                began = true;
            } else if (c == part || c == '\n') {
                cells.add(cell(cell.toString()));
                cell.setLength(0);
                began = false;
                quoted = false;
                if (c == '\n') {
                    wanted = each.take(new Line(number++, cells));
                    cells.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
                began = true;
            }
        }
    }

    private static Cell cell(String text) {
        var bare = Guarded.open(text);
        return new Cell(bare, SPOILED.matcher(bare.strip()).matches());
    }
}
