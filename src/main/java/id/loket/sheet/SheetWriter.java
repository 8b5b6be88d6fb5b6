package id.loket.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook or as CSV. Law: a file of that name is there whole or not at all. */
public final class SheetWriter {
    private static final int FLUSHED = 500;
    private static final int LONGEST = 32_000;
    private static final int LONGEST_NAME = 31;
    private static final String DAY = "dd-mm-yyyy";

    private SheetWriter() {}

    /**
     * CSV if the name ends so, else a workbook.
     *
     * @return how many lines were written under the head
     */
    public static int save(Table table, Path file) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".loket", ".tmp");
        try {
            int lines;
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                boolean csv =
                        file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
                lines = csv ? csv(table, out) : xlsx(table, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static int xlsx(Table table, OutputStream out) throws IOException {
        int line = 0;
        try (var book = new Workbook(out, "Loket", null)) {
            var sheet = book.newWorksheet(name(table.name()));
            head(sheet, table.columns());
            for (var row : table.rows()) {
                line++;
                for (int c = 0; c < Math.min(row.size(), table.columns().size()); c++) {
                    cell(sheet, line, c, table.columns().get(c), clean(row.get(c)));
                }
                if (line % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
        return line;
    }

    private static void head(Worksheet sheet, List<Table.Column> columns) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.width(c, columns.get(c).width());
            // The whole column, so that what is typed under the last line stays text too.
            sheet.style(c)
                    .format(columns.get(c).kind() == Table.Kind.DATE ? DAY : "@")
                    .set();
            sheet.inlineString(0, c, clean(columns.get(c).title()));
            sheet.style(0, c)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format("@")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private static void cell(Worksheet sheet, int line, int column, Table.Column of, String text) {
        if (text.isEmpty()) {
            return;
        }
        var day = of.kind() == Table.Kind.DATE ? day(text) : Optional.<LocalDate>empty();
        if (day.isPresent()) {
            sheet.value(line, column, day.get());
            sheet.style(line, column).format(DAY).set();
        } else {
            sheet.inlineString(line, column, text);
            sheet.style(line, column).format("@").set();
        }
    }

    /** Days before a workbook counts at all stay text. */
    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso)).filter(d -> d.getYear() > 1900 && d.getYear() < 10_000);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static int csv(Table table, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        put(out, table.columns().stream().map(Table.Column::title).toList());
        int lines = 0;
        for (var row : table.rows()) {
            put(out, row);
            lines++;
        }
        return lines;
    }

    private static void put(OutputStream out, List<String> cells) throws IOException {
        var line = cells.stream().map(SheetWriter::quoted).collect(Collectors.joining(";")) + "\r\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        var safe = Guarded.close(clean(text));
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == ',' || c == '\n' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Without what no sheet can hold: control signs, and more than a cell takes. */
    private static String clean(String text) {
        var lines = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", " ");
        return lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
    }

    private static String name(String wanted) {
        var name = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty() ? "Daftar" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
