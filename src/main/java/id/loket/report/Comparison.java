package id.loket.report;

import static id.loket.report.Lines.count;
import static id.loket.report.Lines.line;
import static id.loket.text.Words.say;

import id.loket.text.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A period beside the one before it. Law: it claims no more than the numbers bear; a percentage of a handful, or an
 * average of a few, says nothing, and then that is what is printed.
 */
final class Comparison {

    /** From how many on a change is also told in percent. */
    private static final int ENOUGH_FOR_PERCENT = 20;

    /** How many must have been measured or judged, in both periods, before their averages are compared. */
    private static final int ENOUGH_TO_COMPARE = 5;

    private final Totals before;
    private final Totals now;

    Comparison(Totals before, Totals now) {
        this.before = before;
        this.now = now;
    }

    List<Map<String, Object>> lines() {
        var was = before.counts();
        var is = now.counts();
        return List.of(
                counted(say("report.column.received"), was.received(), is.received()),
                counted(say("report.column.returned"), was.returned(), is.returned()),
                counted(say("report.column.finished"), was.finished(), is.finished()),
                counted(say("report.column.ended"), was.ended(), is.ended()),
                counted(say("report.column.waiting"), was.waiting(), is.waiting()),
                line(
                        "what",
                        say("report.column.average"),
                        "before",
                        Spent.average(before.whole()),
                        "now",
                        Spent.average(now.whole()),
                        "change",
                        average()),
                line(
                        "what",
                        say("report.column.share"),
                        "before",
                        Spent.share(before.onTime()),
                        "now",
                        Spent.share(now.onTime()),
                        "change",
                        share()));
    }

    private static Map<String, Object> counted(String what, int was, int is) {
        return line("what", what, "before", count(was), "now", count(is), "change", change(was, is));
    }

    static String change(int was, int is) {
        int more = is - was;
        if (more == 0) {
            return say("report.change.same");
        }
        var words = more > 0 ? say("report.change.more", count(more)) : say("report.change.fewer", count(-more));
        return was < ENOUGH_FOR_PERCENT
                ? words
                : say("report.change.percent", words, Numbers.percent(percent(Math.abs(more), was)));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private String average() {
        if (Math.min(before.whole().measured(), now.whole().measured()) < ENOUGH_TO_COMPARE) {
            return say("report.change.few");
        }
        var more = now.whole().average().minus(before.whole().average());
        var rounded = Duration.ofMinutes(Math.round(more.toSeconds() / 60.0));
        if (rounded.isZero()) {
            return say("report.change.same");
        }
        return rounded.isNegative()
                ? say("report.change.fewer", Spent.time(rounded.negated()))
                : say("report.change.more", Spent.time(rounded));
    }

    private String share() {
        if (Math.min(before.onTime().judged(), now.onTime().judged()) < ENOUGH_TO_COMPARE) {
            return say("report.change.few");
        }
        var more = now.onTime()
                .percent()
                .orElseThrow()
                .subtract(before.onTime().percent().orElseThrow());
        if (more.signum() == 0) {
            return say("report.change.same");
        }
        var points = say("report.change.points", Numbers.decimal(more.abs(), 1));
        return more.signum() > 0 ? say("report.change.more", points) : say("report.change.fewer", points);
    }
}
