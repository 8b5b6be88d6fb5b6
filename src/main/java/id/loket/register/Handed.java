package id.loket.register;

import java.time.LocalDateTime;

/**
 * A paper was handed to a printer's queue; whether a sheet came out only the clerk knows.
 *
 * @param copy 0 = an original, k = marked SALINAN ke-k
 * @param reason why an original was printed again, else empty
 */
public record Handed(String sha256, String queue, int copies, LocalDateTime at, String by, int copy, String reason) {

    /** The first print. */
    public Handed(String sha256, String queue, int copies, LocalDateTime at, String by) {
        this(sha256, queue, copies, at, by, 0, "");
    }
}
