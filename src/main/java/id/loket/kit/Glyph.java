package id.loket.kit;

import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The few signs we draw, each on a 16 by 16 grid and coloured by the style sheet alone. */
public enum Glyph {
    DOT("M8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8z"),
    INFO("M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM7 7h2v5H7zM7 4h2v2H7z"),
    CHECK("M6.2 12.6L1.9 8.3l1.5-1.5l2.8 2.8l6.4-6.4l1.5 1.5z"),
    WARNING("M8 1.2L15.5 14.6H.5zM7.1 6v4h1.8V6zM7.1 11.2v1.8h1.8v-1.8z"),
    STOP("M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zM7 10.4v2h2v-2z"),
    PRACTICE("M8 1L15 5L8 9L1 5zM3.5 7.4L8 10l4.5-2.6V11L8 13.5L3.5 11z"),
    CALENDAR("M4 1h2v1.5h4V1h2v1.5h2.5v12h-13v-12H4zM3 6.5V13h10V6.5zM4.5 8h2v1.800h-2zM8 8h2v1.800H8z"),
    BACK("M10.5 2.5L12 4L8 8l4 4l-1.5 1.5L5 8z"),
    DOWN("M2.5 5.5L4 4l4 4l4-4l1.5 1.5L8 11z"),
    FORWARD("M5.5 2.5L4 4l4 4l-4 4l1.5 1.5L11 8z"),
    CLOSE("M3.5 2L8 6.5L12.5 2L14 3.5L9.5 8l4.5 4.5l-1.5 1.5L8 9.5L3.5 14L2 12.5L6.5 8L2 3.5z");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    /** A fresh drawing of this sign. */
    public Node draw() {
        SVGPath sign = Look.of(new SVGPath(), "glyph");
        sign.setContent(path);
        sign.setFillRule(FillRule.EVEN_ODD);
        return sign;
    }
}
