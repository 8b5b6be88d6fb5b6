package id.loket.register;

import java.time.LocalDate;
import java.util.Optional;

/** Which cases a book needs; both days included. */
public sealed interface Selection {

    LocalDate from();

    LocalDate to();

    /**
     * Cases with a number dated in these days.
     *
     * @param sop of this SOP alone; empty = of any
     */
    record Numbered(LocalDate from, LocalDate to, Optional<String> sop) implements Selection {}

    /** Cases in which papers changed hands in these days: were taken in, or given. */
    record Handed(LocalDate from, LocalDate to) implements Selection {}

    /** Cases of an SOP that were opened in these days. */
    record Opened(LocalDate from, LocalDate to, String sop) implements Selection {}
}
