package id.loket.flow;

import id.loket.text.Ruler;

/** The sizes of letters on a sheet; the page sets each line as it was measured here and never breaks it again. */
enum Type {
    TITLE(11, true, 4.8),
    HEAD(7.5, true, 3.1),
    TEXT(8, false, 3.4),
    LABEL(6.5, false, 2.6),
    LETTER(7.5, true, 3.1);

    private final double points;
    private final boolean bold;
    private final double leading;

    Type(double points, boolean bold, double leading) {
        this.points = points;
        this.bold = bold;
        this.leading = leading;
    }

    double points() {
        return points;
    }

    /** From line to line, in millimetres. */
    double leading() {
        return leading;
    }

    double width(Ruler ruler, String text) {
        return ruler.width(text, points, bold);
    }
}
