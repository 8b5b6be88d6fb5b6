package id.loket.pdf;

import java.awt.image.BufferedImage;

/** What became of opening a file from outside. */
public sealed interface ScanReading {

    /**
     * A picture, or several of one size in a TIFF.
     *
     * @param shown the first of them, upright and no larger than a screen
     */
    record Picture(int pages, BufferedImage shown) implements ScanReading {}

    /**
     * A PDF, which is kept as it is.
     *
     * @param shown its first page
     */
    record Document(int pages, BufferedImage shown) implements ScanReading {}

    /** @param sentence says what to do */
    record Refused(String sentence) implements ScanReading {}
}
