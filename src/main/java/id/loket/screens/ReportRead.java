package id.loket.screens;

import id.loket.desk.Counter;
import id.loket.register.Filter;
import id.loket.register.ReportEvent;
import id.loket.register.ReportEvent.Event;
import id.loket.register.Staff;
import id.loket.report.Notes;
import id.loket.report.ServiceReport;
import id.loket.text.IsoWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything the page of one week shows, read in one go off the screen's thread.
 *
 * @param owed the last finished week, if its report was not handed over yet
 * @param receiver who gets the report: the holder of that post, else the post
 * @param names of the people by id
 */
record ReportRead(
        IsoWeek week,
        ServiceReport figures,
        Notes notes,
        List<ReportEvent> events,
        Optional<IsoWeek> owed,
        String receiver,
        Map<String, String> names) {

    /** How far back the last act of a resting book is looked for, in cases. */
    private static final int RECENT = 100;

    /** The week to report on: the last finished one; in practice the last one in which something happened. */
    static IsoWeek usual(Counter counter) {
        var desk = counter.desk();
        var finished = IsoWeek.of(desk.today()).previous();
        return counter.practice()
                ? desk.list(Filter.ALL, 0, RECENT).stream()
                        .map(line -> line.lastAt())
                        .max(LocalDateTime::compareTo)
                        .map(at -> IsoWeek.of(at.toLocalDate()))
                        .orElse(finished)
                : finished;
    }

    static ReportRead of(Counter counter, IsoWeek week) {
        var reports = counter.reports();
        var today = counter.desk().today();
        var post = counter.office().post(counter.office().habits().reportTo());
        var staff = counter.people().staff();
        return new ReportRead(
                week,
                reports.figures(week),
                reports.notes(week),
                reports.events(week),
                owed(counter),
                staff.stream()
                        .filter(s -> s.active() && s.person().holds(post.id(), today))
                        .map(s -> s.person().name())
                        .findFirst()
                        .orElse(post.shown()),
                staff.stream().map(Staff::person).collect(Collectors.toMap(p -> p.id(), p -> p.name())));
    }

    private static Optional<IsoWeek> owed(Counter counter) {
        var week = usual(counter);
        var before = Filter.ALL.opened(Optional.empty(), Optional.of(week.sunday()));
        boolean something = counter.desk().count(before) > 0;
        return Optional.of(week)
                .filter(w ->
                        something && counter.reports().events(w).stream().noneMatch(e -> e.event() == Event.HANDED));
    }

    /** The report made last, if any. */
    Optional<ReportEvent> made() {
        return events.stream().filter(e -> e.event() == Event.MADE).reduce((_, later) -> later);
    }

    /** Whether the report made last was handed over. */
    boolean handed() {
        return made().stream()
                .anyMatch(m -> events.stream()
                        .anyMatch(e -> e.event() == Event.HANDED && e.sha256().equals(m.sha256())));
    }

    String name(String person) {
        return names.getOrDefault(person, person);
    }
}
