package id.loket.report;

import static id.loket.report.Lines.count;
import static id.loket.report.Lines.or;
import static id.loket.text.Words.say;

import id.loket.report.ServiceFigures.RowTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of services and of their rows, as a template reads them. */
final class ServiceLines {
    private ServiceLines() {}

    static Map<String, Object> service(ServiceFigures s) {
        var facts = totals(s.totals());
        facts.put("title", s.title());
        facts.put("standard", or(s.standard()));
        return facts;
    }

    static Map<String, Object> totals(Totals t) {
        var c = t.counts();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("carried", count(c.carried()));
        facts.put("received", count(c.received()));
        facts.put("returned", count(c.returned()));
        facts.put("finished", count(c.finished()));
        facts.put("waiting", count(c.waiting()));
        facts.put("withheld", count(c.withheld()));
        facts.put("withdrawn", count(c.withdrawn()));
        facts.put("rejected", count(c.rejected()));
        facts.put("ended", count(c.ended()));
        facts.put("voided", count(c.voided()));
        facts.put("average", Spent.average(t.whole()));
        facts.put("median", Spent.median(t.whole()));
        facts.put("slowest", Spent.slowest(t.whole()));
        facts.put("share", Spent.share(t.onTime()));
        facts.put("share-bar", Charts.share(t.onTime()));
        facts.put("judged", count(t.onTime().judged()));
        facts.put("kept", count(t.onTime().kept()));
        return facts;
    }

    /** The services of which a row was left in the period, each with its rows. */
    static List<Map<String, Object>> withRows(List<ServiceFigures> services) {
        return services.stream()
                .filter(s -> !s.rows().isEmpty())
                .map(s -> Map.<String, Object>of(
                        "title",
                        s.title(),
                        "share",
                        Spent.share(s.totals().onTime()),
                        "rows",
                        s.rows().stream().map(ServiceLines::row).toList()))
                .toList();
    }

    private static Map<String, Object> row(RowTime r) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("no", r.no());
        facts.put("text", r.text());
        facts.put("standard", or(r.standard()));
        facts.put("count", count(r.times().measured()) + (r.times().unknown() > 0 ? "*" : ""));
        facts.put("average", Spent.average(r.times()));
        facts.put("median", Spent.median(r.times()));
        facts.put("slowest", Spent.slowest(r.times()));
        facts.put("share", Spent.share(r.onTime()));
        facts.put("share-bar", Charts.share(r.onTime()));
        facts.put("late", count(r.onTime().late()));
        facts.put(
                "median-bar",
                r.allowed()
                        .filter(_ -> r.times().measured() > 0)
                        .map(allowed -> Charts.median(r.times().median(), allowed))
                        .orElse(""));
        return facts;
    }

    /** Sentence on visits that could not be measured; empty if there are none. */
    static String unknown(List<ServiceFigures> services) {
        int unknown = services.stream()
                .flatMap(s -> s.rows().stream())
                .mapToInt(r -> r.times().unknown())
                .sum();
        return unknown == 0 ? "" : say("report.unknown", unknown);
    }

    /** One drawing for each service with something to draw, all on the scale of the largest number. */
    static List<Map<String, Object>> bars(List<ServiceFigures> services) {
        var shown = services.stream()
                .map(s -> new Course.Part(
                        s.title(),
                        s.totals().counts().received(),
                        s.totals().counts().finished()))
                .filter(p -> p.received() + p.finished() > 0)
                .toList();
        return course(shown);
    }

    /** Received and finished beside each other, part by part. */
    static List<Map<String, Object>> course(List<Course.Part> parts) {
        int most = parts.stream()
                .mapToInt(p -> Math.max(p.received(), p.finished()))
                .max()
                .orElse(1);
        return parts.stream()
                .map(p -> Lines.line(
                        "title", p.title(),
                        "received", count(p.received()),
                        "finished", count(p.finished()),
                        "bar", Charts.pair(p.received(), p.finished(), most)))
                .toList();
    }
}
