package id.loket.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A classification code of letters and the days on which it may be used.
 *
 * @param to last day; empty while it is in force
 */
public record LetterCode(String code, String title, LocalDate from, Optional<LocalDate> to) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
