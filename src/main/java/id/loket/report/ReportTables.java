package id.loket.report;

import static id.loket.report.ExportTable.Column.of;
import static id.loket.report.ExportTable.Column.summed;
import static id.loket.report.ExportTable.Column.whole;
import static id.loket.text.Words.say;

import id.loket.report.ServiceFigures.RowTime;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report for a spreadsheet: each table of its paper on a sheet of its own, from the values the paper is made of. Law:
 * what can be reckoned with is a number; times are minutes of service, and every line names its service, so that a
 * sheet can be filtered and added up as it is.
 */
public final class ReportTables {
    private final ServiceReport report;
    private final List<String> under;

    private ReportTables(ServiceReport report, String title) {
        this.report = report;
        this.under = new ArrayList<>(
                List.of(say("report.table.under", title, report.period().title()), report.officeName()));
        if (report.until().isBefore(report.period().end())) {
            under.add(say("report.table.unfinished", Dates.dateTime(report.until())));
        }
    }

    /**
     * The report of a duty.
     *
     * @param listed {@link Listed#NOBODY} where applications are not named
     * @param survey what applicants said in the period
     */
    public static List<ExportTable> report(
            ServiceReport report, Listed listed, Duty duty, Notes notes, SurveyReport survey) {
        var tables = new ReportTables(report, duty.title());
        var all = new ArrayList<>(List.of(
                tables.services(),
                tables.steps(),
                tables.course(),
                tables.villages(),
                tables.kinds(),
                tables.officers(),
                tables.comparison()));
        if (duty.names()) {
            all.addAll(new NamedTables(listed, tables.under).all());
        }
        all.add(tables.notes(notes, SurveyFacts.sentences(survey)));
        return List.copyOf(all);
    }

    /** How the standard times were kept: service by service, and step by step. */
    public static List<ExportTable> compliance(ServiceReport report) {
        var tables = new ReportTables(report, say("report.table.compliance"));
        return List.of(tables.judged(), tables.steps());
    }

    private ExportTable services() {
        var total = report.total();
        return table(
                say("report.table.services"),
                List.of(
                        of(say("report.table.service")),
                        of(say("report.table.standard")),
                        summed(say("report.table.carried")),
                        summed(say("report.column.received")),
                        summed(say("report.column.returned")),
                        summed(say("report.column.finished")),
                        summed(say("report.table.rejected")),
                        summed(say("report.table.withdrawn")),
                        summed(say("report.column.waiting")),
                        whole(say("report.table.average"), Minutes.average(total.whole())),
                        whole(say("report.table.median"), Minutes.median(total.whole())),
                        whole(say("report.table.slowest"), Minutes.slowest(total.whole())),
                        summed(say("report.table.judged")),
                        summed(say("report.table.kept")),
                        whole(say("report.table.share"), total.onTime().datum())),
                report.services().stream().map(ReportTables::service));
    }

    private static ExportTable.Line service(ServiceFigures s) {
        var c = s.totals().counts();
        var whole = s.totals().whole();
        var share = s.totals().onTime();
        return ExportTable.Line.of(
                Datum.text(s.title()),
                Datum.text(s.standard()),
                Datum.number(c.carried()),
                Datum.number(c.received()),
                Datum.number(c.returned()),
                Datum.number(c.finished()),
                Datum.number(c.rejected()),
                Datum.number(c.withdrawn()),
                Datum.number(c.waiting()),
                Minutes.average(whole),
                Minutes.median(whole),
                Minutes.slowest(whole),
                Datum.number(share.judged()),
                Datum.number(share.kept()),
                share.datum());
    }

    private ExportTable judged() {
        return table(
                say("report.table.services"),
                List.of(
                        of(say("report.table.service")),
                        of(say("report.table.standard")),
                        summed(say("report.table.judged")),
                        summed(say("report.table.kept")),
                        summed(say("report.table.late")),
                        whole(say("report.table.share"), report.total().onTime().datum())),
                report.services().stream()
                        .filter(s -> !s.rows().isEmpty())
                        .map(s -> ExportTable.Line.of(
                                Datum.text(s.title()),
                                Datum.text(s.standard()),
                                Datum.number(s.totals().onTime().judged()),
                                Datum.number(s.totals().onTime().kept()),
                                Datum.number(s.totals().onTime().late()),
                                s.totals().onTime().datum())));
    }

