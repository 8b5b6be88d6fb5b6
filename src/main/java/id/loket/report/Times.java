package id.loket.report;

import id.loket.text.Datum;
import java.time.Duration;

/**
 * Durations in service hours, summed up; all zero if nothing was measured.
 *
 * @param measured how many are known
 * @param unknown how many are not, because they were entered from paper without the opening of the screen
 * @param median of an even number: the mean of the two in the middle
 */
public record Times(int measured, int unknown, Duration average, Duration median, Duration slowest) {

    /** For a list; nothing if nothing was measured. */
    public Datum averageDatum() {
        return datum(average);
    }

    /** For a list; nothing if nothing was measured. */
    public Datum medianDatum() {
        return datum(median);
    }

    private Datum datum(Duration time) {
        return measured == 0 ? Datum.NONE : new Datum.Span(time);
    }
}
