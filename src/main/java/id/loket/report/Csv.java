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

    static List<String> of(AgendaBook book) {
        var lines = book.sections().stream()
                .flatMap(s -> s.months().stream())
                .flatMap(m -> m.lines().stream())
                .map(AgendaLine::cells);
        return Stream.concat(Stream.of(AgendaFacts.columns()), lines)
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
