package id.loket.bench;

import id.loket.desk.Counter;
import id.loket.desk.StoryClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same figures while one book grows, as a table and a chart for the documentation. Args: numbers of cases with
 * commas between them, smallest first; folder to work in.
 */
final class Growth {
    private static final double MIB = 1024.0 * 1024;
    private static final int RUNS = 9;

    private Growth() {}

    public static void main(String[] args) throws IOException {
        var target = Path.of(args[1]);
        var dir = Files.createDirectories(target.resolve("bench"));
        var sizes = Stream.of(args[0].split(",")).map(Integer::valueOf).toList();
        FilledBook.grow(sizes, dir);
        var rows = new LinkedHashMap<Long, List<Figure>>();
        for (int cases : sizes) {
            try (var book = FilledBook.of(cases, dir)) {
                long entries = book.counter().register().reading().head().entries();
                rows.put(entries, figures(book, dir));
                System.out.println(entries + " entries");
                System.out.println(Figure.head());
                rows.get(entries).forEach(f -> System.out.println(f.line()));
            }
        }
        Files.writeString(target.resolve("growth.md"), table(rows));
        Files.writeString(target.resolve("growth.svg"), GrowthChart.of(rows));
    }

    private static List<Figure> figures(FilledBook book, Path dir) throws IOException {
        var figures = new ArrayList<Figure>();
        try (var shell = new SqliteShell(book.file())) {
            figures.addAll(Registration.inside(book, shell, dir));
            figures.addAll(Searching.figures(book, shell));
            figures.addAll(BookList.figures(book, shell));
            figures.addAll(Week.figures(book, shell));
        }
        var folder = Files.createTempDirectory(dir, "opening");
        FilledBook.copy(book.file().getParent(), folder);
        var open = Stopwatch.of(
                RUNS,
                RUNS,
                _ -> FilledBook.ready(
                                Counter.open(folder, new StoryClock(book.clock().get()), true))
                        .close());
        figures.add(Figure.alone("open and close the book", open.median(), "ms"));
        figures.add(Figure.alone("the book's file", Files.size(book.file()) / MIB, "MiB"));
        return figures;
    }

    /** One line for each figure, one column for each size. */
    private static String table(Map<Long, List<Figure>> rows) {
        var text = new StringBuilder("| figure | unit |");
        rows.keySet().forEach(entries -> text.append(String.format(Locale.ROOT, " %,d entries |", entries)));
        text.append("\n|---|---|").append("--:|".repeat(rows.size())).append('\n');
        var names = rows.values().iterator().next();
        for (int n = 0; n < names.size(); n++) {
            text.append("| ")
                    .append(names.get(n).name())
                    .append(" | ")
                    .append(names.get(n).unit())
                    .append(" |");
            for (var figures : rows.values()) {
                text.append(' ').append(cell(figures.get(n))).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(Figure figure) {
        var ours = String.format(Locale.ROOT, "%.2f", figure.ours());
        return figure.ratio().isPresent()
                ? ours + String.format(Locale.ROOT, " (%.1fx)", figure.ratio().getAsDouble())
                : ours;
    }
}
