package id.loket.bench;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Openhtmltopdf alone, used as its guide says, its cache of font metrics included: XHTML and fonts in, PDF/A out. */
final class BareSetting {
    private record Face(byte[] ttf, String family, boolean bold, boolean italic) {}

    private final List<Face> faces = List.of(
            face("Sans-Regular", "Arial", false, false),
            face("Sans-Bold", "Arial", true, false),
            face("Sans-Italic", "Arial", false, true),
            face("Sans-BoldItalic", "Arial", true, true),
            face("Serif-Regular", "Times New Roman", false, false),
            face("Serif-Bold", "Times New Roman", true, false),
            face("Serif-Italic", "Times New Roman", false, true),
            face("Serif-BoldItalic", "Times New Roman", true, true),
            face("Mono-Regular", "Courier New", false, false));

    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    BareSetting() {
        XRLog.setLoggingEnabled(false);
    }

    private static Face face(String name, String family, boolean bold, boolean italic) {
        try (var in = BareSetting.class.getResourceAsStream("/fonts/Liberation" + name + ".ttf")) {
            return new Face(in.readAllBytes(), family, bold, italic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that it cannot set in this way, which happens by a fault of its own, is no measure. */
    boolean can(String xhtml, Map<String, byte[]> images) {
        try {
            return set(xhtml, images).length > 0;
        } catch (NullPointerException _) {
            return false;
        }
    }

    byte[] set(String xhtml, Map<String, byte[]> images) {
        var out = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(xhtml, null);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
            builder.useColorProfile(colours);
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
            builder.useSVGDrawer(drawer);
            for (var face : faces) {
                builder.useFont(
                        () -> new ByteArrayInputStream(face.ttf),
                        face.family,
                        face.bold ? 700 : 400,
                        face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
            }
            builder.useUriResolver((_, name) -> images.containsKey(name) ? "bench:" + name : null);
            builder.useProtocolsStreamImplementation(
                    address -> new Given(images.get(address.substring("bench:".length()))), "bench");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
