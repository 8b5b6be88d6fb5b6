package id.loket.report;

import id.loket.casework.Case;
import id.loket.casework.Entry;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts a period while its cases come by one after the other, none of them kept: every case is read once as it stood
 * at the period's end, and once at the end of the period before.
 */
public final class Counting {
    private record Key(LocalDateTime opened, String key) {}

    private final Source source;
    private final Period period;
    private final Period compared;
    private final Tallies now;
    private final Tallies before;
    private final Groups groups;
    private final Course course;
    private final List<Key> waiting = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    /** @param source its cases are left alone; they come by {@link #add} */
    public Counting(Period period, Source source) {
        this.source = source;
        this.period = period;
        this.compared = period.before();
        this.now = new Tallies(source, period);
        this.before = new Tallies(source, compared);
        this.groups = new Groups(source, period);
        this.course = new Course(period);
    }

    /** A case with all that happened in it; one that was not open in either period does no harm. */
    public void add(Case one) {
        if (concerns(one, period)) {
            Reading.at(source, period, one).ifPresent(r -> {
                now.add(r);
                groups.add(r);
                course.add(r);
                name(r);
            });
        }
        if (concerns(one, compared)) {
            Reading.at(source, compared, one).ifPresent(before::add);
        }
    }

    /** Whether it was open or something happened in it; spares measuring what no figure asks for. */
    private static boolean concerns(Case one, Period when) {
        var entries = one.entries();
        return entries.getFirst().times().happened().isBefore(when.end())
                && (!one.position().ended()
                        || !entries.getLast().times().happened().toLocalDate().isBefore(when.from()));
    }

    private void name(Reading r) {
        if (r.waiting()) {
            waiting.add(new Key(r.opened(), r.one().key()));
        } else if (r.one().entries().stream().map(Entry::times).anyMatch(t -> period.holds(t.happened()))) {
            done.add(r.one().key());
        }
    }

    public ServiceReport report() {
        var services = now.services();
        waiting.sort(Comparator.comparing(Key::opened).thenComparing(Key::key));
        return new ServiceReport(
                period,
                compared,
                period.end().isBefore(source.now()) ? period.end() : source.now(),
                source.office().name(),
                services,
                now.total(services),
                before.total(before.services()),
                groups.villages(),
                groups.kinds(),
                groups.officers(),
                course.told(),
                new ServiceReport.Keys(waiting.stream().map(Key::key).toList(), List.copyOf(done)));
    }
}
