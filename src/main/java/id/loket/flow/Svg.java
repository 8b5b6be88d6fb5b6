package id.loket.flow;

import java.util.List;
import java.util.Locale;

/** Rules, symbols and lines of a page as one SVG; the words are set by the page itself, so that they stay words. */
final class Svg {
    private static final double HEAD_LENGTH = 2.2;
    private static final double HEAD_HALF = 0.9;

    /** Half a rule: one on the edge of the page's printed part would lose its outer half. */
    private static final double HALF_RULE = 0.1;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    /** Both in millimetres. */
    Svg(int width, int height) {
        this.width = width;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%dmm\" height=\"%dmm\""
                        + " style=\"width:%dmm;height:%dmm\" fill=\"none\" stroke=\"#000000\" stroke-width=\"0.3\">",
                width, height, width, height, width, height);
    }

    private void add(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args));
    }

    void rule(double x1, double y1, double x2, double y2) {
        add("<path stroke-width=\"0.2\" d=\"M%.2f %.2fL%.2f %.2f\"/>", within(x1), y1, within(x2), y2);
    }

    private double within(double x) {
        return Math.clamp(x, HALF_RULE, width - HALF_RULE);
    }

    void diagram(Diagram diagram) {
        diagram.routes().forEach(this::route);
        diagram.figures().forEach(this::figure);
    }

    private void figure(Figure f) {
        switch (f.form()) {
            case BOX -> rectangle(f, 0);
            case CAPSULE -> rectangle(f, f.height() / 2.0);
            case DIAMOND ->
                outline(
                        new Point(f.x(), f.top()),
                        new Point(f.right(), f.y()),
                        new Point(f.x(), f.bottom()),
                        new Point(f.left(), f.y()));
            case CONNECTOR ->
                outline(
                        new Point(f.left(), f.top()),
                        new Point(f.right(), f.top()),
                        new Point(f.right(), f.y() + 1),
                        new Point(f.x(), f.bottom()),
                        new Point(f.left(), f.y() + 1));
        }
    }

    private void rectangle(Figure f, double round) {
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%.1f\" fill=\"#ffffff\"/>",
                f.left(), f.top(), f.width(), f.height(), round);
    }

    private void outline(Point... corners) {
        add("<path d=\"%sz\" fill=\"#ffffff\"/>", path(List.of(corners)));
    }

    private void route(Route route) {
        add("<path d=\"%s\"/>", path(route.points()));
        if (route.link().head()) {
            head(route.points().get(route.points().size() - 2), route.end());
        }
    }

    private void head(Point before, Point tip) {
        int dx = Integer.signum(tip.x() - before.x());
        int dy = Integer.signum(tip.y() - before.y());
        double x = tip.x() - dx * HEAD_LENGTH;
        double y = tip.y() - dy * HEAD_LENGTH;
        add(
                "<path stroke=\"none\" fill=\"#000000\" d=\"M%d %dL%.2f %.2fL%.2f %.2fz\"/>",
                tip.x(), tip.y(), x - dy * HEAD_HALF, y - dx * HEAD_HALF, x + dy * HEAD_HALF, y + dx * HEAD_HALF);
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(point.x())
                    .append(' ')
                    .append(point.y());
        }
        return path.toString();
    }

    String end() {
        return out + "</svg>";
    }
}
