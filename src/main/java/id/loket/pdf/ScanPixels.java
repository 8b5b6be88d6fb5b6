package id.loket.pdf;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pixels of one picture file. Law: it decodes no more of them than are kept, so that a small file cannot fill the memory. */
final class ScanPixels implements AutoCloseable {
    /** A3 at 600 dots an inch has 70 million. */
    static final long MOST = 80_000_000;

    private static final List<Float> QUALITIES = List.of(0.85f, 0.75f, 0.6f, 0.45f);
    private static final double SMALLER = 0.8;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final int upright;
    private boolean cutOff;

    /** @param in is closed with this */
    ScanPixels(ImageInputStream in, ImageReader reader, byte[] file) {
        this.in = in;
        this.reader = reader;
        this.upright = Exif.turns(file);
        reader.setInput(in, false, true);
        reader.addIIOReadWarningListener(
                (_, warning) -> cutOff |= warning.startsWith("Truncated") || warning.startsWith("Premature end"));
    }

    int pages() throws IOException {
        return reader.getNumImages(true);
    }

    long pixels(int page) throws IOException {
        return (long) reader.getWidth(page) * reader.getHeight(page);
    }

    /** Part of a page, turned, its long side no longer than wanted. */
    BufferedImage image(int page, int turns, ScanFrame frame, int longSide) throws IOException {
        int all = Math.floorMod(upright + turns, 4);
        var part = frame;
        for (int i = 0; i < all; i++) {
            part = part.turnedBack();
        }
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        int left = (int) Math.round(part.x() * width);
        int top = (int) Math.round(part.y() * height);
        var region = new Rectangle(left, top, Math.max(1, (int) Math.round(part.width() * width)), Math.max(1, (int)
                        Math.round(part.height() * height)))
                .intersection(new Rectangle(width, height));
        int step = Math.max(1, Math.max(region.width, region.height) / (2 * longSide));
        var how = reader.getDefaultReadParam();
        how.setSourceRegion(region);
        how.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(page, how);
        if (cutOff) {
            // The reader of the JDK fills the rest of an unfinished JPEG with grey.
            throw new EOFException();
        }
        return turned(shrunk(read, longSide), all);
    }

    /** As a JPEG no larger than so many bytes: first a little coarser, then smaller. */
    static ScanPage jpeg(BufferedImage image, long mostBytes) throws IOException {
        for (float quality : QUALITIES) {
            var bytes = jpeg(image, quality);
            if (bytes.length <= mostBytes) {
                return new ScanPage(bytes, image.getWidth(), image.getHeight());
            }
        }
        int side = Math.max(image.getWidth(), image.getHeight());
        return jpeg(shrunk(image, Math.max(1, (int) (side * SMALLER))), mostBytes);
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, List.of(), null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** By halves first, since one long step would leave out most pixels; without transparency in any case. */
    private static BufferedImage shrunk(BufferedImage image, int longSide) {
        var steps = new ArrayList<Double>();
        double scale = Math.min(1, (double) longSide / Math.max(image.getWidth(), image.getHeight()));
        for (; scale < 0.5; scale *= 2) {
            steps.add(0.5);
        }
        steps.add(scale);
        var now = image;
        for (double step : steps) {
            now = scaled(now, step);
        }
        return now;
    }

    private static BufferedImage scaled(BufferedImage image, double by) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        var made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = made.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        g.dispose();
        return made;
    }

    private static BufferedImage turned(BufferedImage image, int turns) {
        if (turns == 0) {
            return image;
        }
        boolean lying = turns % 2 != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = made.createGraphics();
        var how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        how.quadrantRotate(turns);
        how.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        g.drawImage(image, how, null);
        g.dispose();
        return made;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
