package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.text.Dates;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days a report or book is about, both ends included.
 *
 * @param title as printed under the heading
 */
public record Period(LocalDate from, LocalDate to, String title) {
    private static final int MONTHS = 3;
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Period ends before it begins: " + from + " to " + to);
        }
    }

    public static Period week(IsoWeek week) {
        return new Period(week.monday(), week.sunday(), week.title());
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), monthTitle(month));
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        var first = YearMonth.of(year, quarter * MONTHS - 2);
        return new Period(
                first.atDay(1),
                first.plusMonths(2).atEndOfMonth(),
                say("report.period.quarter", quarter, Year.of(year)));
    }

    public static Period year(int year) {
        return new Period(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), say("report.period.year", Year.of(year)));
    }

    public static Period days(LocalDate from, LocalDate to) {
        return new Period(from, to, Dates.range(from, to));
    }

    /** The period of that rhythm in which a day lies. */
    public static Period of(Rhythm rhythm, LocalDate day) {
        return switch (rhythm) {
            case DAY -> days(day, day);
            case WEEK -> week(IsoWeek.of(day));
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / MONTHS);
            case YEAR -> year(day.getYear());
        };
    }

    /** Reads what {@link #key} writes; empty if it is written otherwise or there is no such period. */
    public static Optional<Period> parse(Rhythm rhythm, String written) {
        var text = written.strip();
        try {
            return switch (rhythm) {
                case DAY -> Optional.of(of(rhythm, LocalDate.parse(text)));
                case WEEK -> IsoWeek.parse(text).map(Period::week);
                case MONTH -> Optional.of(month(YearMonth.parse(text)));
                case QUARTER ->
                    Optional.of(QUARTER.matcher(text.toUpperCase(Locale.ROOT)))
                            .filter(m -> m.matches())
                            .map(m -> quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
                case YEAR -> Optional.of(year(Year.parse(text).getValue()));
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As the register names it: {@code 2025-W04}, {@code 2025-01}, {@code 2025-Q1}, {@code 2025}, or its days. */
    public String key() {
        return rhythm().map(this::key).orElse(from + "/" + to);
    }

    private String key(Rhythm rhythm) {
        return switch (rhythm) {
            case DAY -> from.toString();
            case WEEK -> IsoWeek.of(from).toString();
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> from.getYear() + "-Q" + (from.getMonthValue() + 2) / MONTHS;
            case YEAR -> Year.from(from).toString();
        };
    }

    /** The rhythm of which this is a period; empty for days chosen freely. */
    public Optional<Rhythm> rhythm() {
        return Arrays.stream(Rhythm.values()).filter(r -> sameDays(of(r, from))).findFirst();
    }

    /** The period of the same kind that ends the day before this one begins. */
    public Period before() {
        return rhythm().map(r -> of(r, from.minusDays(1)))
                .orElseGet(() -> days(from.minusDays(length()), from.minusDays(1)));
    }

    /** The period of the same kind that begins the day after this one ends. */
    public Period after() {
        return rhythm().map(r -> of(r, to.plusDays(1))).orElseGet(() -> days(to.plusDays(1), to.plusDays(length())));
    }

    private long length() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean holds(LocalDateTime moment) {
        return holds(moment.toLocalDate());
    }

    /** Midnight after the last day; no longer part of it. */
    public LocalDateTime end() {
        return to.plusDays(1).atStartOfDay();
    }

    static String monthTitle(YearMonth month) {
        return say("report.period.month", Dates.monthName(month.getMonthValue()), Year.of(month.getYear()));
    }

    private boolean sameDays(Period other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
