package id.loket.desk;

import java.util.List;
import java.util.Locale;

/** Kinds of paper an office may send to different printers. */
public enum PaperKind {
    LETTER,
    RECEIPT,
    TICKET,
    LABEL,
    REPORT,
    REGISTER;

    /** The kind a paper of a case is, by the id of its template. */
    public static PaperKind of(String template) {
        return switch (template) {
            case Papers.RECEIPT, Papers.SLIP -> RECEIPT;
            case Papers.LABEL -> LABEL;
            case Tickets.PAPER -> TICKET;
            default -> LETTER;
        };
    }

    /** Sizes this kind can be made in, the usual one first; others come in the size they were made in. */
    List<String> madeIn() {
        return switch (this) {
            case RECEIPT -> List.of("A5-landscape", "HALF-FOLIO", "ROLL-80", "ROLL-58");
            case TICKET -> List.of("TICKET");
            case LABEL -> List.of("LABEL", "LABEL-SMALL");
            case LETTER, REPORT, REGISTER -> List.of();
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the book of an earlier version named the printer of this kind. */
    String formerSetting() {
        return "printer." + (this == REGISTER ? REPORT : this).id();
    }
}
