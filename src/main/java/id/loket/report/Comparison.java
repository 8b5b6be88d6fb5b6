package id.loket.report;

import static id.loket.report.Lines.count;
import static id.loket.report.Lines.line;
import static id.loket.text.Words.say;

import id.loket.text.Datum;
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

    /**
     * One thing compared.
     *
     * @param before and {@code now} a number, a time or a percentage; nothing if none was measured or judged
     * @param change in words
     */
    record Change(String what, Datum before, Datum now, String change) {}

    List<Change> changes() {
        var was = before.counts();
        var is = now.counts();
        return List.of(
                counted(say("report.column.received"), was.received(), is.received()),
                counted(say("report.column.returned"), was.returned(), is.returned()),
                counted(say("report.column.finished"), was.finished(), is.finished()),
                counted(say("report.column.ended"), was.ended(), is.ended()),
                counted(say("report.column.waiting"), was.waiting(), is.waiting()),
                new Change(
                        say("report.column.average"),
                        before.whole().averageDatum(),
                        now.whole().averageDatum(),
                        average()),
                new Change(
                        say("report.column.share"),
                        before.onTime().datum(),
                        now.onTime().datum(),
                        share()));
    }

    /** As a template reads them. */
    List<Map<String, Object>> lines() {
        return changes().stream()
                .map(c -> line(
                        "what", c.what(), "before", words(c.before()), "now", words(c.now()), "change", c.change()))
                .toList();
    }

    private static String words(Datum value) {
        return switch (value) {
            case Datum.Span(var time) -> Spent.time(time);
            case Datum.Nothing _ -> say("report.none");
            case Datum.Text _,
                    Datum.Name _,
                    Datum.Code _,
                    Datum.Day _,
                    Datum.Moment _,
                    Datum.Hour _,
                    Datum.Number _,
                    Datum.Money _,
                    Datum.Percent _ -> value.shown();
        };
    }

    private static Change counted(String what, int was, int is) {
        return new Change(what, Datum.number(was), Datum.number(is), change(was, is));
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
