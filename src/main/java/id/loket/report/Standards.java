package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.sop.Norm;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/** The standard times of a sheet in words and, where it prints only a total, the judging of a whole application. */
final class Standards {
    private Standards() {}

    /** As the sheet prints it; empty where it is blank. */
    static String printed(Norm norm) {
        return switch (norm) {
            case Norm.Minutes(var _, var printed) -> printed;
            case Norm.Days(var _, var printed) -> printed;
            case Norm.Until(var _, var printed) -> printed;
            case Norm.None _ -> "";
        };
    }

    /** The service time a standard of minutes allows. */
    static Optional<Duration> allowed(Norm norm) {
        return switch (norm) {
            case Norm.Minutes(var minutes, var _) -> Optional.of(seconds(minutes));
            case Norm.Days _, Norm.Until _, Norm.None _ -> Optional.empty();
        };
    }

    private static Duration seconds(BigDecimal minutes) {
        return Duration.ofSeconds(minutes.multiply(BigDecimal.valueOf(60)).longValue());
    }

    /** The printed total, else the sum of the rows that every application passes; minutes and days are never added. */
    static String ofWhole(Sop sop) {
        var minutes = BigDecimal.ZERO;
        int days = 0;
        if (sop.total().isPresent()) {
            minutes = sop.total().get().minutes();
            days = sop.total().get().days();
        } else {
            for (var row : sop.rows()) {
                switch (usual(row)) {
                    case Norm.Minutes(var more, var _) -> minutes = minutes.add(more);
                    case Norm.Days(int more, var _) -> days += more;
                    case Norm.Until _, Norm.None _ -> {}
                }
            }
        }
        var parts = new ArrayList<String>();
        if (days > 0) {
            parts.add(say("report.standard.days", days));
        }
        if (minutes.signum() > 0) {
            parts.add(say("report.standard.minutes", minutes.stripTrailingZeros()));
        }
        return String.join(say("report.standard.and"), parts);
    }

    private static Norm usual(Row row) {
        if (!row.hasWork() || row.when().isPresent()) {
            return new Norm.None();
        }
        return row.norms().stream()
                .filter(t -> t.when().isEmpty())
                .map(Row.Timed::norm)
                .findFirst()
                .orElse(new Norm.None());
    }

    /** Whether a total is printed and no row has a time of its own. */
    static boolean onlyTotal(Sop sop) {
        return sop.total().isPresent()
                && sop.rows().stream()
                        .filter(Row::hasWork)
                        .flatMap(r -> r.norms().stream())
                        .allMatch(t -> t.norm() instanceof Norm.None);
    }

    /** Days judge by the day of the hand-over, minutes by the service time. */
    static boolean keeps(Reading r, Duration worked) {
        var total = r.sop().total().orElseThrow();
        if (total.days() > 0) {
            return !r.served().orElseThrow().toLocalDate().isAfter(r.lastDayOf(total.days()));
        }
        return worked.compareTo(seconds(total.minutes())) <= 0;
    }
}
