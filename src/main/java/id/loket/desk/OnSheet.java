package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.paper.PaperSize;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * A page on the sheet it is printed on: its own, or another it is made smaller for and never larger, at the upper edge
 * and in the middle. All in points of 1/72 inch.
 */
record OnSheet(double width, double height, double scale, double left) {
    /** Sheets an office keeps in its trays, by the id of their size. */
    static final List<String> SIZES = List.of("A4", "F4", "FOLIO", "A5");

    private static final double POINTS = 72 / 25.4;

    static OnSheet of(Papers.Sheet page, Optional<PaperSize> onto) {
        return onto.filter(size -> !same(page, size))
                .map(size -> onto(page, size))
                .orElseGet(() -> new OnSheet(page.width(), page.height(), 1, 0));
    }

    private static boolean same(Papers.Sheet page, PaperSize size) {
        double narrow = Math.min(page.width(), page.height()) - size.widthMm() * POINTS;
        double tall = Math.max(page.width(), page.height()) - size.heightMm() * POINTS;
        return Math.abs(narrow) < POINTS && Math.abs(tall) < POINTS;
    }

    /** Upright or lying, whichever leaves the page larger; upright if both do. */
    private static OnSheet onto(Papers.Sheet page, PaperSize size) {
        double narrow = size.widthMm() * POINTS;
        double tall = size.heightMm() * POINTS;
        double upright = scale(page, narrow, tall);
        double lying = scale(page, tall, narrow);
        double scale = Math.max(upright, lying);
        double width = upright >= lying ? narrow : tall;
        return new OnSheet(width, upright >= lying ? tall : narrow, scale, (width - page.width() * scale) / 2);
    }

    private static double scale(Papers.Sheet page, double width, double height) {
        return Math.min(1, Math.min(width / page.width(), height / page.height()));
    }

    /** How large a page of this sheet's size would be on another one, 1 = as it is. */
    double scaleOn(PaperSize size) {
        return onto(new Papers.Sheet(width, height), size).scale;
    }

    double widthMm() {
        return width / POINTS;
    }

    double heightMm() {
        return height / POINTS;
    }

    /** How the size of this sheet is called. */
    String title() {
        return PaperSize.all().stream()
                .filter(size ->
                        same(new Papers.Sheet(width, height), size.widthMm() > size.heightMm() ? size.turned() : size))
                .map(PaperSize::title)
                .findFirst()
                .orElseGet(() -> say("desk.print.size", Math.round(widthMm()), Math.round(heightMm())));
    }

    /** Puts the page where it belongs before it is drawn. */
    void place(Graphics2D g) {
        g.translate(left, 0);
        g.scale(scale, scale);
    }
}
