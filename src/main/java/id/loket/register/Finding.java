package id.loket.register;

/**
 * Something in the book that is not as it was written.
 *
 * @param where entry, series or file; never a name or NIK
 * @param sentence for the user
 */
public record Finding(Kind kind, String where, String sentence) {

    public enum Kind {
        /** The file itself. */
        FILE_OF_BOOK,
        /** An entry was changed, put in or taken out. */
        CHAIN,
        /** Answers of an entry were changed or lost. */
        ANSWERS,
        /** Lines of a case. */
        LINES,
        /** A series has a gap. */
        GAP,
        /** A number and its entry disagree. */
        NUMBER,
        /** Something came into a closed period. */
        CLOSED,
        /** Lists disagree with the book. */
        LISTS,
        PAPER_MISSING,
        PAPER_DAMAGED,
        /** A paper of a destroyed case is still there. */
        PAPER_LEFT
    }
}
