package id.loket.report;

import static id.loket.text.Words.say;

import java.util.Arrays;
import java.util.Optional;

/** The official books of an office; each is derived from the entries, none is written by hand. */
public enum BookKind {
    AGENDA("agenda"),
    INCOMING("masuk"),
    OUTGOING("keluar"),
    REGISTER("register"),
    RECEIPTS("tanda-terima"),
    DESPATCHES("ekspedisi"),
    RESULTS("hasil");

    private final String id;

    BookKind(String id) {
        this.id = id;
    }

    /** As the command line and the names of files say it. */
    public String id() {
        return id;
    }

    /** Among the lists of the screen and in the record of what left. */
    public String list() {
        return "book-" + id;
    }

    public static Optional<BookKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }

    /** As printed over the book; that of a register goes on with its service. */
    public String title() {
        return switch (this) {
            case AGENDA -> say("report.book.agenda");
            case INCOMING -> say("report.book.incoming");
            case OUTGOING -> say("report.book.outgoing");
            case REGISTER -> say("report.book.register");
            case RECEIPTS -> say("report.book.receipts");
            case DESPATCHES -> say("report.book.despatches");
            case RESULTS -> say("report.book.results");
        };
    }

    /** Whether its lines stand in the order of numbers that were taken, and can be narrowed to one series. */
    public boolean numbered() {
        return switch (this) {
            case AGENDA, INCOMING, OUTGOING, REGISTER -> true;
            case RECEIPTS, DESPATCHES, RESULTS -> false;
        };
    }

    /** Whether it counts its own lines, through the year; those of a report are counted on its page. */
    boolean countsLines() {
        return switch (this) {
            case RECEIPTS, DESPATCHES -> true;
            case AGENDA, INCOMING, OUTGOING, REGISTER, RESULTS -> false;
        };
    }

    /** Whether it tells the NIKs of people. */
    public boolean tellsNiks() {
        return switch (this) {
            case AGENDA, REGISTER, RECEIPTS -> true;
            case INCOMING, OUTGOING, DESPATCHES, RESULTS -> false;
        };
    }

    /** Whether whoever receives signs its lines by hand, which needs room. */
    boolean signed() {
        return this == RECEIPTS;
    }

    /** What its closing line counts. */
    String closing(String counted) {
        return switch (this) {
            case AGENDA, INCOMING, OUTGOING, REGISTER, DESPATCHES -> say("report.book.closing.numbers", counted);
            case RECEIPTS -> say("report.book.closing.receipts", counted);
            case RESULTS -> say("report.book.closing.services", counted);
        };
    }
}