    private ExportTable steps() {
        return table(
                say("report.table.steps"),
                List.of(
                        of(say("report.table.service")),
                        of(say("report.table.no")),
                        of(say("report.table.step")),
                        of(say("report.table.standard")),
                        of(say("report.table.allowed")),
                        summed(say("report.table.measured")),
                        summed(say("report.table.unknown")),
                        of(say("report.table.average")),
                        of(say("report.table.median")),
                        of(say("report.table.slowest")),
                        summed(say("report.table.judged")),
                        summed(say("report.table.late")),
                        of(say("report.table.share"))),
                report.services().stream().flatMap(s -> s.rows().stream().map(r -> step(s, r))));
    }

    private static ExportTable.Line step(ServiceFigures s, RowTime r) {
        return ExportTable.Line.of(
                Datum.text(s.title()),
                Datum.text(r.no()),
                Datum.text(r.text()),
                Datum.text(r.standard()),
                r.allowed().map(Minutes::of).orElse(Datum.NONE),
                Datum.number(r.times().measured()),
                Datum.number(r.times().unknown()),
                Minutes.average(r.times()),
                Minutes.median(r.times()),
                Minutes.slowest(r.times()),
                Datum.number(r.onTime().judged()),
                Datum.number(r.onTime().late()),
                r.onTime().datum());
    }

    private ExportTable course() {
        return pairs(
                say("report.table.course"),
                List.of(of(say("report.table.time"))),
                report.course().stream().map(p -> pair(p.received(), p.finished(), p.title())));
    }

    private ExportTable villages() {
        return pairs(
                say("report.table.villages"),
                List.of(of(say("report.table.village"))),
                report.villages().stream()
                        .map(v -> pair(
                                v.received(),
                                v.finished(),
                                v.name().isEmpty() ? say("report.village.none") : v.name())));
    }

    private ExportTable kinds() {
        return pairs(
                say("report.table.kinds"),
                List.of(of(say("report.table.service")), of(say("report.table.kind"))),
                report.kinds().stream().map(k -> pair(k.received(), k.finished(), k.service(), k.kind())));
    }

    private ExportTable officers() {
        return table(
                say("report.table.officers"),
                List.of(
                        of(say("report.table.name")),
                        summed(say("report.table.acts")),
                        summed(say("report.table.recorded"))),
                report.officers().stream()
                        .map(o -> ExportTable.Line.of(
                                Datum.name(o.name()), Datum.number(o.acts()), Datum.number(o.recorded()))));
    }

    private ExportTable comparison() {
        var lines = new Comparison(report.before(), report.total())
                .changes().stream().map(ReportTables::change);
        return table(
                        say("report.table.comparison"),
                        List.of(
                                of(say("report.table.what")),
                                of(say("report.table.before")),
                                of(say("report.table.now")),
                                of(say("report.table.change"))),
                        lines)
                .alsoUnder(
                        List.of(say("report.table.compared", report.compared().title())));
    }

    private static ExportTable.Line change(Comparison.Change c) {
        boolean times = c.before() instanceof Datum.Span || c.now() instanceof Datum.Span;
        return ExportTable.Line.of(
                Datum.text(times ? say("report.table.minutes", c.what()) : c.what()),
                Minutes.of(c.before()),
                Minutes.of(c.now()),
                Datum.text(c.change()));
    }

    private ExportTable notes(Notes notes, List<String> survey) {
        return table(
                say("report.table.notes"),
                List.of(of(say("report.table.about")), of(say("report.table.text"))),
                Stream.of(
                                told(say("report.table.obstacles"), Notes.paragraphs(notes.obstacles())),
                                told(say("report.table.complaints"), Notes.paragraphs(notes.complaints())),
                                told(say("report.table.suggestions"), Notes.paragraphs(notes.suggestions())),
                                told(say("report.table.survey"), survey))
                        .flatMap(lines -> lines));
    }

    private static Stream<ExportTable.Line> told(String about, List<String> paragraphs) {
        return paragraphs.stream().map(p -> ExportTable.Line.of(Datum.text(about), Datum.text(p)));
    }

    // ---- shapes

    private ExportTable pairs(String title, List<ExportTable.Column> named, Stream<ExportTable.Line> lines) {
        return table(
                title,
                Stream.concat(
                                named.stream(),
                                Stream.of(summed(say("report.column.received")), summed(say("report.column.finished"))))
                        .toList(),
                lines);
    }

    private static ExportTable.Line pair(int received, int finished, String... names) {
        return new ExportTable.Values(Stream.concat(
                        Stream.of(names).map(Datum::text), Stream.of(Datum.number(received), Datum.number(finished)))
                .toList());
    }

    private ExportTable table(String title, List<ExportTable.Column> columns, Stream<ExportTable.Line> lines) {
        return ExportTable.small(title, under, columns, lines.toList());
    }
}
