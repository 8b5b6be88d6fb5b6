package id.loket.office;

import id.loket.text.Dates;
import id.loket.text.Words;
import java.time.LocalDate;
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
        return TOKEN.matcher(pattern)
                .replaceAll(m -> Matcher.quoteReplacement(
                        value(m.group(1), n, day, code, office.unit()).orElse(m.group())));
    }

    /** What is wrong with the pattern, in sentences; a reader refuses a series that has any. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var tokens = TOKEN.matcher(pattern).results().map(m -> m.group(1)).toList();
        for (var token : tokens) {
            if (value(token, 1, LocalDate.EPOCH, "", "").isEmpty()) {
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

    private Optional<String> value(String token, long n, LocalDate day, String code, String unit) {
        return switch (token) {
            case "kode" -> Optional.of(code);
            case "urut" -> Optional.of(Long.toString(n));
            case "unit" -> Optional.of(unit);
            case "bulan_romawi" -> Optional.of(Dates.romanMonth(day.getMonthValue()));
            case "tahun" -> Optional.of(Integer.toString(day.getYear()));
            case "kode_surat" -> Optional.of(letterCode);
            case "sifat" -> Optional.of(secrecy);
            default -> padded(token, n);
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
