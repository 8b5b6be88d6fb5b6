package id.loket.casework;

/** What the officer found of a required paper. */
public enum Tick {
    /** The original was shown. */
    SEEN,
    /** A copy stays with the file. */
    KEPT,
    MISSING,
    NOT_APPLICABLE;

    public boolean present() {
        return this == SEEN || this == KEPT;
    }
}
