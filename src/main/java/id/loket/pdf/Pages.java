package id.loket.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF opened to be seen: its pages counted from 0, as pictures, as drawing or as text. One caller at a time. */
public final class Pages implements AutoCloseable {
    /** Width and height in points (1/72 inch) as the reader sees the page. */
    public record Size(double width, double height) {}

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private Pages(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /** @throws IOException when the bytes are no PDF, or a damaged one */
    public static Pages open(byte[] pdf) throws IOException {
        return new Pages(Loader.loadPDF(pdf));
    }

    public synchronized int count() {
        return pdf.getNumberOfPages();
    }

    public synchronized Size size(int page) {
        var sheet = pdf.getPage(page);
        var box = sheet.getCropBox();
        boolean turned = sheet.getRotation() % 180 != 0;
        return turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
    }

    /** A picture of the page; 96 dpi is the size of the paper on an ordinary screen. */
    public synchronized BufferedImage image(int page, double dpi) throws IOException {
        return renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
    }

    public synchronized byte[] png(int page, double dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(page, dpi), "png", out);
        return out.toByteArray();
    }

    /** Draws the page at actual size, one unit for one point, the corner at the origin; lines stay lines. */
    public synchronized void draw(int page, Graphics2D g) throws IOException {
        // PDFBox clears the sheet first, and the background of a printer's graphics is black.
        g.setBackground(Color.WHITE);
        renderer.renderPageToGraphics(page, g, 1f, 1f, RenderDestination.PRINT);
    }

    /** How far down the page anything is drawn, in points from its upper edge. */
    public synchronized double foot(int page) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, 72, ImageType.GRAY);
        for (int y = image.getHeight() - 1; y >= 0; y--) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 250) {
                    return y + 1;
                }
            }
        }
        return 0;
    }

    /** The letters of the page in cells, for a printer that strikes them. */
    public synchronized List<TextCells.Line> cells(int page, int cpi) throws IOException {
        return TextCells.of(pdf, page, cpi);
    }

    /** All text in the order it was written. */
    public synchronized String text() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @Override
    public synchronized void close() throws IOException {
        pdf.close();
    }
}
