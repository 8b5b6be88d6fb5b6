package id.loket.casework;

/** Where a case stands: at one act of a row, or at its end. */
public sealed interface Position {

    /** @param act place of the act in its row, from 0 */
    record At(String row, int act) implements Position {}

    record End(Ending how) implements Position {}

    /** How a case ended. */
    enum Ending {
        CLOSED,
        WITHDRAWN,
        REJECTED
    }

    default boolean ended() {
        return this instanceof End;
    }
}
