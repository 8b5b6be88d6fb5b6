package id.loket.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What NIK and No. KK share: sixteen digits, {@code PPKKCC DDMMYY SSSS}, held as text. */
final class PopulationNumber {
    static final int LENGTH = 16;
    static final int WOMAN = 40;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u2007\\u202F.\\u2010-\\u2015-]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final Pattern SIXTEEN = Pattern.compile("(?<![0-9])([0-9]{6})[0-9]{6}([0-9]{4})(?![0-9])");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96");

    private PopulationNumber() {}

    /** What was typed without the spaces, dots and hyphens people put between the groups. */
    static String joined(String typed) {
        return BETWEEN.matcher(typed).replaceAll("");
    }

    static boolean isDigits(String text) {
        return DIGITS.matcher(text).matches();
    }

    static boolean isProvince(String code) {
        return PROVINCES.contains(code);
    }

    static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    static String region(String digits) {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6);
    }

    static String grouped(String digits) {
        return digits.substring(0, 6) + " " + digits.substring(6, 12) + " " + digits.substring(12);
    }

    /** Every such number in a text without the digits of the birth date. */
    static String masked(String text) {
        return SIXTEEN.matcher(text).replaceAll("$1******$2");
    }

    /** The day in this century unless it is still to come, else in the last one; empty if neither has such a day. */
    static Optional<LocalDate> pastDay(int day, int month, int yearOfTwoDigits, LocalDate today) {
        return day(2000 + yearOfTwoDigits, month, day)
                .filter(date -> !date.isAfter(today))
                .or(() -> day(1900 + yearOfTwoDigits, month, day).filter(date -> !date.isAfter(today)));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        var inMonth = YearMonth.of(year, month);
        return inMonth.isValidDay(day) ? Optional.of(inMonth.atDay(day)) : Optional.empty();
    }
}
