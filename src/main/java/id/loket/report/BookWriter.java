package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.office.Series;
import id.loket.report.Book.Line;
import id.loket.report.Book.Month;
import id.loket.report.Book.Section;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes a book case by case, so that a year needs no more memory than its lines. For one thread.
 *
 * <p>Lines that no series counts are numbered from 1 in each year, month by month in the order in which they were entered,
 * as in a book of paper. Such a book therefore needs the cases from the beginning of its year on.
 */
public final class BookWriter {
    private final Wanted wanted;
    private final Source source;
    private final Period read;
    private final List<Found> found = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    /** @param source its cases are not read; they are given one by one */
    public BookWriter(Wanted wanted, Source source) {
        this.wanted = wanted;
        this.source = source;
        this.read = wanted.readFrom();
    }

    public void add(Case one) {
        if (wanted.kind() == BookKind.RESULTS) {
            cases.add(one);
        } else {
            Reading.now(source, one).stream().flatMap(this::lines).forEach(found::add);
        }
    }

    private Stream<Found> lines(Reading r) {
        if (!wanted.holdsService(r.sop().id())) {
            return Stream.empty();
        }
        return switch (wanted.kind()) {
            case AGENDA, REGISTER -> CaseLines.of(r, wanted);
            case INCOMING -> IncomingLines.of(r, wanted);
            case OUTGOING -> OutgoingLines.of(r, wanted);
            case RECEIPTS -> ReceiptLines.of(r, read);
            case DESPATCHES -> DespatchLines.of(r, read);
            case RESULTS -> Stream.empty();
        };
    }

    /** The book of all that was added. */
    public Book book() {
        var sections = wanted.kind() == BookKind.RESULTS
                ? ResultLines.of(wanted.period(), source.with(cases), wanted)
                : sections();
        return new Book(
                wanted.kind(),
                wanted.period(),
                title(),
                source.office().name(),
                source.now().toLocalDate(),
                BookColumns.of(wanted.kind()),
                sections);
    }

    private String title() {
        return wanted.service()
                .flatMap(id ->
                        source.offered().stream().filter(s -> s.id().equals(id)).findFirst())
                .map(sop -> say("report.book.of-service", wanted.kind().title(), sop.title()))
                .orElse(wanted.kind().title());
    }

    private List<Section> sections() {
        var bySection = new TreeMap<String, List<Found>>();
        found.stream()
                .sorted()
                .forEach(f -> bySection
                        .computeIfAbsent(f.section(), _ -> new ArrayList<>())
                        .add(f));
        return bySection.entrySet().stream()
                .map(e -> new Section(e.getKey(), seriesTitle(e.getKey()), months(e.getValue())))
                .filter(section -> !section.months().isEmpty())
                .toList();
    }

    private String seriesTitle(String id) {
        return source.office().series().stream()
                .filter(s -> s.id().equals(id))
                .map(Series::title)
                .findFirst()
                .orElse(id);
    }

    private List<Month> months(List<Found> lines) {
        var months = new TreeMap<YearMonth, List<Line>>();
        var counted = new HashMap<Integer, Integer>();
        for (var f : lines) {
            int no = counted.merge(f.day().getYear(), 1, Integer::sum);
            if (wanted.period().holds(f.day())) {
                months.computeIfAbsent(YearMonth.from(f.day()), _ -> new ArrayList<>())
                        .add(wanted.kind().numbered() ? f.line() : f.line(no));
            }
        }
        return months.entrySet().stream()
                .map(e -> new Month(e.getKey(), List.copyOf(e.getValue()), total(e.getKey(), e.getValue())))
                .toList();
    }

    private String total(YearMonth month, List<Line> lines) {
        var title = Period.monthTitle(month);
        long done = lines.stream().filter(l -> l.state() == State.DONE).count();
        long voided = lines.stream().filter(Line::voided).count();
        return switch (wanted.kind()) {
            case AGENDA, REGISTER -> say("report.book.total.cases", title, lines.size(), done, voided);
            case INCOMING -> say("report.book.total.incoming", title, lines.size(), done, voided);
            case OUTGOING -> say("report.book.total.outgoing", title, lines.size(), done, voided);
            case RECEIPTS -> say("report.book.total.receipts", title, lines.size());
            case DESPATCHES -> say("report.book.total.despatches", title, lines.size());
            case RESULTS -> "";
        };
    }
}
