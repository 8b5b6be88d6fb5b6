package id.loket.flow;

import static id.loket.text.Words.say;

import id.loket.sop.Norm;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import id.loket.sop.SopFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines under the table: the time of the service, and with the report duty where there is one (decision D11). */
final class Totals {
    private Totals() {}

    static List<String> lines(Sop sop) {
        var facts = SopFacts.of(sop);
        var counted = new Sop.Total(facts.totalMinutes(), facts.totalDays());
        var total = sop.total().orElse(counted);
        var how = sop.total().isPresent() ? say("flow.total.printed") : say("flow.total.counted");
        var reports = sop.rows().stream().filter(r -> r.report().isPresent()).toList();
        if (reports.isEmpty()) {
            return List.of(say("flow.total", time(total), how));
        }
        var with = new Sop.Total(
                total.minutes().add(facts.reportMinutes().orElse(BigDecimal.ZERO)), total.days() + days(reports));
        return List.of(
                say("flow.total.without", time(total), how),
                say("flow.total.with", time(with), say("flow.total.counted")));
    }

    private static int days(List<Row> rows) {
        return rows.stream()
                .mapToInt(row -> row.norms().stream()
                        .mapToInt(t -> t.norm() instanceof Norm.Days(int days, var _) ? days : 0)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static String time(Sop.Total total) {
        var parts = new ArrayList<String>();
        if (total.minutes().signum() > 0) {
            var plain = total.minutes().stripTrailingZeros();
            parts.add(say("flow.minutes", plain.scale() < 0 ? plain.setScale(0) : plain));
        }
        if (total.days() > 0) {
            parts.add(say("flow.days", total.days()));
        }
        return parts.isEmpty() ? say("flow.total.none") : String.join(say("flow.total.and"), parts);
    }
}
