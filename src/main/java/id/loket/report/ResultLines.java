package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.Book.Line;
import id.loket.report.Book.Month;
import id.loket.report.Book.Section;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import id.loket.text.Datum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The lines of the report book on results: month by month one line for each service, counted as the reports count. */
final class ResultLines {
    private ResultLines() {}

    static List<Section> of(Period period, Source source, Wanted wanted) {
        var months = new ArrayList<Month>();
        for (var month = YearMonth.from(period.from());
                !month.atDay(1).isAfter(period.to());
                month = month.plusMonths(1)) {
            months.add(month(month, clipped(period, month), source, wanted));
        }
        return List.of(new Section("", "", months));
    }

    private static Period clipped(Period period, YearMonth month) {
        return Period.days(later(period.from(), month.atDay(1)), earlier(period.to(), month.atEndOfMonth()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static Month month(YearMonth month, Period days, Source source, Wanted wanted) {
        var lines = new ArrayList<Line>();
        var sum = Counts.NONE;
        for (var service : ServiceReport.of(days, source).services()) {
            if (wanted.holdsService(service.id())) {
                lines.add(line(lines.size() + 1, service));
                sum = sum.plus(service.totals().counts());
            }
        }
        return new Month(
                month,
                List.copyOf(lines),
                say(
                        "report.book.total.results",
                        Period.monthTitle(month),
                        sum.carried(),
                        sum.received(),
                        sum.finished(),
                        sum.ended(),
                        sum.waiting()));
    }

    private static Line line(int no, ServiceFigures service) {
        var counts = service.totals().counts();
        return new Line(
                "",
                State.OPEN,
                List.of(
                        Datum.number(no),
                        Datum.text(service.title()),
                        Datum.number(counts.carried()),
                        Datum.number(counts.received()),
                        Datum.number(counts.returned()),
                        Datum.number(counts.finished()),
                        Datum.number(counts.ended()),
                        Datum.number(counts.waiting()),
                        Datum.text(Spent.average(service.totals().whole())),
                        Datum.text(Spent.share(service.totals().onTime()))));
    }
}
