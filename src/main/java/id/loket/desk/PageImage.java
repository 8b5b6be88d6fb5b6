package id.loket.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * One page as pixels for the screen.
 *
 * @param argb rows from the top, 0xAARRGGBB
 */
public record PageImage(int width, int height, int[] argb) {

    static PageImage of(BufferedImage image) {
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new PageImage(image.getWidth(), image.getHeight(), argb);
    }

    /** A quarter turn clockwise. */
    public PageImage turned() {
        var made = new int[argb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                made[x * height + height - 1 - y] = argb[y * width + x];
            }
        }
        return new PageImage(height, width, made);
    }

    byte[] png() throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }
}
