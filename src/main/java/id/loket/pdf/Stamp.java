package id.loket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A word in a box at the upper right corner of every page; the PDF it is given stays as it is, the stamped one is new. */
public final class Stamp {
    private static final float POINTS = 11;
    private static final float PAD = 4;
    /** Printers leave about 5 mm of a sheet's edge white. */
    private static final float EDGE = 15;

    private Stamp() {}

    /**
     * A copy of the PDF with this word on each page.
     *
     * @throws IOException when the bytes are no PDF, or a damaged one
     */
    public static byte[] on(byte[] pdf, String word) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var ttf = Stamp.class.getResourceAsStream("/fonts/LiberationSans-Bold.ttf")) {
            var font = PDType0Font.load(document, ttf);
            for (var page : document.getPages()) {
                put(document, page, font, word);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void put(PDDocument document, PDPage page, PDFont font, String word) throws IOException {
        var sheet = page.getCropBox();
        float width = font.getStringWidth(word) / 1000 * POINTS + 2 * PAD;
        float height = POINTS + PAD;
        float left = sheet.getUpperRightX() - EDGE - width;
        float foot = sheet.getUpperRightY() - EDGE - height;
        try (var over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            over.setNonStrokingColor(1f);
            over.addRect(left, foot, width, height);
            over.fill();
            over.setNonStrokingColor(0f);
            over.setStrokingColor(0f);
            over.setLineWidth(1);
            over.addRect(left, foot, width, height);
            over.stroke();
            over.beginText();
            over.setFont(font, POINTS);
            over.newLineAtOffset(left + PAD, foot + PAD);
            over.showText(word);
            over.endText();
        }
    }
}
