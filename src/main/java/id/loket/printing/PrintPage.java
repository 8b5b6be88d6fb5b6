package id.loket.printing;

/** One page to print: the size of its own sheet in points (1/72 inch) as the reader sees it, and who draws it. */
public record PrintPage(double widthPoints, double heightPoints, Painter painter) {
    public PrintPage {
        if (!(widthPoints > 0) || !(heightPoints > 0)) {
            throw new IllegalArgumentException("A page needs a size: " + widthPoints + " x " + heightPoints);
        }
    }
}
