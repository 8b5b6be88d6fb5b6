package id.loket.kit;

/** What running work tells and asks: how far it is, and whether anyone still waits for it. */
public interface Progress {
    /** Says how far the work is, in any unit; cheap enough to be called for every row. */
    void at(long done, long total);

    /** True once the work was cancelled or superseded; work stops by itself, it is never interrupted. */
    boolean cancelled();
}
