package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Clock.ServiceTime;
import id.loket.office.Signing;
import id.loket.paper.PaperSize;
import id.loket.register.Register;
import id.loket.register.ReportEvent;
import id.loket.report.Notes;
import id.loket.report.Period;
import id.loket.report.ServiceReport;
import id.loket.report.Source;
import id.loket.text.Dates;
import id.loket.text.IsoWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weekly report to the head of the office, and lists to be taken along, from the entries and from nothing else. */
public final class Reports {

    /** Id of the weekly report in the register and of its template. */
    public static final String WEEKLY = "weekly";

    private static final String LIST = "list";

    private final Register register;
    private final Desk desk;
    private final Papers papers;
    private final People people;

    Reports(Register register, Desk desk, Papers papers, People people) {
        this.register = register;
        this.desk = desk;
        this.papers = papers;
        this.people = people;
    }

    // ---- the week

    /** The numbers of a week; an unfinished week is counted up to now. */
    public ServiceReport figures(IsoWeek week) {
        return ServiceReport.of(Period.week(week), source(Period.week(week)));
    }

    /** The report as it will be printed, ready for signature. */
    public Preview weekly(IsoWeek week, Notes notes) {
        return paper(
                WEEKLY, say("desk.report.weekly", week.title()), figures(week).facts(notes), size("A4"));
    }

    /** Stores the report as made. */
    public String keep(Session who, IsoWeek week, Preview preview) {
        var sha = papers.keepBeside(who, preview, Optional.empty());
        event(who, week, ReportEvent.Event.MADE, sha, "");
        return sha;
    }

    /** Records that the printed report was handed over. */
    public void handed(Session who, IsoWeek week, String sha256, String to) {
        event(who, week, ReportEvent.Event.HANDED, sha256, to);
    }

    private void event(Session who, IsoWeek week, ReportEvent.Event event, String sha, String to) {
        register.change(ledger -> {
            ledger.report(new ReportEvent(WEEKLY, week.toString(), event, sha, to, desk.now(), who.person()));
            return sha;
        });
    }

    /** What became of a week's report, oldest first. */
    public List<ReportEvent> events(IsoWeek week) {
        return register.reading().reports(WEEKLY, week.toString());
    }

    /** What the officer typed so far for a week's report. */
    public Notes notes(IsoWeek week) {
        return new Notes(
                typed(week, "obstacles").orElse(""),
                typed(week, "complaints").orElse(""),
                typed(week, "suggestions").orElse(""));
    }

    /** Keeps what is typed, so that closing the window loses nothing. */
    public void keepNotes(Session who, IsoWeek week, Notes notes) {
        if (notes.equals(notes(week))) {
            return;
        }
        register.change(ledger -> {
            ledger.setting(setting(week, "obstacles"), notes.obstacles(), who.person());
            ledger.setting(setting(week, "complaints"), notes.complaints(), who.person());
            ledger.setting(setting(week, "suggestions"), notes.suggestions(), who.person());
            return notes;
        });
    }

    private Optional<String> typed(IsoWeek week, String part) {
        return register.reading().setting(setting(week, part));
    }

    private static String setting(IsoWeek week, String part) {
        return WEEKLY + "." + week + "." + part;
    }

    // ---- lists

    /** A list as it is seen on the screen, to be taken along: the people of an act and what became of them. */
    public Preview list(String title, String under, List<String> heads, List<List<String>> lines) {
        var list = Map.of(
                "title", title,
                "under", under,
                "heads", heads,
                "lines", lines.stream().map(cells -> Map.of("cells", cells)).toList());
        return paper(LIST, title, Map.of("list", list), size("A4").turned());
    }

    // ---- all

    Preview paper(String template, String title, Map<String, Object> report, PaperSize size) {
        var facts = new LinkedHashMap<>(report);
        var signing = new Signing(desk.office(), people.persons());
        var signer = signing.holders(desk.office().post(desk.office().habits().reportSigner()), desk.today())
                .findFirst();
        facts.put("signer", Papers.signerFacts(signer));
        facts.put("date", Dates.longDate(desk.today()));
        facts.put("now", Dates.dateTime(desk.now()));
        var pdf = papers.set(template, facts, size);
        return new Preview(template, title, pdf, Papers.pages(pdf), Optional.empty(), Optional.empty());
    }

    static PaperSize size(String id) {
        return PaperSize.of(id).orElseThrow();
    }

    /** Everything that was open at some time from the period before up to now. */
    private Source source(Period period) {
        var cases = new ArrayList<Case>();
        var from = period.before().from().atStartOfDay();
        register.reading().openSince(from, entries -> cases.add(Case.of(entries)));
        return source(cases);
    }

    /** What books are written from, without the cases. */
    Source noCases() {
        return source(List.of());
    }

    private Source source(List<Case> cases) {
        ServiceTime hours = desk.serviceTime();
        return new Source(cases, desk.sops(), desk.services(), desk.office(), hours, desk.now());
    }
}
