package id.loket.register;

import id.loket.casework.Position;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case as one line of a list.
 *
 * @param name of the applicant, empty without one or after destruction
 * @param nik 16 digits or empty
 * @param village code or empty
 * @param kind id or empty
 * @param numbers as printed, void ones left out
 * @param since when it came to the act it stands at
 * @param row where the case stands; at the end, where its last entry was made
 * @param rowNo printed number of the row of the last entry
 * @param title of the last entry's act
 * @param told what an answer says around a word that was looked for, empty if nothing else than the line holds it
 */
public record CaseLine(
        String key,
        String sop,
        int sopVersion,
        String name,
        String nik,
        String village,
        String kind,
        List<String> numbers,
        LocalDateTime openedAt,
        LocalDateTime lastAt,
        LocalDateTime since,
        String row,
        String rowNo,
        String title,
        List<String> waitsFor,
        boolean served,
        boolean returned,
        Optional<Position.Ending> ended,
        String told) {

    CaseLine telling(String told) {
        return new CaseLine(
                key,
                sop,
                sopVersion,
                name,
                nik,
                village,
                kind,
                numbers,
                openedAt,
                lastAt,
                since,
                row,
                rowNo,
                title,
                waitsFor,
                served,
                returned,
                ended,
                told);
    }
}
