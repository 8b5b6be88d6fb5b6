package id.loket.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates and times as an Indonesian office writes and types them. Names are held here and not taken from the JDK's
 * locale data, because the shipped runtime may lack it and still writes "Jum'at" in some versions.
 */
public final class Dates {
    static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private Dates() {}

    /** {@code 20 Januari 2025}. */
    public static String longDate(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** {@code Senin, 20 Januari 2025}. */
    public static String dayAndDate(LocalDate date) {
        return dayName(date) + ", " + longDate(date);
    }

    /** {@code 20-01-2025}. */
    public static String shortDate(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "-" + twoDigits(date.getMonthValue()) + "-"
                + fourDigits(date.getYear());
    }

    /** {@code 07.30}; the zone's name (WIB, WITA, WIT) is the office's to add. */
    public static String time(LocalTime time) {
        return twoDigits(time.getHour()) + "." + twoDigits(time.getMinute());
    }

    /** {@code 20 Januari 2025 pukul 07.30}. */
    public static String dateTime(LocalDateTime moment) {
        return Words.say("text.date.time", longDate(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** {@code 20-01-2025 07.30}, for lists and books. */
    public static String shortDateTime(LocalDateTime moment) {
        return shortDate(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** {@code Januari} for 1. */
    public static String monthName(int month) {
        return MONTHS.get(month - 1);
    }

    /** {@code I} to {@code XII}; used only inside letter numbers. */
    public static String romanMonth(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("No month " + month);
        }
        return Numbers.roman(month);
    }

    /** {@code Senin}. */
    public static String dayName(LocalDate date) {
        return dayName(date.getDayOfWeek());
    }

    /** {@code Senin}. */
    public static String dayName(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /**
     * {@code 20 s.d. 24 Januari 2025}; month and year are said once where both days share them.
     *
     * @throws IllegalArgumentException if the range ends before it begins
     */
    public static String range(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Range ends before it begins: " + from + " to " + to);
        }
        if (from.equals(to)) {
            return longDate(to);
        }
        var sameYear = from.getYear() == to.getYear();
        var start = sameYear && from.getMonth() == to.getMonth()
                ? Integer.toString(from.getDayOfMonth())
                : sameYear ? dayAndMonth(from) : longDate(from);
        return Words.say("text.date.range", start, longDate(to));
    }

    /**
     * {@code 12 menit}, {@code 2 jam 5 menit}, {@code 1 hari}: whole minutes, cut not rounded. A day is 24 hours; who
     * counts office hours turns them into days before asking. Less than a minute is said so; a negative duration (a
     * clock set back) opens with "minus".
     */
    public static String duration(Duration duration) {
        if (duration.isNegative()) {
            return Words.say("text.duration.minus", duration(duration.negated()));
        }
        var parts = new ArrayList<String>();
        if (duration.toDays() > 0) {
            parts.add(Words.say("text.duration.days", duration.toDays()));
        }
        if (duration.toHoursPart() > 0) {
            parts.add(Words.say("text.duration.hours", duration.toHoursPart()));
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(Words.say("text.duration.minutes", duration.toMinutesPart()));
        }
        if (parts.isEmpty()) {
            return duration.isZero() ? Words.say("text.duration.minutes", 0) : Words.say("text.duration.moment");
        }
        return String.join(" ", parts);
    }

    /**
     * The date an officer typed: {@code 20-01-2025}, {@code 20/1/2025}, {@code 20.1.2025}, {@code 20012025},
     * {@code 20 Januari 2025}, {@code 20 jan 2025}, {@code Senin, 20 Januari 2025} or ISO {@code 2025-01-20}. Empty if
     * there is no such day. Years need four digits (1800 to 2199): the counter serves people born in 1925 and in 2025,
     * so a year of two digits would be a guess.
     */
    public static Optional<LocalDate> read(String typed) {
        return TypedDates.date(typed);
    }

    /**
     * As {@link #read}, for what happened lately, as a book of one year tells it: a year of two digits is read as the
     * latest one not after today ({@code 12/1/25}).
     */
    public static Optional<LocalDate> readRecent(String typed, LocalDate today) {
        return TypedDates.recent(typed, today);
    }

    /**
     * The time an officer typed: {@code 07.30}, {@code 7:30}, {@code 730}, {@code 0730}, {@code pukul 07.30 WIB}. The
     * zone's name is read over: times are the office's own.
     */
    public static Optional<LocalTime> readTime(String typed) {
        return TypedDates.time(typed);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String fourDigits(int year) {
        return "0".repeat(Math.max(0, 4 - Integer.toString(year).length())) + year;
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + monthName(date.getMonthValue());
    }
}
