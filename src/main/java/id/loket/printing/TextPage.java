package id.loket.printing;

import java.util.List;

/**
 * A page of letters in cells, for a printer that strikes them.
 *
 * @param heightPoints of the form, 1/72 inch; the next one begins there
 * @param cpi cells to the inch, 10 or 12
 */
public record TextPage(double heightPoints, int cpi, List<Line> lines) {
    /**
     * One line; an empty text leaves it white.
     *
     * @param wide letters of double width and height; its column counts such letters
     */
    public record Line(String text, boolean wide) {
        int cells() {
            return wide ? 2 * text.length() : text.length();
        }
    }

    public TextPage {
        lines = List.copyOf(lines);
        if (cpi != 10 && cpi != 12) {
            throw new IllegalArgumentException("ESC/P has 10 and 12 letters to the inch, not " + cpi);
        }
    }
}
