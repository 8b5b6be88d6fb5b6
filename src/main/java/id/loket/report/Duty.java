package id.loket.report;

import id.loket.text.Rhythm;
import java.util.List;
import java.util.Optional;

/**
 * A report this office makes: about what, for whom, how often. It comes from the SOP sheets and the office's own file.
 *
 * @param id in the register; stays the same when the sheet gets a new version
 * @param title as printed
 * @param every empty if nobody said how often: then it is made when it is asked for, and never overdue
 * @param form names its template
 * @param within working days after the period in which it is to be handed over
 * @param names whether applications are listed by name
 * @param signer post that signs it
 * @param to who gets it, in the words of its source
 * @param post the post that is meant, if the office has it
 * @param through whom it passes on its way
 * @param then to whom it is passed on
 * @param services ids of the SOPs it is about; empty = all
 */
public record Duty(
        String id,
        String title,
        Optional<Rhythm> every,
        String form,
        int within,
        boolean names,
        String signer,
        String to,
        Optional<String> post,
        Optional<String> through,
        Optional<String> then,
        List<String> services) {
    public Duty {
        services = List.copyOf(services);
    }

    /** Its name in the record of what was taken along. */
    public String list() {
        return "report-" + id;
    }

    public boolean concerns(String sop) {
        return services.isEmpty() || services.contains(sop);
    }
}
