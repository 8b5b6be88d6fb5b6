package id.loket.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import id.loket.paper.Xhtml;
import id.loket.paper.XhtmlFault;
import id.loket.text.Words;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * XHTML to PDF/A-2b. Made once, since it keeps the fonts; usable from any thread. Equal text, images and time give
 * equal bytes, and nothing is loaded but the images it is handed.
 */
public final class Typesetter {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String SCHEME = "loket-image";

    private final Fonts fonts = new Fonts();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public Typesetter() {
        // It would log addresses of images and pieces of the text it lays out.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Sets one paper.
     *
     * @param xhtml a whole document; title, author, subject and keywords are read from its head
     * @param images PNG, JPEG or SVG bytes by the name the page uses, such as {@code office:lambang}
     * @param made the time written into the document, in the office's zone
     * @throws TypesettingFault when it is not well-formed, asks for something from outside, or has a letter or an image
     *     that cannot be shown
     */
    public byte[] set(String xhtml, Map<String, byte[]> images, LocalDateTime made) throws TypesettingFault {
        return paper(xhtml, images, made).pdf();
    }

    /** A paper that was set, and how many pages it has. */
    public record Paper(byte[] pdf, int pages) {}

    /** As {@link #set}; the pages are counted while they are at hand, since to open a PDF again takes its time. */
    public Paper paper(String xhtml, Map<String, byte[]> images, LocalDateTime made) throws TypesettingFault {
        Document document;
        try {
            document = Xhtml.read(xhtml);
        } catch (XhtmlFault e) {
            throw new TypesettingFault(e.line(), e.column(), e.sentence());
        }
        new Outside(xhtml, images.keySet()).refuse(document);
        for (var image : images.entrySet()) {
            new Picture(image.getKey(), image.getValue()).check();
        }
        letters(xhtml, document);
        Imprint imprint = Imprint.of(document, made);
        var parsed = fonts.parsed();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
                var pdf = new PDDocument();
                BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            var builder = builder(document, images, drawer);
            builder.usePDDocument(pdf);
            fonts.into(builder, pdf, parsed, lettered(document, images));
            int pages;
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                pages = pdf.getNumberOfPages();
                imprint.into(pdf);
                pdf.setDocumentId(Imprint.id(xhtml, images, made));
                pdf.save(out);
            }
            return new Paper(out.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.keep(parsed);
        }
    }

    /** Width in millimetres of a text set in Arial of this many points, in one line. */
    public double width(String text, double points, boolean bold) {
        return fonts.width(text, bold) * points * MM_PER_POINT;
    }

    /** A letter the fonts lack would be printed as a # in somebody's name. */
    private void letters(String xhtml, Document document) throws TypesettingFault {
        String text = document.getDocumentElement().getTextContent();
        var missing = text.codePoints().filter(letter -> !fonts.have(letter)).findFirst();
        if (missing.isPresent()) {
            String letter = Character.toString(missing.getAsInt());
            String code = String.format("%04X", missing.getAsInt());
            throw TypesettingFault.at(xhtml, letter, Words.say("pdf.fault.letter", letter, code));
        }
    }

    private PdfRendererBuilder builder(Document document, Map<String, byte[]> images, BatikSVGDrawer drawer) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(colours);
        builder.withProducer("Loket");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useSVGDrawer(drawer);
        builder.useUnicodeLineBreaker(new Breaks());
        builder.useUriResolver((base, reference) -> address(reference, images));
        builder.useProtocolsStreamImplementation(address -> new Given(named(address, images)), SCHEME);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith(SCHEME + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.toStream(new ByteArrayOutputStream());
        return builder;
    }

    /** Whether a drawing may have words in it. */
    private static boolean lettered(Document document, Map<String, byte[]> images) {
        return document.getElementsByTagNameNS(SVG, "text").getLength() > 0
                || images.values().stream().anyMatch(Typesetter::isSvg);
    }

    /** SVG is told from pixels by the ending of its address, so the address gets one. */
    private static String address(String reference, Map<String, byte[]> images) {
        if (reference.startsWith(SCHEME + ":")) {
            return reference;
        }
        byte[] image = images.get(reference);
        return image == null ? null : SCHEME + ":" + reference + (isSvg(image) ? ".svg" : "");
    }

    private static byte[] named(String address, Map<String, byte[]> images) {
        String name = address.substring(SCHEME.length() + 1);
        byte[] image = images.get(name);
        return image == null ? images.get(name.replaceFirst("\\.svg$", "")) : image;
    }

    private static boolean isSvg(byte[] image) {
        return new Picture("", image).drawing();
    }

    private record Given(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
