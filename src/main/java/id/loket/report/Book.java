package id.loket.report;

import id.loket.casework.Entry.Taken;
import id.loket.text.Datum;
import id.loket.text.Ruler;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An official book of a period: titled columns, typed lines by month, totals, a closing line. A void number keeps its
 * line, an inserted one stands behind the number it was inserted after.
 *
 * @param title as printed: {@code BUKU AGENDA PERMOHONAN}
 * @param officeName as on the letterhead
 * @param made the day it was printed and closed
 */
public record Book(
        BookKind kind,
        Period period,
        String title,
        String officeName,
        LocalDate made,
        List<Column> columns,
        List<Section> sections) {

    /**
     * A column in the words of the sheets.
     *
     * @param share its part of the width on paper, against the others
     * @param inSight whether a list on the screen has room for it; paper and spreadsheet have all
     * @param isSummed whether a spreadsheet adds it up
     */
    public record Column(String title, int share, boolean inSight, boolean isSummed) {

        Column(String title, int share) {
            this(title, share, true, false);
        }

        Column paperOnly() {
            return new Column(title, share, false, isSummed);
        }

        Column summed() {
            return new Column(title, share, inSight, true);
        }
    }

    /**
     * One number series, or the whole of a book that is not counted by one.
     *
     * @param title of the series, or its id if the office no longer has it
     */
    public record Section(String id, String title, List<Month> months) {}

    /** @param total in words */
    public record Month(YearMonth month, List<Line> lines, String total) {}

    /** @param caseKey the case it tells of; empty if it tells of many */
    public record Line(String caseKey, State state, List<Datum> cells) {

        public boolean voided() {
            return state == State.VOID;
        }
    }

    /** What the totals count: finished, followed up or sent; void; or neither. */
    public enum State {
        OPEN,
        DONE,
        VOID
    }

    /**
     * Which lines are wanted.
     *
     * @param series a number series alone; empty = all
     * @param service one service alone, as a register is; empty = all
     */
    public record Wanted(BookKind kind, Period period, Optional<String> series, Optional<String> service) {

        public static Wanted of(BookKind kind, Period period) {
            return new Wanted(kind, period, Optional.empty(), Optional.empty());
        }

        public Wanted ofSeries(String id) {
            return new Wanted(kind, period, Optional.of(id), service);
        }

        public Wanted ofService(String id) {
            return new Wanted(kind, period, series, Optional.of(id));
        }

        /** The days whose cases are read: a book that counts its own lines counts them from the beginning of the year. */
        public Period readFrom() {
            return kind.countsLines() ? Period.days(period.from().withDayOfYear(1), period.to()) : period;
        }

        boolean holds(Taken taken) {
            return period.holds(taken.date())
                    && series.map(taken.series()::equals).orElse(true);
        }

        boolean holdsService(String id) {
            return service.map(id::equals).orElse(true);
        }
    }

    public List<Line> lines() {
        return sections.stream()
                .flatMap(s -> s.months().stream())
                .flatMap(m -> m.lines().stream())
                .toList();
    }

    /**
     * The data of {@code report/book.xhtml}, under {@code book}; frame, letterhead and signer are the caller's. The
     * columns need the paper lying on its side.
     *
     * @param paper its width in millimetres, as it lies
     */
    public Map<String, Object> facts(double paper, Ruler ruler) {
        return BookFacts.of(this, paper, ruler);
    }

    /** The book for a spreadsheet: lines under the title of their series if there are several, a total below each month. */
    public ExportTable table() {
        return new ExportTable(
                title,
                List.of(officeName, period.title()),
                columns.stream()
                        .map(c -> new ExportTable.Column(c.title(), c.isSummed()))
                        .toList(),
                sections.stream().flatMap(this::table).toList());
    }

    private Stream<ExportTable.Line> table(Section section) {
        var lines = section.months().stream().flatMap(Book::table);
        return sections.size() > 1 ? Stream.concat(Stream.of(ExportTable.Line.heading(section.title())), lines) : lines;
    }

    private static Stream<ExportTable.Line> table(Month month) {
        return Stream.concat(
                month.lines().stream().map(line -> new ExportTable.Values(line.cells())),
                Stream.of(ExportTable.Line.heading(month.total())));
    }
}
