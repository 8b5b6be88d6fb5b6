package id.loket.register;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A list that was taken over whole.
 *
 * @param target what was imported, {@code applicants}
 * @param file its name, without its folder
 * @param skipped wrong lines that were left out on purpose
 */
public record ImportBatch(
        long id,
        String target,
        String file,
        String sha256,
        int lines,
        int skipped,
        LocalDateTime at,
        String by,
        Optional<Withdrawn> withdrawn) {

    /** When it was taken back, and by whom; what it brought is erased since then. */
    public record Withdrawn(LocalDateTime at, String by) {}
}
