package id.loket.report;

import java.time.Duration;
import java.util.Arrays;

/** Service times while they are collected, as whole seconds: a year has more of them than there should be objects. */
final class Lengths {
    private static final int FIRST = 64;

    private long[] seconds = new long[FIRST];
    private int known;
    private int unknown;

    void add(Duration time) {
        if (known == seconds.length) {
            seconds = Arrays.copyOf(seconds, known * 2);
        }
        seconds[known++] = time.toSeconds();
    }

    /** One that is not known, because it was entered from paper without the opening of the screen. */
    void addUnknown() {
        unknown++;
    }

    void addAll(Lengths others) {
        for (int i = 0; i < others.known; i++) {
            add(Duration.ofSeconds(others.seconds[i]));
        }
        unknown += others.unknown;
    }

    Times times() {
        if (known == 0) {
            return new Times(0, unknown, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        var sorted = Arrays.copyOf(seconds, known);
        Arrays.sort(sorted);
        var sum = Duration.ofSeconds(Arrays.stream(sorted).sum());
        var middle = Duration.ofSeconds(sorted[(known - 1) / 2] + sorted[known / 2]);
        return new Times(
                known, unknown, sum.dividedBy(known), middle.dividedBy(2), Duration.ofSeconds(sorted[known - 1]));
    }
}
