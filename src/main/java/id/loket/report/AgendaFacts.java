package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.AgendaBook.Month;
import id.loket.report.AgendaBook.Section;
import id.loket.text.Dates;
import id.loket.text.Numbers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The agenda as its template reads it. */
final class AgendaFacts {
    private AgendaFacts() {}

    /** Titles of the fifteen columns, in the words of the sheets. */
    static List<String> columns() {
        return List.of(
                say("report.agenda.column.number"),
                say("report.agenda.column.opened"),
                say("report.agenda.column.applicant"),
                say("report.agenda.column.nik"),
                say("report.agenda.column.address"),
                say("report.agenda.column.service"),
                say("report.agenda.column.village-letter"),
                say("report.agenda.column.papers"),
                say("report.agenda.column.officer"),
                say("report.agenda.column.letter"),
                say("report.agenda.column.signer"),
                say("report.agenda.column.ready"),
                say("report.agenda.column.taken"),
                say("report.agenda.column.taker"),
                say("report.agenda.column.remark"));
    }

    static Map<String, Object> of(AgendaBook book) {
        int lines = book.sections().stream().mapToInt(Section::lines).sum();
        var facts = Map.of(
                "title", book.title(),
                "period", book.period().title(),
                "columns", columns(),
                "counts",
                        IntStream.rangeClosed(1, columns().size())
                                .mapToObj(String::valueOf)
                                .toList(),
                "sections", book.sections().stream().map(AgendaFacts::section).toList(),
                "several", book.sections().size() > 1,
                "empty", lines == 0,
                "closing", say("report.agenda.closing", Dates.dayAndDate(book.made()), Numbers.counted(lines)));
        return Map.of("agenda", facts, "pages", Map.of("numbered", true));
    }

    private static Map<String, Object> section(Section section) {
        return Map.of(
                "title", section.title(),
                "months", section.months().stream().map(AgendaFacts::month).toList());
    }

    private static Map<String, Object> month(Month month) {
        return Map.of(
                "lines",
                        month.lines().stream()
                                .map(l -> Map.of("cells", l.cells(), "void", l.voided()))
                                .toList(),
                "total",
                        say(
                                "report.agenda.total",
                                Period.monthTitle(month.month()),
                                month.lines().size(),
                                month.finished(),
                                month.voided()));
    }
}
