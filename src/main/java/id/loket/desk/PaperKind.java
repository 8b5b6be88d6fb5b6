package id.loket.desk;

import java.util.Locale;

/** Kinds of paper an office may send to different printers. */
public enum PaperKind {
    LETTER,
    RECEIPT,
    TICKET,
    REPORT;

    /** The kind a paper of a case is, by the id of its template. */
    public static PaperKind of(String template) {
        return switch (template) {
            case Papers.RECEIPT, Papers.SLIP -> RECEIPT;
            case Tickets.PAPER -> TICKET;
            default -> LETTER;
        };
    }

    String setting() {
        return "printer." + name().toLowerCase(Locale.ROOT);
    }
}
