package id.loket.report;

import id.loket.text.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What stands in one column of a line of a book: typed, so that a spreadsheet gets dates as dates and a NIK as text. */
public sealed interface Cell {

    /** As it stands on paper; empty if there is nothing. */
    String words();

    record Text(String words) implements Cell {}

    /** Sixteen digits that are no number; empty without one. */
    record Nik(String words) implements Cell {}

    record Count(long n) implements Cell {
        @Override
        public String words() {
            return Long.toString(n);
        }
    }

    /** {@code 20-01-2025}. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String words() {
            return Dates.shortDate(day);
        }
    }

    /** {@code 20-01-2025 08.03}. */
    record Moment(LocalDateTime at) implements Cell {
        @Override
        public String words() {
            return Dates.shortDateTime(at);
        }
    }

    Cell EMPTY = new Text("");

    static Cell text(String words) {
        return words.isEmpty() ? EMPTY : new Text(words);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(EMPTY);
    }
}
