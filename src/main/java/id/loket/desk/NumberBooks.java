package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.office.Series;
import id.loket.office.Signing;
import id.loket.paper.PaperSize;
import id.loket.register.Closing;
import id.loket.register.Closing.Span;
import id.loket.register.NumberLine;
import id.loket.register.Register;
import id.loket.register.SeriesStart;
import id.loket.report.NumberAccount;
import id.loket.report.NumberReport;
import id.loket.text.Dates;
import id.loket.text.IsoWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The books of the number series: opened and closed by a visible act, each number accounted for. Law: who may not do it is
 * refused with a sentence, and so is what makes no sense; nothing is half done.
 */
public final class NumberBooks {

    /** Templates of the two papers. */
    public static final String REPORT = "nomor";

    public static final String CLOSING_SHEET = "penutupan";

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final People people;

    NumberBooks(Register register, Desk desk, Papers papers, People people) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.people = people;
    }

    /**
     * The book of a series in one period.
     *
     * @param opened by a visible act; a book that was not counts from 1
     * @param last number counted
     * @param next number as it will be printed, with the usual code
     */
    public record Book(
            Series series,
            String period,
            Optional<SeriesStart> opened,
            Optional<NumberLine> last,
            Optional<Closing> closed,
            String next) {

        public String title() {
            return Spans.book(series, period);
        }
    }

    // ---- what there is

    /** The series that count longer than a day: of each the book of today, and those opened or used beside it. */
    public List<Book> books() {
        var books = new ArrayList<Book>();
        for (var series : series()) {
            var periods = new LinkedHashSet<String>(List.of(series.period(desk.today())));
            periods.addAll(register.reading().periods(series.id()));
            periods.stream().sorted(java.util.Comparator.reverseOrder()).forEach(p -> books.add(book(series, p)));
        }
        return List.copyOf(books);
    }

    private List<Series> series() {
        return desk.office().series().stream()
                .filter(s -> s.reset() != Series.Reset.DAILY)
                .toList();
    }

    /** A series of this office that counts longer than a day. */
    public Optional<Series> series(String id) {
        return series().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Book book(Series series, String period) {
        var reading = register.reading();
        var opened = reading.start(series.id(), period);
        var last = reading.lastNumber(series.id(), period);
        var closed = reading.closings(series.id(), period).stream()
                .reduce((_, later) -> later)
                .filter(c -> c.event() == Closing.Event.CLOSED);
        long next =
                last.map(l -> l.n() + 1).orElse(opened.map(SeriesStart::first).orElse(1L));
        return new Book(series, period, opened, last, closed, print(series, period, next));
    }

    private String print(Series series, String period, long n) {
        var today = desk.today();
        var day = series.days(period)
                .map(d -> today.isBefore(d.first()) ? d.first() : today.isAfter(d.last()) ? d.last() : today)
                .orElse(today);
        return series.print(n, day, desk.office().codes().usual(), desk.office());
    }

    /** The first number of a book as it would be printed. */
    public String first(Series series, String period, long first) {
        return print(series, period, first);
    }

    /** Closed weeks and months, the latest days first. */
    public List<Closing> closedDays() {
        return register.reading().closedDays();
    }

    /** The name of whoever made a closing. */
    public String name(String person) {
        return people.staff().stream()
                .filter(s -> s.person().id().equals(person))
                .map(s -> s.person().name())
                .findFirst()
                .orElse(person);
    }

    // ---- acts

    /**
     * Opens a book with its first number.
     *
     * @return why it was not opened; empty if it was
     */
    public Optional<Problem> open(Session who, Series series, String period, long first) {
        if (!who.supervisor() && !who.administrator()) {
            return problem("", "desk.books.no-right-open", Numbering.keepers(desk.office()));
        }
        if (series.days(period).isEmpty()) {
            return problem("period", "desk.books.no-period", period);
        }
        if (first < 1) {
            return problem("first", "desk.setup.start");
        }
        if (book(series, period).closed().isPresent()) {
            return problem("", "desk.books.closed-already", Spans.book(series, period));
        }
        boolean opened = register.change(ledger -> ledger.openSeries(series, period, first, who.person()));
        return opened ? Optional.empty() : problem("", "desk.books.counts-already", Spans.book(series, period));
    }

    /**
     * Closes the book of a series.
     *
     * @return why it was not closed; empty if it was
     */
    public Optional<Problem> close(Session who, Series series, String period) {
        return shut(who, Span.series(series, period), Spans.book(series, period));
    }

    /** Closes a week that has passed. */
    public Optional<Problem> close(Session who, IsoWeek week) {
        return days(who, Span.week(week));
    }

    /** Closes a month that has passed. */
    public Optional<Problem> close(Session who, YearMonth month) {
        return days(who, Span.month(month));
    }

    private Optional<Problem> days(Session who, Span span) {
        return span.last().isBefore(desk.today())
                ? shut(who, span, Spans.words(span))
                : problem("", "desk.books.not-over", Spans.words(span), span.last());
    }

    private Optional<Problem> shut(Session who, Span span, String title) {
        if (!who.supervisor()) {
            return problem("", "desk.books.no-right", Numbering.keepers(desk.office()));
        }
        boolean shut = register.change(ledger -> ledger.closings().close(span, who.person()));
        return shut ? Optional.empty() : problem("", "desk.books.closed-already", title);
    }

    /** Opens again what was closed; the reason stays in the book. */
    public Optional<Problem> reopen(Session who, Span span, String reason) {
        if (!who.supervisor()) {
            return problem("", "desk.books.no-right", Numbering.keepers(desk.office()));
        }
        if (reason.isBlank()) {
            return problem("reason", "casework.problem.reason");
        }
        boolean opened = register.change(ledger -> ledger.closings().reopen(span, reason, who.person()));
        return opened ? Optional.empty() : problem("", "desk.books.open-already", title(span));
    }

    /** What is closed, in words. */
    public String title(Span span) {
        return series(span.series()).map(s -> Spans.book(s, span.period())).orElseGet(() -> Spans.words(span));
    }

    private static Optional<Problem> problem(String at, String key, Object... args) {
        return Optional.of(Problem.of(at, key, args));
    }

    // ---- the number a supervisor inserts

    /** The earlier number and how one inserted after it would be printed. */
    public record Insertion(NumberLine after, String printed) {}

    /**
     * What inserting after a number would give, with the usual code.
     *
     * @param book of the SOP that counts in this series
     */
    public Optional<Insertion> insertion(String sop, String book, String period, long after) {
        var reading = register.reading();
        return desk.office()
                .seriesFor(sop, book)
                .flatMap(series -> reading.number(series.id(), period, after)
                        .flatMap(line -> reading.nextSuffix(series.id(), period, after)
                                .map(suffix -> new Insertion(line, printed(series, line, suffix)))));
    }

    /** As its neighbour, but for the count. */
    private String printed(Series series, NumberLine line, String suffix) {
        return series.print(line.n(), suffix, line.day(), desk.office().codes().usual(), desk.office());
    }

    // ---- papers

    /** Every number of a book and the acts on it. */
    public NumberReport report(Series series, String period) {
        var book = book(series, period);
        var lines = register.reading().numbers(series.id(), period).stream()
                .map(l -> new NumberAccount.Line(
                        l.n(), l.suffix(), l.printed(), l.day(), l.caseKey(), l.voided(), l.reason()))
                .toList();
        long first = book.opened().map(SeriesStart::first).orElse(1L);
        return new NumberReport(
                book.title(),
                NumberAccount.of(first, lines),
                book.opened().map(o -> act(o.at(), o.by())),
                book.closed().map(c -> act(c.at(), c.by())));
    }

    private NumberReport.Act act(LocalDateTime at, String by) {
        var staff = people.staff().stream()
                .filter(s -> s.person().id().equals(by))
                .map(s -> s.person())
                .findFirst();
        var posts = staff.map(p -> p.holdingsOn(at.toLocalDate()).stream()
                        .map(h -> desk.office().post(h.post()).shown())
                        .toList())
                .orElse(List.of());
        return new NumberReport.Act(
                at,
                staff.map(p -> p.name()).orElse(by),
                posts.isEmpty() ? "" : posts.getFirst(),
                staff.map(p -> p.rank()).orElse(""),
                staff.map(p -> p.nip()).orElse(""));
    }

    /** The report of a book as it will be printed. */
    public Preview reportPaper(Series series, String period) {
        var report = report(series, period);
        return paper(REPORT, say("desk.books.report", report.title()), report.facts(), desk.today());
    }

    /** The sheet that closes a book; empty while it is open. */
    public Optional<Preview> closingSheet(Series series, String period) {
        var report = report(series, period);
        return report.closing().map(closed -> {
            var facts = new LinkedHashMap<>(report.facts());
            facts.put(
                    "closed",
                    Map.of(
                            "day", Dates.dayAndDate(closed.at().toLocalDate()),
                            "time", Dates.time(closed.at().toLocalTime())));
            return paper(
                    CLOSING_SHEET,
                    say("desk.books.sheet", report.title()),
                    facts,
                    closed.at().toLocalDate());
        });
    }

    private Preview paper(String template, String title, Map<String, Object> report, LocalDate day) {
        var facts = new LinkedHashMap<>(report);
        var signing = new Signing(desk.office(), people.persons());
        var signer = signing.holders(desk.office().post(desk.office().habits().reportSigner()), day)
                .findFirst();
        facts.put("signer", Papers.signerFacts(signer));
        facts.put("date", Dates.longDate(day));
        facts.put("now", Dates.dateTime(desk.now()));
        var pdf = papers.set(template, facts, PaperSize.of("A4").orElseThrow());
        return new Preview(template, title, pdf, Papers.pages(pdf), Optional.empty(), Optional.empty());
    }
}
