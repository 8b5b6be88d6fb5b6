package id.loket.printing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * Pages of plain letters in the commands every dot-matrix printer of the ESC/P family knows. Law: it is struck once, so
 * that a carbon set has all its sheets from one pass; no letter is lost, and what the printer has no letter for is struck
 * as its nearest one.
 */
public final class EscP {
    static final int LINES_PER_INCH = 6;

    private static final int ESC = 0x1B;
    private static final int CONDENSED = 0x0F;
    private static final int FORM_FEED = 0x0C;
    /** The carriage of the usual printer is eight inches wide. */
    private static final int INCHES = 8;

    private static final int POINTS_PER_LINE = 72 / LINES_PER_INCH;
    private static final int LONGEST_FORM = 127;

    private EscP() {}

    /** @param fit moves the text right and down by whole cells; it cannot move left, up or scale */
    public static byte[] of(List<TextPage> pages, Fit fit) {
        var out = new ByteArrayOutputStream();
        command(out, '@');
        command(out, '2');
        for (TextPage page : pages) {
            command(out, page.cpi() == 12 ? 'M' : 'P');
            // SI after ESC M or ESC P narrows the letters to 20 or 17 an inch; a line that is too wide would go on
            // at the left of the next one.
            int widest =
                    page.lines().stream().mapToInt(TextPage.Line::cells).max().orElse(0);
            out.write(widest + fit.columns(page.cpi()) > INCHES * page.cpi() ? CONDENSED : 0x12);
            command(out, 'C');
            out.write(Math.clamp(Math.round(page.heightPoints() / POINTS_PER_LINE), 1, LONGEST_FORM));
            crlf(out, fit.lines());
            for (TextPage.Line line : page.lines()) {
                line(out, line, fit.columns(page.cpi()));
            }
            out.write(FORM_FEED);
        }
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, TextPage.Line line, int columns) {
        if (!line.text().isBlank()) {
            out.writeBytes(" ".repeat(columns).getBytes(StandardCharsets.US_ASCII));
            if (line.wide()) {
                big(out, 1);
            }
            out.writeBytes(plain(line.text()).getBytes(StandardCharsets.US_ASCII));
            if (line.wide()) {
                big(out, 0);
            }
        }
        crlf(out, 1);
    }

    private static void big(ByteArrayOutputStream out, int on) {
        command(out, 'W');
        out.write(on);
        command(out, 'w');
        out.write(on);
    }

    private static void command(ByteArrayOutputStream out, char letter) {
        out.write(ESC);
        out.write(letter);
    }

    private static void crlf(ByteArrayOutputStream out, int times) {
        for (int i = 0; i < times; i++) {
            out.write('\r');
            out.write('\n');
        }
    }

    /** The printer's letters are those of ASCII; its others depend on a switch nobody knows the position of. */
    static String plain(String text) {
        var known = text.replaceAll("[\u201C\u201D\u201E]", "\"")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u00B7\u2022\u25A1\u2610]", "-")
                .replace("\u2026", "...")
                .replace("\u00D7", "x")
                .replace("\u00A0", " ");
        return Normalizer.normalize(known, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7E]", "?");
    }
}
