package id.loket.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One value of a list. Law: what is shown, what is sorted by and what a spreadsheet gets are this same value, so that a
 * date is a date everywhere and a NIK never a number.
 */
public sealed interface Datum {
    Datum NONE = new Nothing();

    /** Nothing is known. */
    record Nothing() implements Datum {}

    /** Plain words; numbers in them count as numbers when sorted: step 9 stands before step 10. */
    record Text(String text) implements Datum {}

    /** Someone's name, sorted without titles. */
    record Name(String name) implements Datum {}

    /** NIK, KK, NIP, a telephone, a number of a book: digits that are never reckoned with. */
    record Code(String code) implements Datum {}

    record Day(LocalDate day) implements Datum {}

    record Moment(LocalDateTime moment) implements Datum {}

    record Hour(LocalTime hour) implements Datum {}

    record Number(BigDecimal number) implements Datum {}

    record Money(BigDecimal rupiah) implements Datum {}

    /** 82.5 is 82.5 percent. */
    record Percent(BigDecimal percentage) implements Datum {}

    record Span(Duration time) implements Datum {}

    static Datum text(String text) {
        return text.isBlank() ? NONE : new Text(text);
    }

    static Datum name(String name) {
        return name.isBlank() ? NONE : new Name(name);
    }

    static Datum code(String code) {
        return code.isBlank() ? NONE : new Code(code);
    }

    static Datum number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Datum number(Optional<BigDecimal> number) {
        return number.<Datum>map(Number::new).orElse(NONE);
    }

    static Datum day(Optional<LocalDate> day) {
        return day.<Datum>map(Day::new).orElse(NONE);
    }

    /** As an Indonesian office writes it. */
    default String shown() {
        return switch (this) {
            case Nothing _ -> "";
            case Text(var text) -> text;
            case Name(var name) -> name;
            case Code(var code) -> code;
            case Day(var day) -> Dates.shortDate(day);
            case Moment(var moment) -> Dates.shortDateTime(moment);
            case Hour(var hour) -> Dates.time(hour);
            case Number(var number) -> Numbers.decimal(number);
            case Money(var rupiah) -> Numbers.money(rupiah);
            case Percent(var percentage) -> Numbers.percent(percentage);
            case Span(var time) -> Dates.duration(time);
        };
    }

    /** Without what a list may not tell: a NIK or a family card, sixteen digits wherever they stand, is cut short. */
    default Datum masked() {
        return switch (this) {
            case Text(var text) -> new Text(PopulationNumber.masked(text));
            case Code(var code) -> new Code(PopulationNumber.masked(code));
            case Nothing _, Name _, Day _, Moment _, Hour _, Number _, Money _, Percent _, Span _ -> this;
        };
    }

    /** What it is sorted by; made once for each row of a list. */
    default Key key() {
        return switch (this) {
            case Nothing _ -> Key.LAST;
            case Text(var text) -> Key.words(Spelling.withoutAccents(text));
            case Name(var name) -> Key.words(Names.sortKey(name));
            case Code(var code) -> Key.words(code);
            case Day(var day) -> Key.at(day.atStartOfDay());
            case Moment(var moment) -> Key.at(moment);
            case Hour(var hour) -> Key.number(BigDecimal.valueOf(hour.toNanoOfDay()));
            case Number(var number) -> Key.number(number);
            case Money(var rupiah) -> Key.number(rupiah);
            case Percent(var percentage) -> Key.number(percentage);
            case Span(var time) -> Key.number(BigDecimal.valueOf(time.toMillis()));
        };
    }

    /** The place of a value among others; numbers and times stand before words. */
    record Key(int rank, BigDecimal number, String words) implements Comparable<Key> {
        private static final Key LAST = new Key(2, BigDecimal.ZERO, "");
        private static final Pattern DIGITS = Pattern.compile("0*([0-9]+)");
        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::rank).thenComparing(Key::number).thenComparing(Key::words);

        /** Values that are known, in either direction; those that are not stand last in both. */
        public static Comparator<Key> order(boolean ascending) {
            return Comparator.<Key, Boolean>comparing(key -> key.rank == LAST.rank)
                    .thenComparing(ascending ? ORDER : ORDER.reversed());
        }

        private static Key number(BigDecimal number) {
            return new Key(0, number, "");
        }

        private static Key at(LocalDateTime moment) {
            return number(BigDecimal.valueOf(moment.toEpochSecond(ZoneOffset.UTC)));
        }

        /** A run of digits is led by its length, so that plain text order is the order of the numbers. */
        private static Key words(String text) {
            var counted = DIGITS.matcher(text.strip().toUpperCase(Locale.ROOT))
                    .replaceAll(run -> "%02d".formatted(run.group(1).length()) + run.group(1));
            return new Key(1, BigDecimal.ZERO, counted);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
