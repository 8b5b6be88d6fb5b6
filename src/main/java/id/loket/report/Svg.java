package id.loket.report;

import java.util.Locale;

/**
 * A drawing of bars that prints well in black and white: fills are told apart by hatching and black, never by a
 * colour. It holds no words; those are set by the page beside it. Lengths are millimetres.
 */
final class Svg {

    /** What a bar is filled with. */
    enum Fill {
        HATCHED,
        DARK
    }

    private static final double BETWEEN_HATCHES = 1.1;

    private final StringBuilder out = new StringBuilder();

    Svg(double width, double height) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.2f %2$.2f\" width=\"%1$.2fmm\""
                        + " height=\"%2$.2fmm\" style=\"width:%1$.2fmm;height:%2$.2fmm\" fill=\"none\""
                        + " stroke=\"#000000\" stroke-width=\"0.15\">",
                width, height);
    }

    private void add(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args));
    }

    Svg line(double x1, double y1, double x2, double y2, double thick) {
        add("<path stroke-width=\"%.2f\" d=\"M%.2f %.2fL%.2f %.2f\"/>", thick, x1, y1, x2, y2);
        return this;
    }

    /** Nothing is drawn for a width of nothing. */
    Svg bar(double x, double y, double width, double height, Fill fill) {
        if (width <= 0) {
            return this;
        }
        add(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>",
                x, y, width, height, fill == Fill.DARK ? "#333333" : "#ffffff");
        if (fill == Fill.HATCHED) {
            hatch(x, y, width, height);
        }
        return this;
    }

    /** Lines that rise to the right, cut off where they leave the bar; one path, since a page has hundreds of them. */
    private void hatch(double x, double y, double width, double height) {
        out.append("<path stroke-width=\"0.15\" d=\"");
        for (double foot = BETWEEN_HATCHES - height; foot < width; foot += BETWEEN_HATCHES) {
            double left = Math.max(foot, 0);
            double right = Math.min(foot + height, width);
            add("M%.2f %.2fL%.2f %.2f", x + left, y + height - (left - foot), x + right, y + height - (right - foot));
        }
        out.append("\"/>");
    }

    String end() {
        return out + "</svg>";
    }
}
