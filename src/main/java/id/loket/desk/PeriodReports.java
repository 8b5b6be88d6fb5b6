package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.paper.PaperSize;
import id.loket.register.Register;
import id.loket.register.ReportEvent;
import id.loket.report.Breach;
import id.loket.report.Breaches;
import id.loket.report.CountedAnswers;
import id.loket.report.Counting;
import id.loket.report.Due;
import id.loket.report.Duties;
import id.loket.report.Duty;
import id.loket.report.ExportTable;
import id.loket.report.Listed;
import id.loket.report.Notes;
import id.loket.report.Period;
import id.loket.report.QuickHours;
import id.loket.report.ReportFacts;
import id.loket.report.ReportTables;
import id.loket.report.ServiceReport;
import id.loket.report.Source;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The reports this office owes: their numbers, their paper, what became of them. Numbers are read as a stream of bare
 * entries, so that a year is never held whole; persons are read only for the lines that name them.
 */
public final class PeriodReports {

    /** Template of the compliance with the standard times, and its name in the record of what was taken along. */
    public static final String COMPLIANCE = "compliance";

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final People people;
    private final Reports reports;
    private final Surveys surveys;

    PeriodReports(Register register, Desk desk, Papers papers, People people, Reports reports, Surveys surveys) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.people = people;
        this.reports = reports;
        this.surveys = surveys;
    }

    // ---- what is owed

    /** Every report this office makes; those owed come first. */
    public List<Duty> duties() {
        return Duties.of(desk.office(), desk.services());
    }

    public Optional<Duty> duty(String id) {
        return duties().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The report of all services in this rhythm: the one that is owed, else the one nobody demands. */
    public Duty usual(Rhythm rhythm) {
        var all = duties();
        return all.stream()
                .filter(d -> d.services().isEmpty() && d.every().equals(Optional.of(rhythm)))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(d -> d.services().isEmpty() && d.every().isEmpty())
                        .findFirst()
                        .orElse(all.getFirst()));
    }

    /** Where each report stands today; nothing is owed while the book is empty. */
    public List<Due> due() {
        var first = register.reading().firstDay();
        var hours = new QuickHours(desk.serviceTime());
        return duties().stream()
                .map(duty -> Due.of(duty, told(duty), first.orElse(desk.today().plusDays(1)), desk.today(), hours))
                .toList();
    }

    private Due.Told told(Duty duty) {
        var events = register.reading().reports(duty.id());
        return new Due.Told(
                periods(events, e -> e.event() == ReportEvent.Event.MADE),
                periods(
                        events,
                        e -> e.event() == ReportEvent.Event.MADE
                                && !register.reading().handed(e.sha256()).isEmpty()),
                periods(events, e -> e.event() == ReportEvent.Event.HANDED));
    }

    private static Set<String> periods(List<ReportEvent> events, Predicate<ReportEvent> wanted) {
        return events.stream().filter(wanted).map(ReportEvent::period).collect(Collectors.toSet());
    }

    /** The last period that has ended; in practice, where the sample book is old, the last in which something happened. */
    public Period usualPeriod(Rhythm rhythm, boolean practice) {
        var ended = Period.of(rhythm, desk.today()).before();
        return practice
                ? register.reading()
                        .lastDay()
                        .filter(day -> day.isBefore(ended.from()))
                        .map(day -> Period.of(rhythm, day))
                        .orElse(ended)
                : ended;
    }

    /** Who gets a report: the holder of that post today, else the addressee as it is written. */
    public String receiver(Duty duty) {
        return duty.post()
                .flatMap(post -> people.staff().stream()
                        .filter(s -> s.active() && s.person().holds(post, desk.today()))
                        .map(s -> s.person().name())
                        .findFirst())
                .orElse(duty.to());
    }

    // ---- numbers and names

    /** The numbers of a period; one that has not ended is counted up to now. */
    public ServiceReport figures(Duty duty, Period period) {
        var counting = new Counting(period, source(duty, List.of()));
        each(period.before().from().atStartOfDay(), period, one -> {
            if (duty.concerns(one.sop().id())) {
                counting.add(one);
            }
        });
        return counting.report();
    }

    /** Those that wait at the end of the period. */
    public List<Listed.Waiting> waiting(Duty duty, ServiceReport report) {
        return Listed.of(report.period(), source(duty, cases(report.keys().waiting())))
                .waiting();
    }

    /** Everyone the lists of a report name. */
    public Listed listed(Duty duty, ServiceReport report) {
        var keys = new ArrayList<>(report.keys().waiting());
        keys.addAll(report.keys().done());
        return Listed.of(report.period(), source(duty, cases(keys)));
    }

    /** The stays in a row that broke its standard, the slowest first; whose cases they are {@link #names} tells. */
    public List<Breach> breaches(Period period, String sop, String row, String standard) {
        var breaches = new Breaches(period, source(all(), List.of()), new Breaches.Wanted(sop, row, standard));
        each(period.from().atStartOfDay(), period, breaches::add);
        return breaches.slowestFirst();
    }

    /** How cases are named in a list, by their keys. */
    public Map<String, Listed.Name> names(List<String> keys) {
        return Listed.names(source(all(), cases(keys))).stream().collect(Collectors.toMap(Listed.Name::key, n -> n));
    }

    private Duty all() {
        return duties().stream().filter(d -> d.services().isEmpty()).findFirst().orElseThrow();
    }

    private void each(LocalDateTime from, Period period, Consumer<Case> each) {
        var keys = CountedAnswers.of(desk.shelf().all());
        try (var reckoned = new Belt<List<Entry>>(entries -> each.accept(Case.of(entries)))) {
            register.reading().counted(from, period.end(), keys, reckoned::put);
        }
    }

    private List<Case> cases(List<String> keys) {
        var cases = new ArrayList<Case>();
        register.reading().cases(keys, entries -> cases.add(Case.of(entries)));
        return cases;
    }

    private Source source(Duty duty, List<Case> cases) {
        var offered =
                desk.services().stream().filter(s -> duty.concerns(s.id())).toList();
        return new Source(cases, desk.sops(), offered, desk.office(), new QuickHours(desk.serviceTime()), desk.now());
    }

    // ---- the paper

    /** The report as it will be printed, ready for signature. */
    public Preview paper(Duty duty, Period period, Notes notes) {
        var report = figures(duty, period);
        return paper(
                duty.form(),
                say("desk.report.title", duty.title(), period.title()),
                new ReportFacts(report, named(duty, report), duty, notes)
                        .surveyed(surveys.result(period, Optional.empty()))
                        .all(),
                duty.signer());
    }

    /** The same for a spreadsheet, a table on each of its sheets. */
    public List<ExportTable> tables(Duty duty, Period period, Notes notes) {
        var report = figures(duty, period);
        return ReportTables.report(report, named(duty, report), duty, notes, surveys.result(period, Optional.empty()));
    }

    private Listed named(Duty duty, ServiceReport report) {
        return duty.names() ? listed(duty, report) : Listed.NOBODY;
    }

    /** How all services kept their standard times. */
    public ServiceReport compliance(Period period) {
        return figures(all(), period);
    }

    public Preview compliancePaper(Period period) {
        var report = compliance(period);
        return paper(
                COMPLIANCE,
                say("desk.report.compliance", period.title()),
                new ReportFacts(report, Listed.NOBODY, all(), Notes.NONE).all(),
                desk.office().habits().reportSigner());
    }

    public List<ExportTable> complianceTables(Period period) {
        return ReportTables.compliance(compliance(period));
    }

    private Preview paper(String template, String title, Map<String, Object> facts, String signer) {
        return reports.paper(template, title, facts, PaperSize.of("A4").orElseThrow(), signer);
    }

    // ---- what became of it

    /** Stores the report as made. */
    public String keep(Session who, Duty duty, Period period, Preview preview) {
        var sha = papers.keepBeside(who, preview, Optional.empty());
        event(who, duty, period, ReportEvent.Event.MADE, sha, "");
        return sha;
    }

    /** Records that the printed report was handed over. */
    public void handed(Session who, Duty duty, Period period, String sha256, String to) {
        event(who, duty, period, ReportEvent.Event.HANDED, sha256, to);
    }

    private void event(Session who, Duty duty, Period period, ReportEvent.Event event, String sha, String to) {
        register.enter(ledger ->
                ledger.report(new ReportEvent(duty.id(), period.key(), event, sha, to, desk.now(), who.person())));
    }

    /** What became of a period's report, oldest first. */
    public List<ReportEvent> events(Duty duty, Period period) {
        return register.reading().reports(duty.id(), period.key());
    }

    /** What became of a week's report of all services. */
    public List<ReportEvent> events(IsoWeek week) {
        return events(usual(Rhythm.WEEK), Period.week(week));
    }

    /** What the officer typed so far for a period's report. */
    public Notes notes(Duty duty, Period period) {
        return new Notes(
                typed(duty, period, "obstacles"),
                typed(duty, period, "complaints"),
                typed(duty, period, "suggestions"));
    }

    /** Keeps what is typed, so that closing the window loses nothing. */
    public void keepNotes(Session who, Duty duty, Period period, Notes notes) {
        if (notes.equals(notes(duty, period))) {
            return;
        }
        register.enter(ledger -> {
            ledger.setting(setting(duty, period, "obstacles"), notes.obstacles(), who.person());
            ledger.setting(setting(duty, period, "complaints"), notes.complaints(), who.person());
            ledger.setting(setting(duty, period, "suggestions"), notes.suggestions(), who.person());
        });
    }

    private String typed(Duty duty, Period period, String part) {
        return register.reading().setting(setting(duty, period, part)).orElse("");
    }

    private static String setting(Duty duty, Period period, String part) {
        return duty.id() + "." + period.key() + "." + part;
    }
}
