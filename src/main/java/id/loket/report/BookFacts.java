package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Book.Column;
import id.loket.report.Book.Month;
import id.loket.report.Book.Section;
import id.loket.text.Dates;
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
                "title",
                column.title(),
                "width",
                String.format(Locale.ROOT, "%.2f", 100.0 * column.share() / all));
    }

    /** @param last the closing line stands in the table of the last section, so that it never begins a page alone */
    private static Map<String, Object> section(Section section, boolean last) {
        return Map.of(
                "title",
                section.title(),
                "months",
                section.months().stream().map(BookFacts::month).toList(),
                "last",
                last);
    }

    private static Map<String, Object> month(Month month) {
        return Map.of(
                "lines",
                month.lines().stream()
                        .map(l -> Map.of(
                                "cells", l.cells().stream().map(BookFacts::cell).toList(), "void", l.voided()))
                        .toList(),
                "total",
                month.total());
    }

    private static Map<String, Object> cell(Cell cell) {
        return Map.of("words", cell.words(), "count", cell instanceof Cell.Count);
    }

    static List<String> titles(Book book) {
        return book.columns().stream().map(Column::title).toList();
    }
}
