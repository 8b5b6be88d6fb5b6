package id.loket.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines for a spreadsheet (RFC 4180, with semicolons as Indonesian spreadsheets expect). A cell that a spreadsheet would
 * run as a formula or spoil as a number gets an apostrophe before it.
 */
final class Csv {
    private static final Pattern FORMULA = Pattern.compile("(?:\\s*[=+\\-@]|\\t).*", Pattern.DOTALL);
    /** A NIK loses its last digits as a number, a telephone its first zero. */
    private static final Pattern SPOILED = Pattern.compile("0[0-9]+|[0-9]{12,}");

    private Csv() {}

    static List<String> of(Book book) {
        var lines = book.lines().stream()
                .map(l -> l.cells().stream().map(Cell::words).toList());
        return Stream.concat(Stream.of(BookFacts.titles(book)), lines)
                .map(Csv::line)
                .toList();
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        var flat = text.replaceAll("\\R", " ");
        var safe = FORMULA.matcher(flat).matches() || SPOILED.matcher(flat).matches() ? "'" + flat : flat;
        return safe.chars().anyMatch(c -> c == ';' || c == '"' || c == ',')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
