package id.loket.office;

import id.loket.text.Dates;
import id.loket.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number series as data: what counts in it, when it begins anew, how a number is printed.
 *
 * @param pattern tokens {@code {kode} {urut} {urut:03} {unit} {bulan_romawi} {tahun} {kode_surat} {sifat}}; the rest is
 *     printed as it stands
 * @param books book ids, or {@code sop/book} for one SOP alone
 * @param letterCode {@code {kode_surat}}, the office's own short code of what counts here; may be empty
 * @param secrecy {@code {sifat}}, the letter of the security class; may be empty
 */
public record Series(
        String id, String title, String pattern, Reset reset, List<String> books, String letterCode, String secrecy) {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PADDED = Pattern.compile("urut:0([1-9])");

    public Series {
        books = List.copyOf(books);
    }

    public Series(String id, String title, String pattern, Reset reset, List<String> books) {
        this(id, title, pattern, reset, books, "", "");
    }

    public enum Reset {
        YEARLY,
        DAILY,
        NEVER
    }

    /** The period a day belongs to; numbers count from 1 (or the start value) in each. */
    public String period(LocalDate day) {
        return switch (reset) {
            case YEARLY -> Integer.toString(day.getYear());
            case DAILY -> day.toString();
            case NEVER -> "";
        };
    }

    /**
     * The number as it stands on paper.
     *
     * @param day the date of the number
     * @param code classification code, see {@link Office#codeFor}
     */
    public String print(long n, LocalDate day, String code, Office office) {
        return print(n, "", day, code, office);
    }

    /**
     * An inserted number as it stands on paper: {@code 015a}.
     *
     * @param suffix of the inserted number; empty for one that was counted
     */
    public String print(long n, String suffix, LocalDate day, String code, Office office) {
        return TOKEN.matcher(pattern)
                .replaceAll(m -> Matcher.quoteReplacement(
                        value(m.group(1), n, suffix, day, code, office.unit()).orElse(m.group())));
    }

    /** The first and last day of a period; a series that never begins anew has the one of all days. */
    public Optional<Days> days(String period) {
        try {
            return Optional.of(
                    switch (reset) {
                        case YEARLY -> {
                            var year = Year.parse(period);
                            yield new Days(
                                    year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
                        }
                        case DAILY -> new Days(LocalDate.parse(period), LocalDate.parse(period));
                        case NEVER -> Days.ALL;
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** From the first to the last day. */
    public record Days(LocalDate first, LocalDate last) {
        static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /** What is wrong with the pattern, in sentences; a reader refuses a series that has any. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var tokens = TOKEN.matcher(pattern).results().map(m -> m.group(1)).toList();
        for (var token : tokens) {
            if (value(token, 1, "", LocalDate.EPOCH, "", "").isEmpty()) {
                faults.add(Words.say("office.fault.token", "{" + token + "}", id));
            }
        }
        if (TOKEN.matcher(pattern).replaceAll("").matches(".*[{}].*")) {
            faults.add(Words.say("office.fault.brace", id));
        }
        if (tokens.stream().noneMatch(t -> t.startsWith("urut"))) {
            faults.add(Words.say("office.fault.uncounted", id));
        }
        return faults;
    }

    boolean asks(String token) {
        return pattern.contains("{" + token + "}");
    }

    private Optional<String> value(String token, long n, String suffix, LocalDate day, String code, String unit) {
        return switch (token) {
            case "kode" -> Optional.of(code);
            case "urut" -> Optional.of(n + suffix);
            case "unit" -> Optional.of(unit);
            case "bulan_romawi" -> Optional.of(Dates.romanMonth(day.getMonthValue()));
            case "tahun" -> Optional.of(Integer.toString(day.getYear()));
            case "kode_surat" -> Optional.of(letterCode);
            case "sifat" -> Optional.of(secrecy);
            default -> padded(token, n).map(digits -> digits + suffix);
        };
    }

    private static Optional<String> padded(String token, long n) {
        var width = PADDED.matcher(token);
        return width.matches() ? Optional.of(zeros(n, Integer.parseInt(width.group(1)))) : Optional.empty();
    }

    private static String zeros(long n, int width) {
        var digits = Long.toString(n);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
