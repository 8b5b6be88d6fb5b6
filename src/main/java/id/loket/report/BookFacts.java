package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Book.Column;
import id.loket.report.Book.Line;
import id.loket.report.Book.Section;
import id.loket.text.Dates;
import id.loket.text.Datum;
import id.loket.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A book as its template reads it. */
final class BookFacts {
    /** Columns from which on the type must be small. */
    private static final int MANY = 12;

    private BookFacts() {}

    static Map<String, Object> of(Book book) {
        int lines = book.lines().size();
        int all = book.columns().stream().mapToInt(Column::share).sum();
        var sections = new ArrayList<Map<String, Object>>();
        for (var section : book.sections()) {
            sections.add(section(section, sections.size() == book.sections().size() - 1));
        }
        var facts = Map.of(
                "title", book.title(),
                "period", book.period().title(),
                "columns", book.columns().stream().map(c -> column(c, all)).toList(),
                "span", String.valueOf(book.columns().size()),
                "counts",
                        IntStream.rangeClosed(1, book.columns().size())
                                .mapToObj(String::valueOf)
                                .toList(),
                "many", book.columns().size() >= MANY,
                "sections", sections,
                "several", book.sections().size() > 1,
                "empty", lines == 0,
                "closing",
                        say(
                                "report.book.closing",
                                Dates.dayAndDate(book.made()),
                                book.kind().closing(Numbers.counted(lines))));
        return Map.of("book", facts, "pages", Map.of("numbered", true));
    }

    private static Map<String, Object> column(Column column, int all) {
        return Map.of(
                "title", column.title(), "width", String.format(Locale.ROOT, "%.2f", 100.0 * column.share() / all));
    }

    /** @param last its last line goes into the tail, which is kept whole: a page never begins with the closing line */
    private static Map<String, Object> section(Section section, boolean last) {
        var months = new ArrayList<Map<String, Object>>();
        var tail = new ArrayList<Map<String, Object>>();
        for (var month : section.months()) {
            var lines = month.lines();
            boolean ends = last && month == section.months().getLast() && !lines.isEmpty();
            months.add(Map.of(
                    "lines",
                    lines(ends ? lines.subList(0, lines.size() - 1) : lines),
                    "sums",
                    ends ? List.of() : List.of(month.total())));
            if (ends) {
                tail.add(Map.of("lines", lines(List.of(lines.getLast())), "sum", month.total()));
            }
        }
        return Map.of("title", section.title(), "months", months, "tail", tail);
    }

    private static List<Map<String, Object>> lines(List<Line> lines) {
        return lines.stream()
                .map(l -> Map.<String, Object>of(
                        "cells", l.cells().stream().map(BookFacts::cell).toList(), "void", l.voided()))
                .toList();
    }

    private static Map<String, Object> cell(Datum value) {
        return value instanceof Datum.Number(var number)
                ? Map.of("words", number.toPlainString(), "count", true)
                : Map.of("words", value.shown(), "count", false);
    }
}
