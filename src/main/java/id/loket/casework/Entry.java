package id.loket.casework;

import id.loket.sop.Answers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a case in the register: appended, never changed. It carries the words of its act, so that the book reads
 * without the SOP.
 *
 * @param key the case's own key, the code on receipts
 * @param line from 1, without gaps
 * @param step where it was done
 * @param answers what was answered in this line only
 * @param ticks the papers looked at in this line only, by requirement id
 * @param number the number taken in the same transaction
 * @param paper the letter written in this line
 * @param mark the paraf or signature given in this line
 * @param attachment what a note did to the scans of the case
 * @param item line of the table that was answered, 0 = none
 * @param reason of a return, retry, note, withdrawal, rejection, correction, void or inserted number, or what was written
 *     about a scan; else empty
 */
public record Entry(
        String key,
        int line,
        SopRef sop,
        Fact fact,
        Step step,
        Doer doer,
        Times times,
        Standing leadsTo,
        Answers answers,
        Map<String, Tick> ticks,
        Optional<Taken> number,
        Optional<Paper> paper,
        Optional<Mark> mark,
        Optional<Attachment> attachment,
        int item,
        String reason) {

    /** The published SOP a case runs under. */
    public record SopRef(String id, int version, String hash) {}

    /**
     * The act and its words.
     *
     * @param rowNo the row's number as printed
     * @param kind of the act: {@code receive}, {@code check} ...
     * @param title what the book shows
     */
    public record Step(String row, String rowNo, int act, String kind, String title) {}

    /**
     * Who did it and who recorded it.
     *
     * @param person id of the insider who did it, empty for someone outside or one who did it on paper
     * @param name as known at that time
     * @param recordedBy id of the person at the desk
     * @param onPaper entered afterwards from paper
     */
    public record Doer(String role, String person, String name, String recordedBy, boolean onPaper) {}

    /**
     * Two times and the opening of the screen; office's zone, whole seconds.
     *
     * @param begun screen opened; empty if unknown, then the visit is shown but not judged
     */
    public record Times(Optional<LocalDateTime> begun, LocalDateTime happened, LocalDateTime registered) {}

    /**
     * A number of a book.
     *
     * @param n counted without gap within series and period
     * @param suffix of a number inserted after another ({@code a} in 15a), else empty
     * @param printed as it stands on paper
     */
    public record Taken(
            String book, String series, String period, long n, String suffix, String printed, LocalDate date) {

        public Taken(String book, String series, String period, long n, String printed, LocalDate date) {
            this(book, series, period, n, "", printed, date);
        }

        public boolean inserted() {
            return !suffix.isEmpty();
        }
    }

    /**
     * Stored bytes of a written letter.
     *
     * @param signer role chosen to sign, empty for an unsigned paper
     */
    public record Paper(String letter, String title, String sha256, Optional<String> signer) {}

    /**
     * A paraf or signature on exactly these bytes.
     *
     * @param sha256 empty = on the file of papers
     */
    public record Mark(Authority authority, Optional<String> letter, Optional<String> sha256) {}

    public enum Authority {
        PARAF,
        SIGNATURE
    }

    public Entry numbered(Taken taken) {
        return new Entry(
                key,
                line,
                sop,
                fact,
                step,
                doer,
                times,
                leadsTo,
                answers,
                ticks,
                Optional.of(taken),
                paper,
                mark,
                attachment,
                item,
                reason);
    }
}
