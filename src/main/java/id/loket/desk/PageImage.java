package id.loket.desk;

import java.awt.image.BufferedImage;

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
}
