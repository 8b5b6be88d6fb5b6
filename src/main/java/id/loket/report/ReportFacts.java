package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.report.ServiceReport.Kind;
import id.loket.report.ServiceReport.Officer;
import id.loket.report.ServiceReport.Village;
import id.loket.text.Dates;
import id.loket.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report as its template reads it: only text, truth values, maps and lists; every number already in words. */
final class ReportFacts {
    private final ServiceReport report;
    private final Notes notes;

    ReportFacts(ServiceReport report, Notes notes) {
        this.report = report;
        this.notes = notes;
    }

    Map<String, Object> all() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("period", report.period().title());
        facts.put("from", Dates.longDate(report.period().from()));
        facts.put("to", Dates.longDate(report.period().to()));
        facts.put("compared", report.compared().title());
        facts.put("unfinished", report.until().isBefore(report.period().end()));
        facts.put("until", Dates.dateTime(report.until()));
        facts.put("opening", opening());
        facts.put("summary", summary());
        facts.put(
                "services",
                numbered(report.services().stream().map(this::service).toList()));
        facts.put("total", totals(report.total()));
        facts.put(
                "hours",
                report.services().stream()
                        .filter(s -> !s.rows().isEmpty())
                        .map(this::rows)
                        .toList());
        facts.put("unknown", unknown());
        facts.put("bars", bars());
        facts.put(
                "villages",
                numbered(report.villages().stream().map(this::village).toList()));
        facts.put("kinds", numbered(report.kinds().stream().map(this::kind).toList()));
        facts.put(
                "officers",
                numbered(report.officers().stream().map(this::officer).toList()));
        facts.put("comparison", comparison());
        facts.put(
                "waiting",
                numbered(report.waiting().stream().map(NamedLines::waiting).toList()));
        facts.put(
                "returned",
                numbered(report.returned().stream().map(NamedLines::returned).toList()));
        facts.put(
                "finished",
                numbered(report.finished().stream().map(NamedLines::finished).toList()));
        facts.put(
                "ended", numbered(report.ended().stream().map(NamedLines::ended).toList()));
        facts.put(
                "voided",
                numbered(report.voided().stream().map(NamedLines::voided).toList()));
        has(facts, "hours", "bars", "kinds", "officers", "waiting", "returned", "finished", "ended", "voided");
        facts.put("obstacles", Notes.paragraphs(notes.obstacles()));
        facts.put("complaints", Notes.paragraphs(notes.complaints()));
        facts.put("suggestions", Notes.paragraphs(notes.suggestions()));
        has(facts, "obstacles", "complaints", "suggestions");
        facts.put("has-notes", !notes.none());
        facts.put(
                "no-cancellations", report.ended().isEmpty() && report.voided().isEmpty());
        return Map.of("report", facts, "pages", Map.of("numbered", true));
    }

    /** A template cannot ask whether a list is empty without walking through it. */
    private static void has(Map<String, Object> facts, String... lists) {
        for (var list : lists) {
            facts.put("has-" + list, !((List<?>) facts.get(list)).isEmpty());
        }
    }

    private static List<Map<String, Object>> numbered(List<Map<String, Object>> lines) {
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).put("no", String.valueOf(i + 1)));
        return lines;
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

    // ---- per service

    private Map<String, Object> service(ServiceFigures s) {
        var facts = totals(s.totals());
        facts.put("title", s.title());
        facts.put("standard", or(s.standard()));
        return facts;
    }

    private Map<String, Object> totals(Totals t) {
        var c = t.counts();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("carried", count(c.carried()));
        facts.put("received", count(c.received()));
        facts.put("returned", count(c.returned()));
        facts.put("finished", count(c.finished()));
        facts.put("waiting", count(c.waiting()));
        facts.put("withheld", count(c.withheld()));
        facts.put("ended", count(c.ended()));
        facts.put("voided", count(c.voided()));
        facts.put("average", Spent.average(t.whole()));
        facts.put("share", Spent.share(t.onTime()));
        facts.put("judged", count(t.onTime().judged()));
        facts.put("kept", count(t.onTime().kept()));
        return facts;
    }

    private Map<String, Object> rows(ServiceFigures s) {
        return Map.of(
                "title", s.title(), "rows", s.rows().stream().map(this::row).toList());
    }

    private Map<String, Object> row(ServiceFigures.RowTime r) {
        var known = r.times().measured() > 0;
        var facts = new LinkedHashMap<String, Object>();
        facts.put("no", r.no());
        facts.put("text", r.text());
        facts.put("standard", or(r.standard()));
        facts.put("count", count(r.times().measured()) + (r.times().unknown() > 0 ? "*" : ""));
        facts.put("average", Spent.average(r.times()));
        facts.put("median", known ? Spent.time(r.times().median()) : say("report.none"));
        facts.put("slowest", known ? Spent.time(r.times().slowest()) : say("report.none"));
        facts.put("share", Spent.share(r.onTime()));
        return facts;
    }

    /** Sentence on visits that could not be measured; empty if there are none. */
    private String unknown() {
        int unknown = report.services().stream()
                .flatMap(s -> s.rows().stream())
                .mapToInt(r -> r.times().unknown())
                .sum();
        return unknown == 0 ? "" : say("report.unknown", unknown);
    }

    /** One drawing for each service with something to draw, 100 units wide for the largest number. */
    private List<Map<String, Object>> bars() {
        var shown = report.services().stream()
                .filter(s ->
                        s.totals().counts().received() + s.totals().counts().finished() > 0)
                .toList();
        ToIntFunction<ServiceFigures> largest = s ->
                Math.max(s.totals().counts().received(), s.totals().counts().finished());
        int most = shown.stream().mapToInt(largest).max().orElse(1);
        var bars = new ArrayList<Map<String, Object>>();
        for (var s : shown) {
            var c = s.totals().counts();
            bars.add(Map.of(
                    "title", s.title(),
                    "received", count(c.received()),
                    "finished", count(c.finished()),
                    "received-width", String.valueOf(100 * c.received() / most),
                    "finished-width", String.valueOf(100 * c.finished() / most)));
        }
        return bars;
    }

    // ---- other cuts

    private Map<String, Object> village(Village v) {
        return line(
                "name",
                v.name().isEmpty() ? say("report.village.none") : v.name(),
                "received",
                count(v.received()),
                "finished",
                count(v.finished()));
    }

    private Map<String, Object> kind(Kind k) {
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

    private Map<String, Object> officer(Officer o) {
        return line("name", o.name(), "acts", count(o.acts()), "recorded", count(o.recorded()));
    }

    private List<Map<String, Object>> comparison() {
        var now = report.total();
        var before = report.before();
        var lines = new ArrayList<Map<String, Object>>();
        lines.add(compared(
                say("report.column.received"),
                before.counts().received(),
                now.counts().received()));
        lines.add(compared(
                say("report.column.returned"),
                before.counts().returned(),
                now.counts().returned()));
        lines.add(compared(
                say("report.column.finished"),
                before.counts().finished(),
                now.counts().finished()));
        lines.add(compared(
                say("report.column.ended"),
                before.counts().ended(),
                now.counts().ended()));
        lines.add(compared(
                say("report.column.waiting"),
                before.counts().waiting(),
                now.counts().waiting()));
        lines.add(line(
                "what",
                say("report.column.average"),
                "before",
                Spent.average(before.whole()),
                "now",
                Spent.average(now.whole()),
                "change",
                ""));
        lines.add(line(
                "what",
                say("report.column.share"),
                "before",
                Spent.share(before.onTime()),
                "now",
                Spent.share(now.onTime()),
                "change",
                ""));
        return lines;
    }

    private static Map<String, Object> compared(String what, int before, int now) {
        int more = now - before;
        var change = more == 0
                ? say("report.change.same")
                : more > 0 ? say("report.change.more", more) : say("report.change.fewer", -more);
        return line("what", what, "before", count(before), "now", count(now), "change", change);
    }

    static Map<String, Object> line(String... pairs) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], pairs[i + 1]);
        }
        return facts;
    }

    static String count(int number) {
        return Numbers.grouped(number);
    }

    static String or(String text) {
        return text.isBlank() ? say("report.none") : text;
    }
}
