package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PeriodReports;
import id.loket.kit.Column;
import id.loket.kit.Rows;
import id.loket.report.Breach;
import id.loket.report.Listed;
import id.loket.report.Spent;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The stays that broke a standard, with the names of their cases. Law: names are read for the page that is in sight; a
 * list short enough to be named at once is, so that it sorts and groups by them too.
 */
record ComplianceCases(PeriodReports reports, List<Breach> found) implements Rows<ComplianceCases.Broken> {
    private static final int SHORT = 1_000;
    private static final String BY = "by";
    private static final String ARRIVED = "arrived";
    private static final String WORKED = "worked";

    /** What is known of a stay without its case. */
    private static final Map<String, Function<Breach, Datum>> OWN = Map.of(
            BY, b -> Datum.text(b.by()),
            ARRIVED, b -> new Datum.Moment(b.arrived()),
            WORKED, b -> new Datum.Span(b.worked()));

    /** A stay that was too long and whose it was. */
    record Broken(Breach breach, Listed.Name name) {}

    static Rows<Broken> of(PeriodReports reports, List<Breach> found) {
        var all = new ComplianceCases(reports, found);
        return found.size() > SHORT ? all : Rows.of(all.rows(0, found.size()));
    }

    static List<Column<Broken>> columns() {
        return List.of(
                Column.<Broken>text(
                                say("screens.compliance.number"),
                                80,
                                c -> or(c.name().number()))
                        .by(c -> Datum.code(c.name().number()))
                        .grouped(false),
                Column.<Broken>text(
                                say("screens.compliance.applicant"),
                                160,
                                c -> or(c.name().applicant()))
                        .by(c -> Datum.name(c.name().applicant()))
                        .grouped(false),
                own(
                        Column.muted(
                                say("screens.compliance.by"),
                                150,
                                c -> or(c.breach().by())),
                        BY),
                own(
                                Column.muted(
                                        say("screens.compliance.arrived"),
                                        140,
                                        c -> Dates.shortDateTime(c.breach().arrived())),
                                ARRIVED)
                        .grouped(false),
                own(
                        Column.number(
                                say("screens.compliance.worked"),
                                92,
                                c -> Spent.time(c.breach().worked())),
                        WORKED),
                Column.<Broken>muted(
                                say("screens.compliance.standard"),
                                96,
                                c -> c.breach().standard())
                        .grouped(false));
    }

    private static Column<Broken> own(Column<Broken> column, String id) {
        return column.id(id).by(c -> OWN.get(id).apply(c.breach()));
    }

    private static String or(String text) {
        return text.isBlank() ? say("screens.book.none") : text;
    }

    @Override
    public int count() {
        return found.size();
    }

    @Override
    public List<Broken> rows(int offset, int limit) {
        var page = found.subList(Math.min(offset, found.size()), Math.min(offset + limit, found.size()));
        var names = reports.names(page.stream().map(Breach::key).distinct().toList());
        return page.stream().map(b -> new Broken(b, names.get(b.key()))).toList();
    }

    @Override
    public Set<String> orders() {
        return OWN.keySet();
    }

    @Override
    public Rows<Broken> ordered(String column, boolean ascending) {
        var keys = new LinkedHashMap<Breach, Datum.Key>();
        found.forEach(b -> keys.put(b, OWN.get(column).apply(b).key()));
        return new ComplianceCases(
                reports,
                found.stream()
                        .sorted(Comparator.comparing(keys::get, Datum.Key.order(ascending)))
                        .toList());
    }
}
