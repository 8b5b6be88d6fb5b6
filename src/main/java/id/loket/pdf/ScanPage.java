package id.loket.pdf;

/**
 * A picture as it is kept: the bytes of a JPEG.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ScanPage(byte[] jpeg, int width, int height) {}
