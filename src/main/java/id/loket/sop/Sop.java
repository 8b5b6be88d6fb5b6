package id.loket.sop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One standard operating procedure as the office published it; a published version is never edited.
 *
 * @param id key of the service, {@code durenan-01}; the printed number is no key
 * @param version counted from 1; an open case is finished under the version it began with
 * @param hash SHA-256 of the file it was read from, in hex
 * @param title the name shown on screens
 * @param aliases other names the sheets use for the same service
 * @param recorder the role that records for people without an account
 * @param service whether it is offered to the public; else it is the office's own work, such as its letters
 * @param subject the question whose answer names a case that stands in nobody's name, such as the sender of a letter
 * @param code classification code of the letters, empty if the office decides
 */
public record Sop(
        String id,
        int version,
        String hash,
        String office,
        String title,
        List<String> aliases,
        LocalDate validFrom,
        Sheet sheet,
        String code,
        String recorder,
        boolean service,
        Optional<String> subject,
        List<Role> roles,
        List<Lane> lanes,
        List<Book> books,
        List<Letter> letters,
        List<Kind> kinds,
        List<Requirement> requirements,
        List<Suggestion> suggestions,
        List<Row> rows,
        Optional<Total> total) {

    /** Who acts. An outside role has no account; what it does is recorded by the recorder. */
    public record Role(String id, String title, Side side) {

        public boolean outside() {
            return side != Side.INSIDE;
        }
    }

    /** Where a role stands; the side of a receiver says what is asked at a hand-over. */
    public enum Side {
        INSIDE,
        APPLICANT,
        VILLAGE,
        AGENCY
    }

    /** A printed column and the roles it holds; a column may be empty. */
    public record Lane(String id, String title, List<String> roles, List<String> aliases) {}

    /** A book whose numbers this SOP takes; the office maps it to a number series. */
    public record Book(String id, String title, Numbers numbers) {}

    /** What a book counts: cases, outgoing letters, incoming letters, or tickets of a queue. */
    public enum Numbers {
        CASE,
        LETTER,
        INCOMING,
        QUEUE
    }

    /**
     * A paper this SOP writes. An unsigned one is a receipt, checklist, summons or ticket.
     *
     * @param paper id of its own size of sheet; empty = the office's letters
     */
    public record Letter(String id, String title, boolean signed, Optional<String> paper) {}

    /**
     * A variant of the service, chosen in the first act.
     *
     * @param letter the letter this kind writes
     * @param to the agency it is sent to
     * @param instead the other SOP that this kind belongs to
     * @param named whether the officer must say which ("lainnya")
     */
    public record Kind(
            String id,
            String title,
            Optional<String> letter,
            Optional<String> to,
            Optional<String> instead,
            boolean named,
            List<Field> fields,
            List<Requirement> requirements) {}

    /** A paper the applicant brings. */
    public record Requirement(
            String id, String text, boolean mandatory, Optional<Condition> when, boolean addedByOffice) {}

    /**
     * A paper the sheet does not list; never asked for until the office adopts it in a version of its own.
     *
     * @param basis where it comes from, in words
     */
    public record Suggestion(Requirement paper, String basis) {}

    /** A printed total; minutes and days are never added together. */
    public record Total(java.math.BigDecimal minutes, int days) {}

    public Role role(String id) {
        return find(roles, r -> r.id().equals(id), "role", id);
    }

    public Row row(String id) {
        return find(rows, r -> r.id().equals(id), "row", id);
    }

    public Letter letter(String id) {
        return find(letters, l -> l.id().equals(id), "letter", id);
    }

    public Book book(String id) {
        return find(books, b -> b.id().equals(id), "book", id);
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** Place of a row in the file, which is its order; from 0. */
    public int indexOf(String row) {
        return rows.indexOf(row(row));
    }

    private static <T> T find(List<T> all, Predicate<T> wanted, String what, String id) {
        for (var one : all) {
            if (wanted.test(one)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no " + what + " " + id);
    }
}
