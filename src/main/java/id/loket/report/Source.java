package id.loket.report;

import id.loket.casework.Case;
import id.loket.casework.Clock.ServiceTime;
import id.loket.casework.Entry.SopRef;
import id.loket.office.Office;
import id.loket.sop.Sop;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * What every report and book is counted from.
 *
 * @param cases those of services alone are kept: the office's own work is no part of a report; all that were open at some time since the period before the one asked for; others do no harm
 * @param sops the version a case runs under; knows every version named by a case
 * @param offered the services of the office as they stand today, in their order; one without cases is shown with zeros
 * @param now nothing after it is counted
 */
public record Source(
        List<Case> cases,
        Function<SopRef, Sop> sops,
        List<Sop> offered,
        Office office,
        ServiceTime hours,
        LocalDateTime now) {
    public Source {
        cases = cases.stream().filter(c -> sops.apply(c.sop()).service()).toList();
        offered = List.copyOf(offered);
    }

    /** The same for these cases. */
    Source with(List<Case> others) {
        return new Source(others, sops, offered, office, hours, now);
    }
}
