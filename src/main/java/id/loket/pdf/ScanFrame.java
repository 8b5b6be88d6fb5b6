package id.loket.pdf;

/** The part of a picture that is kept, in fractions of its width and height from the upper left corner. */
public record ScanFrame(double x, double y, double width, double height) {
    public static final ScanFrame WHOLE = new ScanFrame(0, 0, 1, 1);

    /** The same part before the picture was turned once by 90 degrees clockwise. */
    ScanFrame turnedBack() {
        return new ScanFrame(y, 1 - x - width, height, width);
    }
}
