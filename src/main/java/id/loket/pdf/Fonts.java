package id.loket.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that go into every PDF: Liberation, whose widths are those of Arial, Times New Roman and Courier New. */
final class Fonts {
    /** A size at which nothing is rounded. */
    private static final float FINE = 1000;

    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    private record Face(byte[] ttf, List<String> families, boolean bold, boolean italic) {
        int weight() {
            return bold ? 700 : 400;
        }

        FontStyle style() {
            return italic ? FontStyle.ITALIC : FontStyle.NORMAL;
        }
    }

    private static final List<String> SANS = List.of("Arial", "Liberation Sans");
    private static final List<String> SERIF = List.of("Times New Roman", "Liberation Serif");
    private static final List<String> MONO = List.of("Courier New", "Liberation Mono");

    private final List<Face> faces = List.of(
            face("Sans-Regular", SANS, false, false),
            face("Sans-Bold", SANS, true, false),
            face("Sans-Italic", SANS, false, true),
            face("Sans-BoldItalic", SANS, true, true),
            face("Serif-Regular", SERIF, false, false),
            face("Serif-Bold", SERIF, true, false),
            face("Serif-Italic", SERIF, false, true),
            face("Serif-BoldItalic", SERIF, true, true),
            face("Mono-Regular", MONO, false, false));

    private final Queue<Parsed> idle = new ConcurrentLinkedQueue<>();
    private final Font letters = letters(faces.getFirst());
    private final Font boldLetters = letters(faces.get(1));

    /** Whether the fonts have this letter; a space, a line end and the like always count as had. */
    boolean have(int letter) {
        return Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT
                || letters.canDisplay(letter);
    }

    /** Width of a text in Sans, in parts of the size of its letters. */
    double width(String text, boolean bold) {
        return (bold ? boldLetters : letters).getStringBounds(text, UNSCALED).getWidth() / FINE;
    }

    private static Font letters(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.ttf))
                    .deriveFont(FINE);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Face face(String name, List<String> families, boolean bold, boolean italic) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/Liberation" + name + ".ttf")) {
            return new Face(in.readAllBytes(), families, bold, italic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands the faces to the setting of one document.
     *
     * @param drawings whether a drawing has words in it; those are set by other means, which read the faces anew
     */
    void into(PdfRendererBuilder builder, PDDocument pdf, Parsed parsed, boolean drawings) {
        for (Face face : faces) {
            var kept = new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return parsed.in(pdf, face);
                }
            };
            for (String family : face.families) {
                builder.useFont(kept, family, face.weight(), face.style(), true);
                if (drawings) {
                    builder.useFont(
                            () -> new ByteArrayInputStream(face.ttf),
                            family,
                            face.weight(),
                            face.style(),
                            true,
                            EnumSet.of(FSFontUseCase.SVG));
                }
            }
        }
    }

    /** Parsed faces, to be given back with {@link #keep}; there are as many as papers were ever set at one time. */
    Parsed parsed() {
        var free = idle.poll();
        return free == null ? new Parsed() : free;
    }

    void keep(Parsed parsed) {
        idle.add(parsed);
    }

    /** The faces as PDFBox reads them, which takes longer than to set a letter; for one paper at a time. */
    static final class Parsed {
        private final Map<Face, TrueTypeFont> read = new HashMap<>();

        private PDFont in(PDDocument pdf, Face face) {
            try {
                var ttf = read.get(face);
                if (ttf == null) {
                    ttf = new TTFParser().parse(new RandomAccessReadBuffer(face.ttf));
                    // No ligatures, as in any word processor: lines are measured without them, and to look for them
                    // word by word took half the time of a letter.
                    ttf.setEnableGsub(false);
                    read.put(face, ttf);
                }
                return PDType0Font.load(pdf, ttf, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
