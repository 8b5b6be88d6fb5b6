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

/** The fonts that go into every PDF: Liberation, whose widths are those of Arial and Times New Roman. */
final class Fonts {
    /** A size at which nothing is rounded. */
    private static final float FINE = 1000;

    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    private record Face(byte[] ttf, boolean sans, boolean bold, boolean italic) {}

    private final List<Face> faces = List.of(
            face("Sans-Regular", true, false, false),
            face("Sans-Bold", true, true, false),
            face("Sans-Italic", true, false, true),
            face("Sans-BoldItalic", true, true, true),
            face("Serif-Regular", false, false, false),
            face("Serif-Bold", false, true, false),
            face("Serif-Italic", false, false, true),
            face("Serif-BoldItalic", false, true, true));

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

    private static Face face(String name, boolean sans, boolean bold, boolean italic) {
        try (var in = Fonts.class.getResourceAsStream("/fonts/Liberation" + name + ".ttf")) {
            return new Face(in.readAllBytes(), sans, bold, italic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void into(PdfRendererBuilder builder, boolean drawings) {
        Set<FSFontUseCase> uses =
                drawings ? EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG) : EnumSet.of(FSFontUseCase.DOCUMENT);
        for (Face face : faces) {
            List<String> families =
                    face.sans ? List.of("Arial", "Liberation Sans") : List.of("Times New Roman", "Liberation Serif");
            for (String family : families) {
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
