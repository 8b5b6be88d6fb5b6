package id.loket.report;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Fact;
import id.loket.report.Listed.Ended;
import id.loket.report.Listed.Finished;
import id.loket.report.Listed.Name;
import id.loket.report.Listed.Returned;
import id.loket.report.Listed.Voided;
import id.loket.report.Listed.Waiting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The applications of a report by name: waiting, returned, finished, ended; the oldest first. */
final class Lists {
    private final Source source;
    private final Period period;
    private final List<Reading> readings;

    Lists(Source source, Period period) {
        this.source = source;
        this.period = period;
        this.readings = source.cases().stream()
                .flatMap(c -> Reading.at(source, period, c).stream())
                .toList();
    }

    Listed all() {
        return new Listed(waiting(), returned(), finished(), ended(), voided());
    }

    private List<Waiting> waiting() {
        return readings.stream()
                .filter(Reading::waiting)
                .map(this::waiting)
                .sorted(Comparator.comparing(Waiting::opened)
                        .thenComparing(w -> w.name().key()))
                .toList();
    }

    private Waiting waiting(Reading r) {
        var open = r.visits().getLast();
        return new Waiting(
                name(r),
                r.opened(),
                workingDays(r.opened().toLocalDate(), r.lastDay()),
                r.step(),
                r.holder(),
                r.arrived(),
                r.one().standing().returned(),
                open.left().isEmpty() && open.late());
    }

    /** Working days after {@code from} up to and including {@code to}. */
    private int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (var day = next(from); !day.isAfter(to); day = next(day)) {
            days++;
        }
        return days;
    }

    private LocalDate next(LocalDate day) {
        return source.hours().plusWorkingDays(day, 1);
    }

    private List<Returned> returned() {
        return readings.stream()
                .flatMap(r -> r.returns()
                        .filter(this::inside)
                        .map(e -> new Returned(
                                name(r), e.times().happened(), step(e), e.doer().name(), e.reason())))
                .sorted(Comparator.comparing(Returned::when)
                        .thenComparing(x -> x.name().key()))
                .toList();
    }

    private List<Finished> finished() {
        return readings.stream()
                .filter(r -> r.serving().filter(this::inside).isPresent())
                .map(r -> new Finished(
                        name(r),
                        r.opened(),
                        r.served().orElseThrow(),
                        r.letterNumber().map(Taken::printed).orElse(""),
                        r.timeUntilServed()))
                .sorted(Comparator.comparing(Finished::served)
                        .thenComparing(x -> x.name().key()))
                .toList();
    }

    private List<Ended> ended() {
        return readings.stream()
                .flatMap(r -> r.ending().filter(this::inside).stream()
                        .map(e -> new Ended(
                                name(r),
                                e.times().happened(),
                                e.fact() == Fact.WITHDRAWN,
                                e.doer().name(),
                                e.reason())))
                .sorted(Comparator.comparing(Ended::when)
                        .thenComparing(x -> x.name().key()))
                .toList();
    }

    private List<Voided> voided() {
        return readings.stream()
                .flatMap(r -> r.voids()
                        .filter(this::inside)
                        .flatMap(e -> e.number().stream()
                                .map(n -> new Voided(
                                        name(r),
                                        e.times().happened(),
                                        n.printed(),
                                        n.date(),
                                        e.doer().name(),
                                        e.reason()))))
                .sorted(Comparator.comparing(Voided::when)
                        .thenComparing(x -> x.name().key()))
                .toList();
    }

    private boolean inside(Entry e) {
        return period.holds(e.times().happened());
    }

    private static String step(Entry e) {
        var step = e.step();
        return Reading.words(step.rowNo(), step.title());
    }

    static Name name(Reading r) {
        var applicant = r.subject();
        return new Name(
                r.one().key(),
                r.caseNumber().map(Taken::printed).orElse(""),
                applicant.name(),
                applicant.village(),
                r.sop().title(),
                r.kind());
    }
}
