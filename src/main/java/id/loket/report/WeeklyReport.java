package id.loket.report;

import id.loket.casework.Case;
import id.loket.casework.Clock.ServiceTime;
import id.loket.casework.Entry.SopRef;
import id.loket.office.Office;
import id.loket.sop.Sop;
import id.loket.text.IsoWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/** The weekly report to the Camat ("laporan mingguan"): the service report of one ISO week. */
public final class WeeklyReport {
    private WeeklyReport() {}

    /** @see Source */
    public static ServiceReport of(
            IsoWeek week,
            List<Case> cases,
            Function<SopRef, Sop> sops,
            List<Sop> offered,
            Office office,
            ServiceTime hours,
            LocalDateTime now) {
        return ServiceReport.of(Period.week(week), new Source(cases, sops, offered, office, hours, now));
    }
}
