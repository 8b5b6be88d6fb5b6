package id.loket.report;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.report.Book.Line;
import id.loket.report.Book.State;
import id.loket.text.Datum;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line that was found, and its place in the book. Order: the numbers of a period, an inserted one behind the one it
 * follows; lines without a number month by month as they were entered.
 */
record Found(
        String section,
        String numbers,
        long n,
        String suffix,
        LocalDateTime entered,
        LocalDate day,
        String caseKey,
        int entry,
        State state,
        List<Datum> cells)
        implements Comparable<Found> {

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::numbers)
            .thenComparing(Found::n)
            .thenComparing(Found::suffix)
            .thenComparing(Found::entered)
            .thenComparing(Found::caseKey)
            .thenComparing(Found::entry);

    /** A line of a number. */
    static Found of(Taken taken, Entry at, State state, List<Datum> cells) {
        return new Found(
                taken.series(),
                taken.period(),
                taken.n(),
                taken.suffix(),
                at.times().registered(),
                taken.date(),
                at.key(),
                at.line(),
                state,
                cells);
    }

    /** A line that no series counts. */
    static Found of(Entry at, List<Datum> cells) {
        var day = at.times().happened().toLocalDate();
        var month = YearMonth.from(day).toString();
        return new Found("", month, 0, "", at.times().registered(), day, at.key(), at.line(), State.OPEN, cells);
    }

    Found in(State other) {
        return new Found(section, numbers, n, suffix, entered, day, caseKey, entry, other, cells);
    }

    Line line() {
        return new Line(caseKey, state, cells);
    }

    /** The line under the number it gets in the book. */
    Line line(int no) {
        var numbered = new ArrayList<Datum>();
        numbered.add(Datum.number(no));
        numbered.addAll(cells);
        return new Line(caseKey, state, List.copyOf(numbered));
    }

    @Override
    public int compareTo(Found other) {
        return ORDER.compare(this, other);
    }
}
