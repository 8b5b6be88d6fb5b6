package id.loket.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the benchmark.
 *
 * @param theirs of the bare tool in the same run; empty where there is none
 * @param bar the most the ratio may be, and of a figure that stands alone the most itself; empty where none is set
 */
record Figure(String name, double ours, OptionalDouble theirs, OptionalDouble bar, String unit) {

    static Figure alone(String name, double ours, String unit) {
        return new Figure(name, ours, OptionalDouble.empty(), OptionalDouble.empty(), unit);
    }

    static Figure against(String name, double ours, double theirs, String unit) {
        return new Figure(name, ours, OptionalDouble.of(theirs), OptionalDouble.empty(), unit);
    }

    Figure within(double most) {
        return new Figure(name, ours, theirs, OptionalDouble.of(most), unit);
    }

    OptionalDouble ratio() {
        return theirs.isPresent() ? OptionalDouble.of(ours / theirs.getAsDouble()) : OptionalDouble.empty();
    }

    boolean missed() {
        return bar.isPresent() && ratio().orElse(ours) > bar.getAsDouble();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-46s %12.3f %12s %-8s %8s %8s %s",
                name,
                ours,
                shown(theirs, "%.3f"),
                unit,
                shown(ratio(), "%.2fx"),
                shown(bar, theirs.isPresent() ? "%.2fx" : "%.1f"),
                missed() ? "missed" : "");
    }

    static String head() {
        return String.format("%-46s %12s %12s %-8s %8s %8s", "figure", "ours", "theirs", "unit", "ratio", "bar");
    }

    private static String shown(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "-";
    }
}
