package id.loket.pdf;

import id.loket.paper.Xhtml;
import id.loket.paper.XhtmlFault;
import id.loket.text.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;

/** An image an office gave: pixels or a drawing that can be shown, since the typesetter leaves a hole silently. */
record Picture(String name, byte[] bytes) {

    void check() throws TypesettingFault {
        if (drawing()) {
            String svg = new String(bytes, StandardCharsets.UTF_8);
            try {
                new Outside(svg, Set.of()).refuse(Xhtml.read(svg));
            } catch (XhtmlFault e) {
                throw new TypesettingFault(e.line(), e.column(), unreadable());
            }
        } else if (!pixels()) {
            throw new TypesettingFault(1, 1, unreadable());
        }
    }

    /** Whether it is SVG: anything else that can be shown begins with bytes that are no text. */
    boolean drawing() {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private boolean pixels() {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(in);
            boolean shown = reader.getWidth(0) > 0;
            reader.dispose();
            return shown;
        } catch (IOException e) {
            return false;
        }
    }

    private String unreadable() {
        return Words.say("pdf.fault.image", name);
    }
}
