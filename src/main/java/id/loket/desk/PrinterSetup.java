package id.loket.desk;

import id.loket.printing.Fit;

/**
 * How one printer of this computer is treated.
 *
 * @param rightMm how far everything is moved to the right, in millimetres; negative to the left
 * @param downMm how far it is moved down; negative up
 * @param percent how large it is drawn, 100 = as it is
 */
public record PrinterSetup(double rightMm, double downMm, double percent, Manner manner) {
    /** How it gets its pages. */
    public enum Manner {
        DRAWN(0),
        /** Letters in cells, struck through carbon. */
        STRUCK_12(12),
        STRUCK_10(10);

        private final int cpi;

        Manner(int cpi) {
            this.cpi = cpi;
        }

        /** Letters to the inch; 0 for a printer that draws. */
        int cpi() {
            return cpi;
        }

        public boolean struck() {
            return cpi > 0;
        }
    }

    public static final double MOST_MM = 30;
    public static final double LEAST_PERCENT = 80;
    public static final double MOST_PERCENT = 120;

    public static final PrinterSetup PLAIN = new PrinterSetup(0, 0, 100, Manner.DRAWN);

    public PrinterSetup {
        if (!mayBe(rightMm, downMm, percent)) {
            throw new IllegalArgumentException(
                    "No printer is off by " + rightMm + " and " + downMm + " mm or draws at " + percent + " %");
        }
    }

    /** Whether such a correction is one a printer may need; a slip of the pen is not. */
    public static boolean mayBe(double rightMm, double downMm, double percent) {
        return Math.abs(rightMm) <= MOST_MM
                && Math.abs(downMm) <= MOST_MM
                && percent >= LEAST_PERCENT
                && percent <= MOST_PERCENT;
    }

    /** With another correction. */
    public PrinterSetup moved(double right, double down, double size) {
        return new PrinterSetup(right, down, size, manner);
    }

    public PrinterSetup by(Manner other) {
        return new PrinterSetup(rightMm, downMm, percent, other);
    }

    Fit fit() {
        return new Fit(rightMm, downMm, percent);
    }
}
