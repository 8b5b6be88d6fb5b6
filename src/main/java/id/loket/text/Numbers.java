package id.loket.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as an Indonesian office writes and types them: full stop between thousands, comma before decimals. */
public final class Numbers {
    private static final Pattern TYPED =
            Pattern.compile("(-?)(?:rp\\.?\\s*)?([0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+|-))?");
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numbers() {}

    /** {@code 1.250.000}. */
    public static String grouped(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** {@code 1.250,50}: as many decimals as the number itself carries. */
    public static String decimal(BigDecimal number) {
        var digits = number.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var fraction = point < 0 ? "" : "," + digits.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".") + fraction;
    }

    /** {@code 3,53}: rounded half up to so many decimals. */
    public static String decimal(BigDecimal number, int places) {
        return decimal(number.setScale(places, RoundingMode.HALF_UP));
    }

    /** {@code Rp1.250.000,00}. */
    public static String money(long rupiah) {
        return money(BigDecimal.valueOf(rupiah));
    }

    /** {@code Rp1.250.000,00}; always two decimals, rounded half up. */
    public static String money(BigDecimal rupiah) {
        var amount = decimal(rupiah.abs(), 2);
        var isBelowZero = rupiah.setScale(2, RoundingMode.HALF_UP).signum() < 0;
        return (isBelowZero ? "-Rp" : "Rp") + amount;
    }

    /** {@code 82,5%} for 82.5, which is already a percentage; decimals that are zero are left out. */
    public static String percent(BigDecimal percentage) {
        return decimal(stripped(percentage)) + "%";
    }

    /** Terbilang: {@code satu juta dua ratus lima puluh ribu}; {@code nol} for 0, {@code minus} before negatives. */
    public static String spelled(long number) {
        return Terbilang.of(number);
    }

    /** {@code 2 (dua)}, as letters count enclosures. */
    public static String counted(long number) {
        return grouped(number) + " (" + spelled(number) + ")";
    }

    /**
     * {@code XII}.
     *
     * @throws IllegalArgumentException outside 1 to 3999
     */
    public static String roman(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("No Roman number for " + number);
        }
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < ROMAN.length; i++) {
            roman.repeat(ROMAN[i], rest / ROMAN_WORTH[i]);
            rest %= ROMAN_WORTH[i];
        }
        return roman.toString();
    }

    /**
     * The number an officer typed: {@code 1250000}, {@code 1.250.000}, {@code 1.250,5}, {@code Rp1.250.000,00},
     * {@code Rp 500,-}. Empty for anything else, also for {@code 1.5} and {@code 1,250,000}: whether a full stop was
     * meant as a decimal point is not ours to guess.
     */
    public static Optional<BigDecimal> read(String typed) {
        var match = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var fraction = match.group(3) == null || match.group(3).equals("-") ? "" : "." + match.group(3);
        return Optional.of(new BigDecimal(match.group(1) + match.group(2).replace(".", "") + fraction));
    }

    static String printed(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal(decimal);
            case BigInteger whole -> decimal(new BigDecimal(whole));
            case Double measure -> decimal(stripped(BigDecimal.valueOf(measure)));
            case Float measure -> decimal(stripped(new BigDecimal(measure.toString())));
            default -> grouped(number.longValue());
        };
    }

    private static BigDecimal stripped(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
