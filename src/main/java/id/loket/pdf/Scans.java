package id.loket.pdf;

import static id.loket.text.Words.say;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Opens scans and photos, and makes PDFs of them. Law: whatever the bytes are, the answer is a picture, a document or a
 * sentence that says what to do; the same bytes, cut the same way, always make the same PDF.
 */
public final class Scans {
    /** Larger ones are no scans of a paper, and are not even read. */
    public static final long MOST_BYTES = 100L << 20;

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "tif", "bmp", "gif");
    private static final int MOST_PAGES = 100;
    private static final int SHOWN = 1000;
    private static final float MARGIN = 20;
    /** A small picture is not blown up to fill the sheet. */
    private static final float POINTS_A_PIXEL = 72f / 100;

    private final ScanLimits limits;

    public Scans(ScanLimits limits) {
        this.limits = limits;
    }

    /** @param name of the file, for the sentences */
    public ScanReading read(String name, byte[] file) {
        if (file.length == 0) {
            return new ScanReading.Refused(say("pdf.scan.empty", name));
        }
        try {
            return isPdf(file) ? document(name, file) : picture(name, file);
        } catch (InvalidPasswordException _) {
            return new ScanReading.Refused(say("pdf.scan.locked", name));
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // The readers of the JDK and PDFBox end in any of these on a damaged file; each is one file refused.
            return new ScanReading.Refused(say("pdf.scan.broken", name));
        } catch (OutOfMemoryError _) {
            // A few bytes that unpack to more than there is: all it took is free again once it is refused.
            return new ScanReading.Refused(say("pdf.scan.pixels", name));
        }
    }

    /** The pictures of a file that could be read, as they are kept. */
    public List<ScanPage> pages(byte[] file, int turns, ScanFrame frame) throws IOException {
        try (var pixels = open(file).orElseThrow(() -> new IOException("no picture"))) {
            var pages = new ArrayList<ScanPage>();
            for (int page = 0; page < pixels.pages(); page++) {
                pages.add(ScanPixels.jpeg(pixels.image(page, turns, frame, limits.longSide()), limits.pictureBytes()));
            }
            return pages;
        }
    }

    /** One sheet of A4 for each picture. */
    public static byte[] pdf(List<ScanPage> pages) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.setDocumentId(0L);
            for (var page : pages) {
                boolean lying = page.width() > page.height();
                var a4 = PDRectangle.A4;
                var sheet = new PDPage(lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
                pdf.addPage(sheet);
                draw(pdf, sheet, page);
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(PDDocument pdf, PDPage sheet, ScanPage page) throws IOException {
        var image = JPEGFactory.createFromByteArray(pdf, page.jpeg());
        var room = sheet.getMediaBox();
        float scale = Math.min(
                POINTS_A_PIXEL,
                Math.min(
                        (room.getWidth() - 2 * MARGIN) / page.width(),
                        (room.getHeight() - 2 * MARGIN) / page.height()));
        float width = page.width() * scale;
        float height = page.height() * scale;
        try (var content = new PDPageContentStream(pdf, sheet)) {
            content.drawImage(image, (room.getWidth() - width) / 2, (room.getHeight() - height) / 2, width, height);
        }
    }

    private ScanReading picture(String name, byte[] file) throws IOException {
        var opened = open(file);
        if (opened.isEmpty()) {
            return new ScanReading.Refused(say("pdf.scan.unknown", name));
        }
        try (var pixels = opened.get()) {
            int pages = pixels.pages();
            if (pages > MOST_PAGES) {
                return new ScanReading.Refused(say("pdf.scan.pages", name, pages, MOST_PAGES));
            }
            for (int page = 0; page < pages; page++) {
                if (pixels.pixels(page) > ScanPixels.MOST) {
                    return new ScanReading.Refused(say("pdf.scan.pixels", name));
                }
            }
            return new ScanReading.Picture(pages, pixels.image(0, 0, ScanFrame.WHOLE, SHOWN));
        }
    }

    private ScanReading document(String name, byte[] file) throws IOException {
        if (file.length > limits.pdfBytes()) {
            return new ScanReading.Refused(
                    say("pdf.scan.large", name, megabytes(file.length), megabytes(limits.pdfBytes())));
        }
        try (var pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) {
                return new ScanReading.Refused(say("pdf.scan.locked", name));
            }
            int pages = pdf.getNumberOfPages();
            if (pages == 0) {
                return new ScanReading.Refused(say("pdf.scan.broken", name));
            }
            if (pages > MOST_PAGES) {
                return new ScanReading.Refused(say("pdf.scan.pages", name, pages, MOST_PAGES));
            }
            return new ScanReading.Document(pages, first(pdf));
        }
    }

    private static BufferedImage first(PDDocument pdf) throws IOException {
        var box = pdf.getPage(0).getCropBox();
        float longSide = Math.max(box.getWidth(), box.getHeight());
        return new PDFRenderer(pdf).renderImage(0, Math.min(2, SHOWN / longSide), ImageType.RGB);
    }

    private static Optional<ScanPixels> open(byte[] file) throws IOException {
        // In memory: the usual stream leaves pieces of people's papers in the folder for temporary files.
        var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        var readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.of(new ScanPixels(in, reader, file));
            }
            reader.dispose();
        }
        in.close();
        return Optional.empty();
    }

    private static boolean isPdf(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    private static double megabytes(long bytes) {
        return Math.ceil(bytes / 104857.6) / 10;
    }
}
