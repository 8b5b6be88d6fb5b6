package id.loket.casework;

/** What kind of thing happened. There is no fact per act: the entry carries the words of its act. */
public enum Fact {
    /** The first act of a case. */
    OPENED,
    DONE,
    /** Sent back to an earlier row, with a reason. */
    RETURNED,
    /** An act that failed and is tried again. */
    TRIED,
    /** One line of many was answered. */
    ANSWERED,
    NOTED,
    WITHDRAWN,
    REJECTED,
    CORRECTED,
    /** A number was made void; it stays in the book. */
    VOIDED,
    /** Personal data of the case was destroyed at the end of its retention. */
    DESTROYED
}
