package id.loket.desk;

/**
 * How a picture is put right before it is kept: turned, then cut to a frame in fractions of the turned picture.
 *
 * @param turns by 90 degrees clockwise, 0 to 3
 */
public record ScanCut(int turns, double x, double y, double width, double height) {
    public static final ScanCut NONE = new ScanCut(0, 0, 0, 1, 1);

    private static final double LEAST = 0.02;

    /** A quarter turn clockwise; what is kept stays the same part. */
    public ScanCut turned() {
        return new ScanCut((turns + 1) % 4, 1 - y - height, x, height, width);
    }

    /** Another frame, held inside the picture. */
    public ScanCut framed(double left, double top, double wide, double high) {
        double w = Math.clamp(wide, LEAST, 1);
        double h = Math.clamp(high, LEAST, 1);
        return new ScanCut(turns, Math.clamp(left, 0, 1 - w), Math.clamp(top, 0, 1 - h), w, h);
    }

    public ScanCut whole() {
        return framed(0, 0, 1, 1);
    }

    public boolean framed() {
        return width < 1 || height < 1;
    }
}
