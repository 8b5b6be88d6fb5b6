package id.loket.report;

import id.loket.casework.Clock.Visit;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is counted and measured of one service while its cases are read one after the other. */
final class ServiceTally {
    private record Key(String row, String standard) {}

    /** Visits of one row under one standard. */
    private static final class RowTally {
        private final Lengths lengths = new Lengths();
        private final Optional<Duration> allowed;
        private int judged;
        private int kept;

        RowTally(Optional<Duration> allowed) {
            this.allowed = allowed;
        }
    }

    private final Period period;
    private final Map<String, Row> order = new LinkedHashMap<>();
    private final Map<Key, RowTally> rows = new LinkedHashMap<>();
    private final Lengths whole = new Lengths();
    private Sop newest;
    private Counts counts = Counts.NONE;
    private Share onTotal = Share.NONE;

    /** @param sop whose rows come first, in the sheet's order */
    ServiceTally(Period period, Sop sop) {
        this.period = period;
        this.newest = sop;
    }

    void add(Reading r) {
        if (r.sop().version() > newest.version()) {
            newest = r.sop();
        }
        counts = counts.plus(counted(r));
        r.visits().stream()
                .filter(v -> v.left().filter(period::holds).isPresent())
                .forEach(v -> measure(r.sop(), v));
        if (r.serving().filter(this::inside).isPresent()) {
            r.timeUntilServed().ifPresentOrElse(whole::add, whole::addUnknown);
            onTotal = Share.sum(List.of(onTotal, judgedWhole(r)));
        }
    }

    private Counts counted(Reading r) {
        boolean received = period.holds(r.opened());
        var ending = r.ending().filter(this::inside);
        boolean endedBefore = r.serving()
                .or(r::ending)
                .filter(e -> e.times().happened().toLocalDate().isBefore(period.from()))
                .isPresent();
        return new Counts(
                one(!received && !endedBefore),
                one(received),
                one(r.returns().anyMatch(this::inside)),
                one(r.serving().filter(this::inside).isPresent()),
                one(r.waiting()),
                one(r.waiting() && r.one().standing().returned()),
                one(ending.filter(e -> e.fact() == Fact.WITHDRAWN).isPresent()),
                one(ending.filter(e -> e.fact() == Fact.REJECTED).isPresent()),
                (int) r.voids().filter(this::inside).count());
    }

    private void measure(Sop sop, Visit v) {
        order.computeIfAbsent(v.row(), sop::row);
        var tally = rows.computeIfAbsent(
                new Key(v.row(), Standards.printed(v.norm())), _ -> new RowTally(Standards.allowed(v.norm())));
        if (v.judged()) {
            tally.lengths.add(v.worked());
        } else {
            tally.lengths.addUnknown();
        }
        if (v.counts()) {
            tally.judged++;
            tally.kept += one(!v.late());
        }
    }

    /** Where the sheet prints only a total, only the whole application is judged. */
    private static Share judgedWhole(Reading r) {
        return Standards.onlyTotal(r.sop())
                ? r.timeUntilServed()
                        .map(worked -> new Share(1, one(Standards.keeps(r, worked))))
                        .orElse(Share.NONE)
                : Share.NONE;
    }

    private boolean inside(Entry e) {
        return period.holds(e.times().happened());
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    /** Whether there is anything to tell. */
    boolean none() {
        return counts.none() && rows.isEmpty();
    }

    Lengths whole() {
        return whole;
    }

    ServiceFigures figures() {
        var measured = measured();
        var shares = new ArrayList<>(
                measured.stream().map(ServiceFigures.RowTime::onTime).toList());
        shares.add(onTotal);
        return new ServiceFigures(
                newest.id(),
                newest.title(),
                Standards.ofWhole(newest),
                new Totals(counts, whole.times(), Share.sum(shares)),
                measured);
    }

    /** In the order of the newest sheet; rows that only older versions have come last. */
    private List<ServiceFigures.RowTime> measured() {
        var all = new LinkedHashMap<String, Row>();
        newest.rows().forEach(row -> all.put(row.id(), row));
        order.forEach(all::putIfAbsent);
        var measured = new ArrayList<ServiceFigures.RowTime>();
        all.forEach((id, row) -> rows.forEach((key, tally) -> {
            if (key.row().equals(id)) {
                measured.add(new ServiceFigures.RowTime(
                        id,
                        row.no(),
                        row.shown(),
                        key.standard(),
                        tally.allowed,
                        tally.lengths.times(),
                        new Share(tally.judged, tally.kept)));
            }
        }));
        return List.copyOf(measured);
    }
}
