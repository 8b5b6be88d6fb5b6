package id.loket.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of the benchmark.
 *
 * @param theirs of the bare tool in the same run; empty where there is none
 * @param bar the most the ratio may be, and of a figure that stands alone the most itself; empty where none is set
 * @param leftOut why it was not measured; empty if it was
 */
record Figure(
        String name, double ours, OptionalDouble theirs, OptionalDouble bar, String unit, Optional<String> leftOut) {

    static Figure alone(String name, double ours, String unit) {
        return new Figure(name, ours, OptionalDouble.empty(), OptionalDouble.empty(), unit, Optional.empty());
    }

    static Figure against(String name, double ours, double theirs, String unit) {
        return new Figure(name, ours, OptionalDouble.of(theirs), OptionalDouble.empty(), unit, Optional.empty());
    }

    /** Not measured, and said so: it is no figure that is good. */
    static Figure leftOut(String name, String why) {
        return new Figure(name, 0, OptionalDouble.empty(), OptionalDouble.empty(), "", Optional.of(why));
    }

    Figure within(double most) {
        return new Figure(name, ours, theirs, OptionalDouble.of(most), unit, leftOut);
    }

    OptionalDouble ratio() {
        return theirs.isPresent() ? OptionalDouble.of(ours / theirs.getAsDouble()) : OptionalDouble.empty();
    }

    boolean missed() {
        return bar.isPresent() && ratio().orElse(ours) > bar.getAsDouble();
    }

    String line() {
        if (leftOut.isPresent()) {
            return String.format("%-46s LEFT OUT: %s", name, leftOut.get());
        }
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
