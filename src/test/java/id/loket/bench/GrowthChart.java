package id.loket.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Milliseconds over the size of the book, both in powers of ten: a flat line is what the officer notices nothing of. */
final class GrowthChart {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int RIGHT = 330;
    private static final int TOP = 20;
    private static final int BOTTOM = 50;
    private static final int LABEL_HEIGHT = 16;
    private static final List<String> DASHES = List.of("", "6 3", "2 3", "10 3 2 3", "1 4", "14 4");

    private final double fewest;
    private final double most;
    private final double lowest;
    private final double highest;
    private final StringBuilder out = new StringBuilder();

    private GrowthChart(Map<Long, List<Figure>> rows) {
        var times = rows.values().stream()
                .flatMap(List::stream)
                .filter(GrowthChart::drawn)
                .mapToDouble(Figure::ours)
                .summaryStatistics();
        var sizes = rows.keySet().stream().mapToDouble(Math::log10).summaryStatistics();
        this.fewest = sizes.getMin();
        this.most = sizes.getMax();
        this.lowest = Math.floor(Math.log10(times.getMin()));
        this.highest = Math.ceil(Math.log10(times.getMax()));
    }

    static String of(Map<Long, List<Figure>> rows) {
        return new GrowthChart(rows).draw(rows);
    }

    private String draw(Map<Long, List<Figure>> rows) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n", WIDTH, HEIGHT);
        for (double power = lowest; power <= highest; power++) {
            line(LEFT, y(power), WIDTH - RIGHT, y(power), "#ccc");
            text(LEFT - 8, y(power) + 4, "end", String.format(Locale.ROOT, "%s ms", plain(Math.pow(10, power))));
        }
        rows.keySet().forEach(size -> {
            double x = x(Math.log10(size));
            line(x, TOP, x, HEIGHT - BOTTOM, "#ccc");
            text(x, HEIGHT - BOTTOM + 18, "middle", String.format(Locale.ROOT, "%,d", size));
        });
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", "entries in the book");
        var names = rows.values().iterator().next();
        int drawn = 0;
        double free = TOP;
        var ends = names.stream()
                .filter(GrowthChart::drawn)
                .map(Figure::name)
                .distinct()
                .toList();
        var last = rows.values().stream().reduce((_, later) -> later).orElseThrow();
        ToDoubleFunction<String> end = name -> y(Math.log10(named(last, name).ours()));
        for (var name : ends.stream().sorted(Comparator.comparingDouble(end)).toList()) {
            var dash = DASHES.get(drawn++ % DASHES.size());
            var path = new StringBuilder();
            rows.forEach((size, figures) -> path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    path.isEmpty() ? "M" : "L",
                    x(Math.log10(size)),
                    y(Math.log10(named(figures, name).ours())))));
            add(
                    "<path d=\"%s\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\" stroke-dasharray=\"%s\"/>%n",
                    path, dash);
            free = Math.max(free + LABEL_HEIGHT, end.applyAsDouble(name) + 4);
            line(WIDTH - RIGHT, end.applyAsDouble(name), WIDTH - RIGHT + 16, free - 4, "#888");
            text(WIDTH - RIGHT + 20, free, "start", name);
        }
        return out + "</svg>\n";
    }

    /** A time once, though it stands beside a bare tool and alone in the table. */
    private static boolean drawn(Figure figure) {
        return figure.unit().equals("ms") && !figure.name().endsWith(" alone");
    }

    private static Figure named(List<Figure> figures, String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    private static String plain(double value) {
        return value >= 1 ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }

    private double x(double power) {
        return LEFT + (power - fewest) / (most - fewest) * (WIDTH - RIGHT - LEFT);
    }

    private double y(double power) {
        return HEIGHT - BOTTOM - (power - lowest) / (highest - lowest) * (HEIGHT - BOTTOM - TOP);
    }

    private void line(double x1, double y1, double x2, double y2, String colour) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", x1, y1, x2, y2, colour);
    }

    private void text(double x, double y, String anchor, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    private void add(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args));
    }
}
