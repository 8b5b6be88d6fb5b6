package id.loket.pdf;

/**
 * How large a scan may be once it is kept.
 *
 * @param longSide of a picture in pixels
 * @param pictureBytes a picture is shrunk until it is no larger
 * @param pdfBytes a PDF stays as it is, or is refused
 */
public record ScanLimits(int longSide, long pictureBytes, long pdfBytes) {}
