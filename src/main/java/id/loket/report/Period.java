package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.text.Dates;
import id.loket.text.IsoWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days a report or book is about, both ends included.
 *
 * @param title as printed under the heading
 */
public record Period(LocalDate from, LocalDate to, String title) {

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
        var first = YearMonth.of(year, quarter * 3 - 2);
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

    /** The period of the same kind that ends the day before this one begins. */
    public Period before() {
        var week = IsoWeek.of(from);
        if (sameDays(week(week))) {
            return week(week.previous());
        }
        var month = YearMonth.from(from);
        if (sameDays(month(month))) {
            return month(month.minusMonths(1));
        }
        int quarter = (from.getMonthValue() + 2) / 3;
        if (sameDays(quarter(from.getYear(), quarter))) {
            return quarter == 1 ? quarter(from.getYear() - 1, 4) : quarter(from.getYear(), quarter - 1);
        }
        if (sameDays(year(from.getYear()))) {
            return year(from.getYear() - 1);
        }
        long length = to.toEpochDay() - from.toEpochDay() + 1;
        return days(from.minusDays(length), from.minusDays(1));
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
