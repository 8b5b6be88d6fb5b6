package id.loket.sop;

import java.util.List;

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
}
