package id.loket.desk;

import static id.loket.text.Words.say;

/** What an office takes over from its files when it begins with this program, or once a year. */
public enum ImportKind {
    APPLICANTS("applicants"),
    VILLAGES("villages"),
    HOLIDAYS("holidays"),
    PAPER_BOOK("paper-book"),
    CODES("codes");

    private final String id;

    ImportKind(String id) {
        this.id = id;
    }

    /** As on the command line and in the book. */
    public String id() {
        return id;
    }

    public String title() {
        return switch (this) {
            case APPLICANTS -> say("desk.import.applicants");
            case VILLAGES -> say("desk.import.villages");
            case HOLIDAYS -> say("desk.import.holidays");
            case PAPER_BOOK -> say("desk.import.paper-book");
            case CODES -> say("desk.import.codes");
        };
    }

    /** What becomes of it, in a sentence. */
    public String purpose() {
        return switch (this) {
            case APPLICANTS -> say("desk.import.applicants.purpose");
            case VILLAGES -> say("desk.import.villages.purpose");
            case HOLIDAYS -> say("desk.import.holidays.purpose");
            case PAPER_BOOK -> say("desk.import.paper-book.purpose");
            case CODES -> say("desk.import.codes.purpose");
        };
    }

    /** Whether its lines are kept in the book, so that the batch can be taken back. */
    public boolean inBook() {
        return switch (this) {
            case APPLICANTS, PAPER_BOOK -> true;
            case VILLAGES, HOLIDAYS, CODES -> false;
        };
    }
}
