package id.loket.bench;

import id.loket.register.CaseLine;
import id.loket.register.Filter;
import id.loket.sheet.SheetWriter;
import id.loket.sheet.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A hundred thousand lines as a workbook, against the same cells written by the bare library. */
final class Export {
    private static final int LINES = 100_000;
    private static final int PAGE = 1_000;
    private static final int FLUSHED = 500;
    private static final int DAY = 3;

    private Export() {}

    static List<Figure> figures(FilledBook book, Path dir) {
        var lines = lines(book);
        var table = Table.bare(
                "Permohonan",
                List.of(
                        Table.Column.text("Kode", 14),
                        Table.Column.text("Nama", 40),
                        Table.Column.text("NIK", 20),
                        Table.Column.date("Masuk"),
                        Table.Column.text("Layanan", 14),
                        Table.Column.text("Langkah", 40)),
                lines);
        var ours = Stopwatch.of(1, 3, _ -> save(table, dir.resolve("ours.xlsx")));
        var theirs = Stopwatch.of(1, 3, _ -> bare(lines, dir.resolve("theirs.xlsx")));
        return List.of(Figure.against("export: 100,000 lines to .xlsx", ours.median(), theirs.median(), "ms"));
    }

    private static List<List<String>> lines(FilledBook book) {
        var lines = new ArrayList<List<String>>();
        for (int page = 0; lines.size() < LINES; page++) {
            var read = book.counter().desk().list(Filter.ALL, page * PAGE, PAGE);
            if (read.isEmpty()) {
                page = -1; // a small book is written more than once
            }
            read.stream().map(Export::cells).forEach(lines::add);
        }
        return List.copyOf(lines.subList(0, LINES));
    }

    private static List<String> cells(CaseLine line) {
        return List.of(
                line.key(),
                line.name(),
                line.nik(),
                line.openedAt().toLocalDate().toString(),
                line.sop(),
                line.title());
    }

    private static void save(Table table, Path file) {
        try {
            SheetWriter.save(table, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bare(List<List<String>> lines, Path file) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var book = new Workbook(out, "Loket", null)) {
            var sheet = book.newWorksheet("Permohonan");
            for (int n = 0; n < lines.size(); n++) {
                var cells = lines.get(n);
                for (int c = 0; c < cells.size(); c++) {
                    if (c == DAY) {
                        sheet.value(n, c, LocalDate.parse(cells.get(c)));
                        sheet.style(n, c).format("dd-mm-yyyy").set();
                    } else {
                        sheet.inlineString(n, c, cells.get(c));
                    }
                }
                if (n % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
