package id.loket.report;

import id.loket.casework.Clock.Visit;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * One stay of a case in a row that took longer than the standard.
 *
 * @param standard as printed
 * @param by names of those who did what was done in it; empty if nobody of the office did
 */
public record Breach(
        String key,
        String sop,
        String row,
        String rowNo,
        LocalDateTime arrived,
        LocalDateTime left,
        Duration worked,
        String standard,
        String by) {

    static Breach of(Reading r, Visit v) {
        var left = v.left().orElseThrow();
        var by = r.one().entries().stream()
                .filter(e -> e.step().row().equals(v.row()))
                .filter(e -> !e.times().happened().isBefore(v.arrived())
                        && !e.times().happened().isAfter(left))
                .map(e -> e.doer().name())
                .filter(name -> !name.isEmpty())
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Breach(
                r.one().key(),
                r.sop().id(),
                v.row(),
                r.sop().row(v.row()).no(),
                v.arrived(),
                left,
                v.worked(),
                Standards.printed(v.norm()),
                by);
    }
}
