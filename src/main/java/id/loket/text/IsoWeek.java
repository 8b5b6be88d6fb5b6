package id.loket.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One week of the weekly report, Monday to Sunday, counted as ISO 8601 counts: week 1 is the one with 4 January in it,
 * so its year can differ from the year of its days.
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-?W([0-9]{1,2})");

    /** @throws IllegalArgumentException if the year has no such week */
    public IsoWeek {
        if (week < 1 || week > weeksIn(year)) {
            throw new IllegalArgumentException("No week " + week + " in " + year);
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads {@code 2025-W04}; empty if it is written otherwise or there is no such week. */
    public static Optional<IsoWeek> parse(String written) {
        var match = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group(1));
        var week = Integer.parseInt(match.group(2));
        return week < 1 || week > weeksIn(year) ? Optional.empty() : Optional.of(new IsoWeek(year, week));
    }

    public LocalDate monday() {
        return mondayOfFirstWeek(year).plusWeeks(week - 1L);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    public IsoWeek next() {
        return of(monday().plusWeeks(1));
    }

    public IsoWeek previous() {
        return of(monday().minusWeeks(1));
    }

    /** {@code Minggu ke-4, 20 s.d. 26 Januari 2025}. */
    public String title() {
        return Words.say("text.week.title", week, Dates.range(monday(), sunday()));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return Comparator.comparingInt(IsoWeek::year)
                .thenComparingInt(IsoWeek::week)
                .compare(this, other);
    }

    /** {@code 2025-W04}. */
    @Override
    public String toString() {
        return year + "-W" + Dates.twoDigits(week);
    }

    private static long weeksIn(int year) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 1, 4))
                .getMaximum();
    }

    private static LocalDate mondayOfFirstWeek(int year) {
        return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
