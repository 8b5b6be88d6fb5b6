package id.loket.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services of a period side by side: those offered in their order, then others that occur. */
final class Tallies {
    private final Source source;
    private final Period period;
    private final Map<String, ServiceTally> bySop = new LinkedHashMap<>();

    Tallies(Source source, Period period) {
        this.source = source;
        this.period = period;
        source.offered().forEach(sop -> bySop.put(sop.id(), new ServiceTally(period, sop)));
    }

    void add(Reading r) {
        bySop.computeIfAbsent(r.sop().id(), _ -> new ServiceTally(period, r.sop()))
                .add(r);
    }

    /** A service no longer offered is shown only if there is something to tell of it. */
    List<ServiceFigures> services() {
        return bySop.entrySet().stream()
                .filter(e -> offered(e.getKey()) || !e.getValue().none())
                .map(e -> e.getValue().figures())
                .toList();
    }

    private boolean offered(String id) {
        return source.offered().stream().anyMatch(s -> s.id().equals(id));
    }

    Totals total(List<ServiceFigures> services) {
        var whole = new Lengths();
        bySop.values().forEach(tally -> whole.addAll(tally.whole()));
        return new Totals(
                services.stream().map(s -> s.totals().counts()).reduce(Counts.NONE, Counts::plus),
                whole.times(),
                Share.sum(services.stream().map(s -> s.totals().onTime()).toList()));
    }
}
