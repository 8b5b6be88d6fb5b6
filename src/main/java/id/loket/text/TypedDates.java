package id.loket.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates and times as they are typed at the counter; what is not surely one day is no day. */
final class TypedDates {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern PARTS =
            Pattern.compile("([0-9]{1,2})\\s*([-/. ])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{4})");
    private static final Pattern PLAIN = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\p{L}+'?\\p{L}+)\\s*,?\\s+)?" + "([0-9]{1,2})[\\s-]*(\\p{L}{3,})\\.?,?[\\s-]*([0-9]{4})");
    private static final Pattern TIME =
            Pattern.compile("(?:pukul\\s+|jam\\s+)?([0-9]{1,2})(?:\\s*[.:]\\s*)?([0-9]{2})(?:\\s*(?:wib|wita|wit))?");
    /** Ends in two digits that are no part of a longer number. */
    private static final Pattern BRIEF_YEAR =
            Pattern.compile("([0-9]{1,2}\\s*[-/. ]\\s*(?:[0-9]{1,2}|\\p{L}+\\.?)" + "\\s*[-/. ]\\s*)'?([0-9]{2})");
    /** A spreadsheet's day that was given a time. */
    private static final Pattern WITH_MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) [0-9:]+");
    /** Older spellings and the short forms that are not the beginning of the name. */
    private static final Map<String, Integer> OTHER_MONTHS =
            Map.of("pebruari", 2, "peb", 2, "agt", 8, "ags", 8, "sept", 9, "nopember", 11, "nop", 11);

    private TypedDates() {}

    static Optional<LocalDate> date(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var parts = PARTS.matcher(text);
        if (parts.matches()) {
            return day(number(parts.group(4)), number(parts.group(3)), number(parts.group(1)));
        }
        var plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return day(number(plain.group(3)), number(plain.group(2)), number(plain.group(1)));
        }
        var named = NAMED.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        return month(named.group(3))
                .flatMap(month -> day(number(named.group(4)), month, number(named.group(2))))
                .filter(date -> isDayOf(date, Optional.ofNullable(named.group(1))));
    }

    static Optional<LocalDate> recent(String typed, LocalDate today) {
        var text = typed.strip();
        var bare = WITH_MIDNIGHT.matcher(text).replaceFirst("$1");
        var brief = BRIEF_YEAR.matcher(bare);
        if (!brief.matches()) {
            return date(bare);
        }
        int century = today.getYear() / 100 * 100;
        int year = century + number(brief.group(2));
        return date(brief.group(1) + (year > today.getYear() ? year - 100 : year));
    }

    static Optional<LocalTime> time(String typed) {
        var time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches() || number(time.group(1)) > 23 || number(time.group(2)) > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(number(time.group(1)), number(time.group(2))));
    }

    private static Optional<Integer> month(String typed) {
        var other = Optional.ofNullable(OTHER_MONTHS.get(typed));
        return other.isPresent() ? other : begins(Dates.MONTHS, typed);
    }

    /** A weekday typed beside the date must be the date's own, else one of the two is a slip. */
    private static boolean isDayOf(LocalDate date, Optional<String> day) {
        return day.map(typed -> begins(Dates.DAYS, typed.replace("'", ""))
                        .equals(Optional.of(date.getDayOfWeek().getValue())))
                .orElse(true);
    }

    private static Optional<Integer> begins(List<String> names, String typed) {
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).toLowerCase(Locale.ROOT).startsWith(typed)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < 1800 || year > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
