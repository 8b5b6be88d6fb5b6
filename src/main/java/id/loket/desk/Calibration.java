package id.loket.desk;

/**
 * What a printer's calibration page says of it. Two crosses are printed with no correction; where they came out and how
 * far apart tells how everything must be moved and sized so that it comes out where it is meant.
 *
 * @param leftMm measured from the left edge of the sheet to the first cross
 * @param topMm measured from the upper edge to the first cross
 * @param acrossMm measured from the first cross to the second
 */
public record Calibration(double leftMm, double topMm, double acrossMm) {
    /** Where the first cross is meant to be, from the left and from the upper edge. */
    public static final double CROSS_MM = 30;

    /** From the first cross to the second. */
    public static final double ACROSS_MM = 150;

    private double size() {
        return acrossMm / ACROSS_MM;
    }

    /** Whether it can be meant; a slip of the pen would move letters off the sheet. */
    public boolean mayBe() {
        return leftMm > 0 && topMm > 0 && acrossMm > 0 && PrinterSetup.mayBe(right(), down(), percent());
    }

    /** The printer puts a point p at a + s p; so it is sent (p - a) / s. */
    public double right() {
        return tenth((CROSS_MM * size() - leftMm) / size());
    }

    public double down() {
        return tenth((CROSS_MM * size() - topMm) / size());
    }

    public double percent() {
        return tenth(100 / size());
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
