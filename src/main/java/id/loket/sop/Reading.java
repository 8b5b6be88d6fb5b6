package id.loket.sop;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: an SOP, or the faults that kept it from being one.
 *
 * @param positions where each part of the SOP stands, for the checker
 */
public record Reading(String file, Optional<Sop> sop, List<Fault> faults, Positions positions) {

    static Reading failed(String file, List<Fault> faults) {
        return new Reading(file, Optional.empty(), List.copyOf(faults), Positions.none());
    }
}
