package id.loket.sop;

import java.util.List;
import java.util.Optional;

/**
 * The identity block of the printed sheet, as printed (PermenPAN-RB 35/2012).
 *
 * @param name "Nama SOP" as printed
 * @param approvedBy lines of "Disahkan oleh"
 */
public record Sheet(
        String number,
        String name,
        Optional<String> made,
        Optional<String> revised,
        Optional<String> effective,
        List<String> approvedBy,
        List<String> legalBasis,
        List<String> qualifications,
        List<String> related,
        List<String> tools,
        List<String> warnings,
        List<String> recording) {}
