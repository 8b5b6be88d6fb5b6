package id.loket.printing;

import java.awt.geom.AffineTransform;

/**
 * How a printer misses the sheet, put right: what is drawn at a point comes out where it was meant.
 *
 * @param rightMm how far everything moves to the right of the sheet as it is fed, in millimetres
 * @param downMm how far it moves down
 * @param percent how large it is drawn, 100 = as it is; the upper left corner of the sheet stays
 */
public record Fit(double rightMm, double downMm, double percent) {
    /** A printer that prints where it is told to. */
    public static final Fit NONE = new Fit(0, 0, 100);

    private static final double POINTS = 72 / 25.4;

    public Fit {
        if (!(percent > 0)) {
            throw new IllegalArgumentException("A page needs a size: " + percent + " %");
        }
    }

    /**
     * For a page of this size as its reader sees it. A wide page lies on a tall sheet with its head to the left, so it
     * moves along the other axes.
     */
    AffineTransform on(double width, double height) {
        double right = rightMm * POINTS;
        double down = downMm * POINTS;
        double scale = percent / 100;
        return width > height
                ? new AffineTransform(scale, 0, 0, scale, width * (1 - scale) - down, right)
                : new AffineTransform(scale, 0, 0, scale, right, down);
    }

    int columns(int cpi) {
        return (int) Math.max(0, Math.round(rightMm / 25.4 * cpi));
    }

    int lines() {
        return (int) Math.max(0, Math.round(downMm / 25.4 * EscP.LINES_PER_INCH));
    }
}
