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

/** Counts a period: every case is read once as it stood at the period's end, and all figures come from that reading. */
final class Counting {
    private final Source source;
    private final Period period;
    private final List<Reading> readings;

    Counting(Source source, Period period) {
        this.source = source;
        this.period = period;
        this.readings = source.cases().stream()
                .flatMap(c -> Reading.at(source, period, c).stream())
                .toList();
    }

    ServiceReport report() {
        var compared = period.before();
        var services = services();
        var lists = new Lists(source, period, readings);
        var groups = new Groups(source, period, readings);
        return new ServiceReport(
                period,
                compared,
                period.end().isBefore(source.now()) ? period.end() : source.now(),
                source.office().name(),
                services,
                total(services),
                new Counting(source, compared).total(),
                groups.villages(),
                groups.kinds(),
                groups.officers(),
                lists.waiting(),
                lists.returned(),
                lists.finished(),
                lists.ended(),
                lists.voided());
    }

    private Totals total() {
        return total(services());
    }

    private Totals total(List<ServiceFigures> services) {
        return new Totals(
                services.stream().map(s -> s.totals().counts()).reduce(Counts.NONE, Counts::plus),
                whole(readings),
                Share.sum(services.stream().map(s -> s.totals().onTime()).toList()));
    }

    private List<ServiceFigures> services() {
        var bySop = new LinkedHashMap<String, List<Reading>>();
        var newest = new LinkedHashMap<String, Sop>();
        for (var sop : source.offered()) {
            bySop.put(sop.id(), new ArrayList<>());
            newest.put(sop.id(), sop);
        }
        for (var reading : readings) {
            var sop = reading.sop();
            bySop.computeIfAbsent(sop.id(), _ -> new ArrayList<>()).add(reading);
            newest.merge(sop.id(), sop, (a, b) -> a.version() >= b.version() ? a : b);
        }
        var services = new ArrayList<ServiceFigures>();
        bySop.forEach((id, cases) -> {
            var service = service(newest.get(id), cases);
            boolean offered = source.offered().stream().anyMatch(s -> s.id().equals(id));
            if (offered || !service.totals().counts().none() || !service.rows().isEmpty()) {
                services.add(service);
            }
        });
        return List.copyOf(services);
    }

    private ServiceFigures service(Sop sop, List<Reading> cases) {
        var rows = rows(sop, cases);
        var byRow = Share.sum(rows.stream().map(ServiceFigures.RowTime::onTime).toList());
        var byWhole = Share.sum(cases.stream().map(this::wholeOnTime).toList());
        var onTime = Share.sum(List.of(byRow, byWhole));
        return new ServiceFigures(
                sop.id(), sop.title(), Standards.ofWhole(sop), new Totals(counts(cases), whole(cases), onTime), rows);
    }

    // ---- how many

    private Counts counts(List<Reading> cases) {
        return cases.stream().map(this::counts).reduce(Counts.NONE, Counts::plus);
    }

    private Counts counts(Reading r) {
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

    private boolean inside(Entry e) {
        return period.holds(e.times().happened());
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    // ---- how long

    private Times whole(List<Reading> cases) {
        var known = new ArrayList<Duration>();
        int unknown = 0;
        for (var r : cases) {
            if (r.serving().filter(this::inside).isPresent()) {
                r.timeUntilServed().ifPresent(known::add);
                unknown += one(r.timeUntilServed().isEmpty());
            }
        }
        return Times.of(known, unknown);
    }

    /** Where the sheet prints only a total, only the whole application is judged. */
    private Share wholeOnTime(Reading r) {
        if (!Standards.onlyTotal(r.sop()) || r.serving().filter(this::inside).isEmpty()) {
            return Share.NONE;
        }
        return r.timeUntilServed()
                .map(worked -> new Share(1, one(Standards.keeps(r, worked))))
                .orElse(Share.NONE);
    }

    private List<ServiceFigures.RowTime> rows(Sop sop, List<Reading> cases) {
        record Key(String row, String standard) {}
        var visits = new LinkedHashMap<Key, List<Visit>>();
        for (var r : cases) {
            for (var v : r.visits()) {
                if (v.left().filter(period::holds).isPresent()) {
                    visits.computeIfAbsent(new Key(v.row(), Standards.printed(v.norm())), _ -> new ArrayList<>())
                            .add(v);
                }
            }
        }
        var order = new LinkedHashMap<String, Row>();
        sop.rows().forEach(row -> order.put(row.id(), row));
        cases.forEach(r -> r.sop().rows().forEach(row -> order.putIfAbsent(row.id(), row)));
        var rows = new ArrayList<ServiceFigures.RowTime>();
        order.forEach((id, row) -> visits.forEach((key, all) -> {
            if (key.row().equals(id)) {
                rows.add(
                        new ServiceFigures.RowTime(id, row.no(), row.shown(), key.standard(), times(all), onTime(all)));
            }
        }));
        return List.copyOf(rows);
    }

    private static Times times(List<Visit> visits) {
        var known = visits.stream().filter(Visit::judged).map(Visit::worked).toList();
        return Times.of(known, visits.size() - known.size());
    }

    private static Share onTime(List<Visit> visits) {
        var judged = visits.stream().filter(Visit::counts).toList();
        return new Share(
                judged.size(), (int) judged.stream().filter(v -> !v.late()).count());
    }
}
