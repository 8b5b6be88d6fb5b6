package id.loket.pdf;

import id.loket.paper.PaperSize;
import id.loket.paper.Xhtml;
import id.loket.paper.XhtmlFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Whether a paper read back can be shown and printed as it is when this program is gone: every font is in it, its colours
 * are explained, it says that it is PDF/A-2b, and its pages have the size of the paper. It is no full proof of PDF/A; the
 * tests have that from veraPDF.
 */
public final class Lasting {
    private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double TOLERANCE_MM = 0.5;

    private Lasting() {}

    /** False also for bytes that are no PDF. */
    public static boolean is(byte[] pdf, PaperSize paper) {
        try (var read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages() > 0
                    && says(read, "part", "2")
                    && says(read, "conformance", "B")
                    && !read.getDocumentCatalog().getOutputIntents().isEmpty()
                    && pages(read, paper);
        } catch (IOException | XhtmlFault _) {
            return false;
        }
    }

    private static boolean says(PDDocument pdf, String name, String value) throws IOException, XhtmlFault {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return false;
        }
        var xmp = Xhtml.read(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
        var said = xmp.getElementsByTagNameNS(PDFA, name);
        return said.getLength() == 1 && said.item(0).getTextContent().equals(value);
    }

    private static boolean pages(PDDocument pdf, PaperSize paper) throws IOException {
        var seen = new HashSet<COSBase>();
        for (var page : pdf.getPages()) {
            var box = page.getMediaBox();
            if (!near(Math.min(box.getWidth(), box.getHeight()), Math.min(paper.widthMm(), paper.heightMm()))
                    || !near(Math.max(box.getWidth(), box.getHeight()), Math.max(paper.widthMm(), paper.heightMm()))
                    || !embedded(page.getResources(), seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double points, double mm) {
        return Math.abs(points * MM_PER_POINT - mm) < TOLERANCE_MM;
    }

    /** Drawings on a page have fonts of their own. */
    private static boolean embedded(PDResources resources, Set<COSBase> seen) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return true;
        }
        for (var name : resources.getFontNames()) {
            if (!resources.getFont(name).isEmbedded()) {
                return false;
            }
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && !embedded(form.getResources(), seen)) {
                return false;
            }
        }
        return true;
    }
}
