package id.loket.report;

import static id.loket.report.Lines.count;
import static id.loket.report.Lines.line;
import static id.loket.report.Lines.numbered;
import static id.loket.text.Words.say;

import id.loket.report.ServiceReport.Kind;
import id.loket.report.ServiceReport.Officer;
import id.loket.report.ServiceReport.Village;
import id.loket.text.Dates;
import id.loket.text.Numbers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A report as its template reads it: only text, truth values, maps and lists; every number already in words. */
public final class ReportFacts {
    private final ServiceReport report;
    private final Listed listed;
    private final Duty duty;
    private final Notes notes;
    private final List<String> survey;

    /** @param listed {@link Listed#NOBODY} where applications are not named */
    public ReportFacts(ServiceReport report, Listed listed, Duty duty, Notes notes) {
        this(report, listed, duty, notes, List.of());
    }

    private ReportFacts(ServiceReport report, Listed listed, Duty duty, Notes notes, List<String> survey) {
        this.report = report;
        this.listed = listed;
        this.duty = duty;
        this.notes = notes;
        this.survey = survey;
    }

    /** The same with what applicants said; nothing of it where nobody answered. */
    public ReportFacts surveyed(SurveyReport answers) {
        return new ReportFacts(report, listed, duty, notes, SurveyFacts.sentences(answers));
    }

    /** Under {@code report}; frame, letterhead and signer are the caller's. */
    public Map<String, Object> all() {
        var facts = new LinkedHashMap<String, Object>();
        head(facts);
        figures(facts);
        people(facts);
        typed(facts);
        return Map.of("report", facts, "pages", Map.of("numbered", true));
    }

    private void head(Map<String, Object> facts) {
        facts.put("title", duty.title());
        facts.put("heading", duty.title().toUpperCase(Locale.ROOT));
        facts.put("to", duty.to());
        facts.put("through", duty.through().orElse(""));
        facts.put("then", duty.then().orElse(""));
        facts.put("has-through", duty.through().isPresent());
        facts.put("has-then", duty.then().isPresent());
        facts.put("period", report.period().title());
        facts.put("from", Dates.longDate(report.period().from()));
        facts.put("to-day", Dates.longDate(report.period().to()));
        facts.put("compared", report.compared().title());
        facts.put("unfinished", report.until().isBefore(report.period().end()));
        facts.put("until", Dates.dateTime(report.until()));
        facts.put("opening", opening());
        facts.put("summary", summary());
    }

    private void figures(Map<String, Object> facts) {
        facts.put("services", lines(report.services(), ServiceLines::service));
        facts.put("total", ServiceLines.totals(report.total()));
        facts.put("hours", ServiceLines.withRows(report.services()));
        facts.put("unknown", ServiceLines.unknown(report.services()));
        facts.put("bars", ServiceLines.bars(report.services()));
        facts.put("course", ServiceLines.course(report.course()));
        facts.put("comparison", new Comparison(report.before(), report.total()).lines());
        facts.put("villages", lines(report.villages(), ReportFacts::village));
        facts.put("kinds", lines(report.kinds(), ReportFacts::kind));
        facts.put("officers", lines(report.officers(), ReportFacts::officer));
        has(facts, "hours", "bars", "kinds", "officers");
    }

    private void people(Map<String, Object> facts) {
        facts.put("names", duty.names());
        facts.put("waiting", lines(listed.waiting(), NamedLines::waiting));
        facts.put("returned", lines(listed.returned(), NamedLines::returned));
        facts.put("finished", lines(listed.finished(), NamedLines::finished));
        facts.put("ended", lines(listed.ended(), NamedLines::ended));
        facts.put("voided", lines(listed.voided(), NamedLines::voided));
        has(facts, "waiting", "returned", "finished", "ended", "voided");
        facts.put(
                "no-cancellations", listed.ended().isEmpty() && listed.voided().isEmpty());
    }

    private void typed(Map<String, Object> facts) {
        facts.put("obstacles", Notes.paragraphs(notes.obstacles()));
        facts.put("complaints", Notes.paragraphs(notes.complaints()));
        facts.put("suggestions", Notes.paragraphs(notes.suggestions()));
        facts.put("survey", survey);
        has(facts, "obstacles", "complaints", "suggestions", "survey");
        facts.put("has-notes", !notes.none());
    }

    private static <T> List<Map<String, Object>> lines(List<T> values, Function<T, Map<String, Object>> line) {
        return numbered(values.stream().map(line).toList());
    }

    /** A template cannot ask whether a list is empty without walking through it. */
    private static void has(Map<String, Object> facts, String... lists) {
        for (var list : lists) {
            facts.put("has-" + list, !((List<?>) facts.get(list)).isEmpty());
        }
    }

    private String opening() {
        return say(
                "report.opening",
                sentenceCase(report.officeName()),
                report.period().title(),
                Dates.dayAndDate(report.period().from()),
                Dates.dayAndDate(report.period().to()));
    }

    /** {@code Kecamatan Durenan}: the letterhead's capitals are too loud within a sentence. */
    private static String sentenceCase(String capitals) {
        return Arrays.stream(capitals.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }

    private String summary() {
        var c = report.total().counts();
        if (c.none()) {
            return say("report.summary.nothing");
        }
        return say(
                "report.summary",
                Numbers.counted(c.received()),
                Numbers.counted(c.finished()),
                Numbers.counted(c.returned()),
                Numbers.counted(c.ended()),
                Numbers.counted(c.waiting()));
    }

    private static Map<String, Object> village(Village v) {
        return line(
                "name",
                v.name().isEmpty() ? say("report.village.none") : v.name(),
                "received",
                count(v.received()),
                "finished",
                count(v.finished()));
    }

    private static Map<String, Object> kind(Kind k) {
        return line(
                "service",
                k.service(),
                "kind",
                k.kind(),
                "received",
                count(k.received()),
                "finished",
                count(k.finished()));
    }

    private static Map<String, Object> officer(Officer o) {
        return line("name", o.name(), "acts", count(o.acts()), "recorded", count(o.recorded()));
    }
}
