package id.loket.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fonts that go into every PDF: Liberation, whose widths are those of Arial, Times New Roman and Courier New. */
final class Fonts {
    /** A size at which nothing is rounded. */
    private static final float FINE = 1000;

    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    private record Face(byte[] ttf, List<String> families, boolean bold, boolean italic) {}

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

    void into(PdfRendererBuilder builder, boolean drawings) {
        Set<FSFontUseCase> uses =
                drawings ? EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG) : EnumSet.of(FSFontUseCase.DOCUMENT);
        for (Face face : faces) {
            for (String family : face.families) {
                builder.useFont(
                        () -> new ByteArrayInputStream(face.ttf),
                        family,
                        face.bold ? 700 : 400,
                        face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true,
                        uses);
            }
        }
    }
}
