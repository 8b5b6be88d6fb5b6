package id.loket.sop;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param faults must be mended before the SOP may run
 * @param notes are legal, but someone should look
 */
public record Findings(List<Fault> faults, List<Fault> notes) {

    public boolean clean() {
        return faults.isEmpty();
    }

    /** The same and one thing more to look at. */
    public Findings noting(Fault note) {
        return new Findings(
                faults, Stream.concat(Stream.of(note), notes.stream()).toList());
    }
}
