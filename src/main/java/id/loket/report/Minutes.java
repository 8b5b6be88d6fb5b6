package id.loket.report;

import id.loket.text.Datum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Service time as a number of minutes, to be reckoned with; with two decimals, since some standards are half a minute. */
final class Minutes {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);
    private static final int PLACES = 2;

    private Minutes() {}

    static Datum of(Duration time) {
        return new Datum.Number(BigDecimal.valueOf(time.toSeconds()).divide(SECONDS, PLACES, RoundingMode.HALF_UP));
    }

    /** A time in minutes, anything else as it is. */
    static Datum of(Datum value) {
        return value instanceof Datum.Span(var time) ? of(time) : value;
    }

    /** Nothing if nothing was measured. */
    static Datum average(Times times) {
        return measured(times, times.average());
    }

    /** Nothing if nothing was measured. */
    static Datum median(Times times) {
        return measured(times, times.median());
    }

    /** Nothing if nothing was measured. */
    static Datum slowest(Times times) {
        return measured(times, times.slowest());
    }

    private static Datum measured(Times times, Duration time) {
        return times.measured() == 0 ? Datum.NONE : of(time);
    }
}
