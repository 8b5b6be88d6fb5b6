package id.loket.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The report as plain numbers for the command line and for whoever checks it by hand. */
final class Figures {
    private final Map<String, Long> all = new LinkedHashMap<>();

    private Figures() {}

    static Map<String, Long> of(ServiceReport report) {
        var figures = new Figures();
        figures.totals("total", report.total());
        figures.totals("before", report.before());
        report.services().forEach(figures::service);
        report.villages().forEach(v -> figures.pair("village." + v.name(), v.received(), v.finished()));
        report.kinds().forEach(k -> figures.pair("kind." + k.service() + "." + k.kind(), k.received(), k.finished()));
        report.officers().forEach(o -> {
            figures.put("officer." + o.person() + ".acts", o.acts());
            figures.put("officer." + o.person() + ".recorded", o.recorded());
        });
        return figures.all;
    }

    private void service(ServiceFigures service) {
        var at = "service." + service.id();
        totals(at, service.totals());
        for (var row : service.rows()) {
            var here = at + ".row." + row.row() + (row.standard().isEmpty() ? "" : "." + row.standard());
            times(here, row.times());
            share(here, row.onTime());
        }
    }

    private void totals(String at, Totals totals) {
        var c = totals.counts();
        put(at + ".carried", c.carried());
        put(at + ".received", c.received());
        put(at + ".returned", c.returned());
        put(at + ".finished", c.finished());
        put(at + ".waiting", c.waiting());
        put(at + ".withheld", c.withheld());
        put(at + ".withdrawn", c.withdrawn());
        put(at + ".rejected", c.rejected());
        put(at + ".voided", c.voided());
        times(at, totals.whole());
        share(at, totals.onTime());
    }

    private void times(String at, Times times) {
        put(at + ".measured", times.measured());
        put(at + ".unknown", times.unknown());
        put(at + ".average", times.average().toSeconds());
        put(at + ".median", times.median().toSeconds());
        put(at + ".slowest", times.slowest().toSeconds());
    }

    private void share(String at, Share share) {
        put(at + ".judged", share.judged());
        put(at + ".kept", share.kept());
    }

    private void pair(String at, int received, int finished) {
        put(at + ".received", received);
        put(at + ".finished", finished);
    }

    private void put(String key, long number) {
        all.put(key, number);
    }
}
