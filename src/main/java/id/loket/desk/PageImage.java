package id.loket.desk;

/**
 * One page as pixels for the screen.
 *
 * @param argb rows from the top, 0xAARRGGBB
 */
public record PageImage(int width, int height, int[] argb) {}
