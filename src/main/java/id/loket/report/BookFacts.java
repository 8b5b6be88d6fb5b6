package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Book.Column;
import id.loket.report.Book.Line;
import id.loket.report.Book.Section;
import id.loket.text.Dates;
import id.loket.text.Datum;
import id.loket.text.Numbers;
import id.loket.text.Ruler;
import id.loket.text.Syllables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A book as its template reads it. Law: a word that is wider than its column may be parted, every other stays whole; an
 * empty book has its heads and its column numbers too.
 */
final class BookFacts {
    /** Columns from which on the type must be small. */
    private static final int MANY = 12;

    /** What may be too wide for the narrowest column. */
    private static final Pattern WORD = Pattern.compile("\\S{6,}");

    private static final double SMALL = 7;
    private static final double USUAL = 8.5;

    /** Millimetres of the page at both sides of the table, and of each cell at both sides of its words. */
    private static final double MARGINS = 26;

    private static final double PADDING = 1.8;

    private final Book book;
    private final double points;
    private final List<Double> widths;
    private final Ruler ruler;

    private BookFacts(Book book, double paper, Ruler ruler) {
        this.book = book;
        this.ruler = ruler;
        points = book.columns().size() >= MANY ? SMALL : USUAL;
        double all = book.columns().stream().mapToInt(Column::share).sum();
        widths = book.columns().stream()
                .map(c -> (paper - MARGINS) * c.share() / all)
                .toList();
    }

    static Map<String, Object> of(Book book, double paper, Ruler ruler) {
        return new BookFacts(book, paper, ruler).facts();
    }

    private Map<String, Object> facts() {
        int lines = book.lines().size();
        var sections = new ArrayList<Map<String, Object>>();
        for (var section : book.sections()) {
            sections.add(section(section, sections.size() == book.sections().size() - 1));
        }
        if (lines == 0) {
            sections.add(Map.of(
                    "title", "", "months", List.of(), "tail", List.of(tail(List.of(), say("report.book.none")))));
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", book.title());
        facts.put("period", book.period().title());
        facts.put(
                "columns",
                IntStream.range(0, widths.size()).mapToObj(this::column).toList());
        facts.put("span", String.valueOf(widths.size()));
        facts.put(
                "counts",
                IntStream.rangeClosed(1, widths.size())
                        .mapToObj(String::valueOf)
                        .toList());
        facts.put("wide", millimetres(widths.stream().mapToDouble(w -> w).sum()));
        facts.put("points", String.valueOf(points));
        facts.put("signed", book.kind().signed());
        facts.put("sections", sections);
        facts.put("several", book.sections().size() > 1);
        facts.put(
                "closing",
                say(
                        "report.book.closing",
                        Dates.dayAndDate(book.made()),
                        book.kind().closing(Numbers.counted(lines))));
        return Map.of("book", facts, "pages", Map.of("numbered", true));
    }

    private Map<String, Object> column(int at) {
        var column = book.columns().get(at);
        return Map.of("title", fitting(column.title(), at, true), "width", millimetres(widths.get(at)));
    }

    private static String millimetres(double width) {
        return String.format(Locale.ROOT, "%.2f", width);
    }

    /** @param last its last line goes into the tail, which is kept whole: a page never begins with the closing line */
    private Map<String, Object> section(Section section, boolean last) {
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
                tail.add(tail(lines(List.of(lines.getLast())), month.total()));
            }
        }
        return Map.of("title", section.title(), "months", months, "tail", tail);
    }

    private static Map<String, Object> tail(List<Map<String, Object>> lines, String sum) {
        return Map.of("lines", lines, "sum", sum);
    }

    private List<Map<String, Object>> lines(List<Line> lines) {
        return lines.stream()
                .map(l -> Map.<String, Object>of(
                        "cells",
                        IntStream.range(0, l.cells().size())
                                .mapToObj(at -> cell(l.cells().get(at), at))
                                .toList(),
                        "void",
                        l.voided()))
                .toList();
    }

    private Map<String, Object> cell(Datum value, int at) {
        return value instanceof Datum.Number(var number)
                ? Map.of("words", number.toPlainString(), "count", true)
                : Map.of("words", fitting(value.shown(), at, false), "count", false);
    }

    private String fitting(String words, int at, boolean bold) {
        return WORD.matcher(words)
                .replaceAll(word -> Matcher.quoteReplacement(
                        fits(word, words, at, bold) ? word.group() : Syllables.parted(word.group())));
    }

    /** A word is set with the space behind it. */
    private boolean fits(MatchResult word, String words, int at, boolean bold) {
        var set = word.end() < words.length() ? word.group() + " " : word.group();
        return ruler.width(set, points, bold) <= widths.get(at) - PADDING;
    }
}
