package id.loket.report;

import java.time.Duration;
import java.util.List;

/**
 * Durations in service hours, summed up; all zero if nothing was measured.
 *
 * @param measured how many are known
 * @param unknown how many are not, because they were entered from paper without the opening of the screen
 * @param median of an even number: the mean of the two in the middle
 */
public record Times(int measured, int unknown, Duration average, Duration median, Duration slowest) {

    static Times of(List<Duration> known, int unknown) {
        if (known.isEmpty()) {
            return new Times(0, unknown, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        var sorted = known.stream().sorted().toList();
        int n = sorted.size();
        var sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
        var median = sorted.get((n - 1) / 2).plus(sorted.get(n / 2)).dividedBy(2);
        return new Times(n, unknown, sum.dividedBy(n), median, sorted.getLast());
    }
}
