package id.loket.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Locale;
import java.util.Map;

/** Codes on paper as SVG for a template, always with the quiet zone a reader needs. */
public final class Codes {
    private static final int QR_QUIET = 4;
    private static final int BAR_QUIET = 10;

    private Codes() {}

    /**
     * A QR code, error correction level M.
     *
     * @param mm width and height of the whole square, quiet zone included
     * @throws IllegalArgumentException when the text is empty or too long for a QR code
     */
    public static String qrSvg(String text, double mm) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QR_QUIET));
            return svg(matrix, matrix.getWidth(), matrix.getHeight(), 1, mm, mm);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * A Code 128 bar code.
     *
     * @param widthMm the whole width, quiet zones included
     * @param heightMm the height of the bars
     * @throws IllegalArgumentException when the text is empty, not ASCII or longer than 80 letters
     */
    public static String code128Svg(String text, double widthMm, double heightMm) {
        BitMatrix matrix = new Code128Writer()
                .encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 2 * BAR_QUIET));
        double unit = matrix.getWidth() * heightMm / widthMm;
        return svg(matrix, matrix.getWidth(), 1, unit, widthMm, heightMm);
    }

    private static String svg(
            BitMatrix matrix, int width, int rows, double rowHeight, double widthMm, double heightMm) {
        StringBuilder path = new StringBuilder();
        String down = String.format(Locale.ROOT, "v%.3fh-", rowHeight);
        for (int y = 0; y < rows; y++) {
            String top = String.format(Locale.ROOT, " %.3fh", y * rowHeight);
            int x = 0;
            while (x < width) {
                int from = x;
                while (x < width && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    int wide = x - from;
                    path.append('M')
                            .append(from)
                            .append(top)
                            .append(wide)
                            .append(down)
                            .append(wide)
                            .append('z');
                }
                x++;
            }
        }
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.3f\" width=\"%.2fmm\" height=\"%.2fmm\""
                        + " style=\"width:%.2fmm;height:%.2fmm\" preserveAspectRatio=\"none\">"
                        + "<path d=\"%s\" fill=\"#000000\"/></svg>",
                width,
                rows * rowHeight,
                widthMm,
                heightMm,
                widthMm,
                heightMm,
                path);
    }
}
