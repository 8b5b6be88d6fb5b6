package id.loket.flow;

import java.util.List;

/**
 * Words at their place on the page, already broken into lines.
 *
 * @param x left edge
 * @param y upper edge
 * @param width room they may take; centred ones stand in its middle
 */
public record Text(double x, double y, double width, Kind kind, List<Line> lines) {

    /** How they are set. */
    public enum Kind {
        TITLE,
        HEAD,
        CELL,
        CENTRED,
        LABEL,
        LETTER
    }

    /** @param indent millimetres from the left edge */
    public record Line(String text, double indent) {}

    /** Size of the letters, in points. */
    public double points() {
        return type().points();
    }

    /** From line to line, in millimetres. */
    public double leading() {
        return type().leading();
    }

    private Type type() {
        return switch (kind) {
            case TITLE -> Type.TITLE;
            case HEAD -> Type.HEAD;
            case CELL, CENTRED -> Type.TEXT;
            case LABEL -> Type.LABEL;
            case LETTER -> Type.LETTER;
        };
    }
}
