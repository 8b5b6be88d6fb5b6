package id.loket.sheet;

import id.loket.text.Datum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes lines parted by semicolons, as spreadsheets of this country expect (RFC 4180), with a mark that it is UTF-8.
 * Only the head and the lines: titles, headings and sums would stop a program that reads it.
 */
final class CsvWriter {
    private CsvWriter() {}

    static int write(Table table, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        put(out, table.columns().stream().map(Table.Column::title).toList());
        int lines = 0;
        for (var line : table.lines()) {
            switch (line) {
                case Table.Values(var values) -> {
                    put(out, values.stream().map(CsvWriter::text).toList());
                    lines++;
                }
                case Table.Heading _ -> {}
            }
        }
        return lines;
    }

    /** Days ISO and numbers without points between thousands, as any program reads them; else as it is shown. */
    private static String text(Datum value) {
        return switch (value) {
            case Datum.Nothing _, Datum.Text _, Datum.Name _, Datum.Code _, Datum.Span _ -> value.shown();
            case Datum.Day(var day) -> day.toString();
            case Datum.Moment(var moment) ->
                moment.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
            case Datum.Hour(var hour) -> hour.truncatedTo(ChronoUnit.MINUTES).toString();
            case Datum.Number(var number) -> number.toPlainString().replace('.', ',');
            case Datum.Money(var rupiah) -> rupiah.toPlainString().replace('.', ',');
            case Datum.Percent(var percentage) -> percentage.toPlainString().replace('.', ',');
        };
    }

    private static void put(OutputStream out, List<String> cells) throws IOException {
        var line = cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(";")) + "\r\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        var safe = Guarded.close(SheetWriter.clean(text));
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == ',' || c == '\n' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
