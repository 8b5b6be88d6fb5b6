package id.loket.report;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.office.Office;
import id.loket.report.ServiceReport.Kind;
import id.loket.report.ServiceReport.Officer;
import id.loket.report.ServiceReport.Village;
import id.loket.text.Names;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The same applications sorted another way: by village, by kind, by officer. */
final class Groups {
    private final Source source;
    private final Period period;
    private final List<Reading> readings;

    Groups(Source source, Period period, List<Reading> readings) {
        this.source = source;
        this.period = period;
        this.readings = readings;
    }

    private static final class Tally {
        private int first;
        private int second;
    }

    /** All villages of the office in its order, then others by name, then those without. */
    List<Village> villages() {
        var tallies = new LinkedHashMap<String, Tally>();
        source.office().villages().forEach(v -> tallies.put(v.name(), new Tally()));
        var others =
                new TreeMap<String, Tally>(Comparator.comparing(String::isEmpty).thenComparing(s -> s));
        tally(r -> {
            var applicant = r.subject();
            boolean ours = source.office().village(applicant.villageCode()).isPresent();
            return ours
                    ? tallies.get(applicant.village())
                    : others.computeIfAbsent(applicant.village(), _ -> new Tally());
        });
        tallies.putAll(others);
        return tallies.entrySet().stream()
                .filter(e -> isOurs(e.getKey()) || e.getValue().first + e.getValue().second > 0)
                .map(e -> new Village(e.getKey(), e.getValue().first, e.getValue().second))
                .toList();
    }

    private boolean isOurs(String name) {
        return source.office().villages().stream().map(Office.Village::name).anyMatch(name::equals);
    }

    /** Kinds that occur, by service and then by title. */
    List<Kind> kinds() {
        record Key(String service, String kind) {}
        var tallies = new TreeMap<Key, Tally>(Comparator.comparing(Key::service).thenComparing(Key::kind));
        tally(r -> r.kind().isEmpty()
                ? new Tally()
                : tallies.computeIfAbsent(new Key(r.sop().title(), r.kind()), _ -> new Tally()));
        return tallies.entrySet().stream()
                .filter(e -> e.getValue().first + e.getValue().second > 0)
                .map(e -> new Kind(e.getKey().service(), e.getKey().kind(), e.getValue().first, e.getValue().second))
                .toList();
    }

    private void tally(Function<Reading, Tally> of) {
        for (var r : readings) {
            var tally = of.apply(r);
            tally.first += period.holds(r.opened()) ? 1 : 0;
            tally.second += r.served().filter(period::holds).isPresent() ? 1 : 0;
        }
    }

    /** Everyone who put a line into the book in the period, by name. */
    List<Officer> officers() {
        var names = names();
        var tallies = new LinkedHashMap<String, Tally>();
        readings.stream()
                .flatMap(r -> r.one().entries().stream())
                .filter(e -> period.holds(e.times().happened()) && e.fact() != Fact.DESTROYED)
                .forEach(e -> {
                    boolean own = !e.doer().person().isEmpty();
                    var person = own ? e.doer().person() : e.doer().recordedBy();
                    var tally = tallies.computeIfAbsent(person, _ -> new Tally());
                    tally.first += own ? 1 : 0;
                    tally.second += own ? 0 : 1;
                });
        return tallies.entrySet().stream()
                .map(t -> new Officer(
                        t.getKey(),
                        names.getOrDefault(t.getKey(), t.getKey()),
                        t.getValue().first,
                        t.getValue().second))
                .sorted(Comparator.comparing((Officer o) -> Names.sortKey(o.name()))
                        .thenComparing(Officer::person))
                .toList();
    }

    /** A line names its doer, not its recorder; whoever only recorded is known from the office or from other lines. */
    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        source.office().officials().forEach(p -> names.put(p.id(), p.name()));
        readings.stream()
                .flatMap(r -> r.one().entries().stream())
                .map(Entry::doer)
                .filter(d -> !d.person().isEmpty())
                .forEach(d -> names.put(d.person(), d.name()));
        return names;
    }
}
