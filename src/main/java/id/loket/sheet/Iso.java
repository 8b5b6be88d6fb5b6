package id.loket.sheet;

import id.loket.text.Datum;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as lists between programs write them. */
final class Iso {
    private Iso() {}

    /** What is no day stays text. */
    static Datum day(String text) {
        try {
            return new Datum.Day(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return new Datum.Text(text);
        }
    }
}
