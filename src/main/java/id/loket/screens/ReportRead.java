package id.loket.screens;

import id.loket.desk.Counter;
import id.loket.register.ReportEvent;
import id.loket.register.ReportEvent.Event;
import id.loket.register.Staff;
import id.loket.report.Due;
import id.loket.report.Duty;
import id.loket.report.Listed;
import id.loket.report.Notes;
import id.loket.report.Period;
import id.loket.report.ServiceReport;
import id.loket.text.Rhythm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything the page of one report shows, read in one go off the screen's thread.
 *
 * @param owed the last finished period, if its report was not handed over yet
 * @param receiver who gets the report: the holder of that post, else the addressee
 * @param names of the people by id
 */
record ReportRead(
        Duty duty,
        Period period,
        ServiceReport figures,
        List<Listed.Waiting> waiting,
        Notes notes,
        List<ReportEvent> events,
        Optional<Due> owed,
        String receiver,
        Map<String, String> names) {

    /** The weekly report of the last finished week. */
    static ReportRead usual(Counter counter) {
        var reports = counter.periodReports();
        var duty = reports.usual(Rhythm.WEEK);
        return of(counter, duty, reports.usualPeriod(Rhythm.WEEK, counter.practice()));
    }

    static ReportRead of(Counter counter, Duty duty, Period period) {
        var reports = counter.periodReports();
        var figures = reports.figures(duty, period);
        return new ReportRead(
                duty,
                period,
                figures,
                reports.waiting(duty, figures),
                reports.notes(duty, period),
                reports.events(duty, period),
                reports.due().stream()
                        .filter(d -> d.duty().id().equals(duty.id()))
                        .filter(d -> d.owed() && d.state() != Due.State.HANDED)
                        .findFirst(),
                reports.receiver(duty),
                counter.people().staff().stream()
                        .map(Staff::person)
                        .collect(Collectors.toMap(p -> p.id(), p -> p.name())));
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
