package id.loket.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Runs all figures, prints them as a table and writes {@code bench.json}. Args: number of cases, folder to work in, folder
 * of the shipped program.
 */
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException {
        int cases = Integer.parseInt(args[0]);
        var target = Path.of(args[1]);
        var dir = Files.createDirectories(target.resolve("bench"));
        var figures = new ArrayList<Figure>();
        try (var book = FilledBook.of(cases, dir);
                var shell = new SqliteShell(book.file())) {
            figures.addAll(book.figures());
            figures.addAll(Start.figures(Path.of(args[2]), book, dir));
            figures.addAll(Registration.figures(book, shell, dir));
            figures.addAll(Searching.figures(book, shell));
            figures.addAll(BookList.figures(book, shell));
            figures.addAll(Week.figures(book, shell));
            figures.addAll(Memory.figures());
            figures.addAll(Export.figures(book, dir));
            figures.addAll(Letters.figures(book, dir));
            figures.addAll(WorkingDay.figures(book, dir, Path.of(args[2])));
        }
        System.out.println(cases + " cases");
        System.out.println(Figure.head());
        figures.forEach(f -> System.out.println(f.line()));
        Files.writeString(target.resolve("bench.json"), json(cases, figures));
    }

    private static String json(int cases, List<Figure> figures) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("cases", cases);
            json.writeName("figures").writeStartArray();
            for (var figure : figures) {
                json.writeStartObject();
                json.writeStringProperty("name", figure.name());
                if (figure.leftOut().isPresent()) {
                    json.writeStringProperty("left-out", figure.leftOut().get());
                } else {
                    json.writeNumberProperty("ours", figure.ours());
                }
                figure.theirs().ifPresent(v -> json.writeNumberProperty("theirs", v));
                figure.ratio().ifPresent(v -> json.writeNumberProperty("ratio", v));
                figure.bar().ifPresent(v -> json.writeNumberProperty("bar", v));
                json.writeStringProperty("unit", figure.unit());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
