package id.loket.report;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.report.ServiceReport.Kind;
import id.loket.report.ServiceReport.Officer;
import id.loket.report.ServiceReport.Village;
import id.loket.text.Names;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The same applications sorted another way: by village, by kind, by officer. */
final class Groups {
    private record Key(String service, String kind) {}

    private static final class Tally {
        private int first;
        private int second;
    }

    private final Source source;
    private final Period period;
    private final Map<String, Tally> villages = new LinkedHashMap<>();
    private final Map<String, Tally> otherVillages =
            new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(s -> s));
    private final Map<Key, Tally> kinds =
            new TreeMap<>(Comparator.comparing(Key::service).thenComparing(Key::kind));
    private final Map<String, Tally> officers = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Groups(Source source, Period period) {
        this.source = source;
        this.period = period;
        source.office().villages().forEach(v -> villages.put(v.name(), new Tally()));
        source.office().officials().forEach(p -> names.put(p.id(), p.name()));
    }

    void add(Reading r) {
        int received = period.holds(r.opened()) ? 1 : 0;
        int finished = r.served().filter(period::holds).isPresent() ? 1 : 0;
        if (received + finished > 0) {
            count(village(r), received, finished);
            if (!r.kind().isEmpty()) {
                count(kinds.computeIfAbsent(new Key(r.sop().title(), r.kind()), _ -> new Tally()), received, finished);
            }
        }
        r.one().entries().forEach(this::officer);
    }

    private static void count(Tally tally, int first, int second) {
        tally.first += first;
        tally.second += second;
    }

    private Tally village(Reading r) {
        var applicant = r.subject();
        boolean ours = source.office().village(applicant.villageCode()).isPresent();
        return ours
                ? villages.get(applicant.village())
                : otherVillages.computeIfAbsent(applicant.village(), _ -> new Tally());
    }

    /** A line names its doer, not its recorder; whoever only recorded is known from the office or from other lines. */
    private void officer(Entry e) {
        boolean own = !e.doer().person().isEmpty();
        if (own) {
            names.put(e.doer().person(), e.doer().name());
        }
        if (period.holds(e.times().happened()) && e.fact() != Fact.DESTROYED) {
            var person = own ? e.doer().person() : e.doer().recordedBy();
            count(officers.computeIfAbsent(person, _ -> new Tally()), own ? 1 : 0, own ? 0 : 1);
        }
    }

    /** All villages of the office in its order, then others by name, then those without. */
    List<Village> villages() {
        return Stream.concat(villages.entrySet().stream(), otherVillages.entrySet().stream())
                .map(e -> new Village(e.getKey(), e.getValue().first, e.getValue().second))
                .toList();
    }

    /** Kinds that occur, by service and then by title. */
    List<Kind> kinds() {
        return kinds.entrySet().stream()
                .map(e -> new Kind(e.getKey().service(), e.getKey().kind(), e.getValue().first, e.getValue().second))
                .toList();
    }

    /** Everyone who put a line into the book in the period, by name. */
    List<Officer> officers() {
        return officers.entrySet().stream()
                .map(t -> new Officer(
                        t.getKey(),
                        names.getOrDefault(t.getKey(), t.getKey()),
                        t.getValue().first,
                        t.getValue().second))
                .sorted(Comparator.comparing((Officer o) -> Names.sortKey(o.name()))
                        .thenComparing(Officer::person))
                .toList();
    }
}
