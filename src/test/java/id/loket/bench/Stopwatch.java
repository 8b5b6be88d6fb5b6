package id.loket.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Milliseconds of many runs of one thing, the first ones thrown away. */
record Stopwatch(double[] sorted) {
    private static final double NANOS_IN_MILLI = 1e6;

    static Stopwatch of(int warm, int runs, IntConsumer work) {
        for (int i = 0; i < warm; i++) {
            work.accept(i);
        }
        var took = new double[runs];
        for (int i = 0; i < runs; i++) {
            long begun = System.nanoTime();
            work.accept(i);
            took[i] = (System.nanoTime() - begun) / NANOS_IN_MILLI;
        }
        Arrays.sort(took);
        return new Stopwatch(took);
    }

    double median() {
        return share(0.50);
    }

    /** What this share of the runs did not exceed. */
    double share(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    }
}
