package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.text.Numbers;
import java.time.Duration;
import java.util.ArrayList;

/**
 * Service time in words: hours never become days of 24 hours, and seconds are said below one hour, because some
 * standard times are half a minute.
 */
public final class Spent {
    private Spent() {}

    public static String time(Duration time) {
        var parts = new ArrayList<String>();
        if (time.toHours() > 0) {
            parts.add(say("report.time.hours", time.toHours()));
        }
        if (time.toMinutesPart() > 0) {
            parts.add(say("report.time.minutes", time.toMinutesPart()));
        }
        if (time.toHours() == 0 && time.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(say("report.time.seconds", time.toSecondsPart()));
        }
        return String.join(" ", parts);
    }

    /** A dash if nothing was measured. */
    public static String average(Times times) {
        return times.measured() == 0 ? say("report.none") : time(times.average());
    }

    /** A dash if nothing was measured. */
    public static String median(Times times) {
        return times.measured() == 0 ? say("report.none") : time(times.median());
    }

    /** A dash if nothing was measured. */
    public static String slowest(Times times) {
        return times.measured() == 0 ? say("report.none") : time(times.slowest());
    }

    /** {@code 82,5%}, or a dash if nothing was judged. */
    public static String share(Share share) {
        return share.percent().map(Numbers::percent).orElse(say("report.none"));
    }
}
