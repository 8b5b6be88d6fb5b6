package id.loket.desk;

import id.loket.casework.ActWords;
import id.loket.casework.Applicant;
import id.loket.casework.Case;
import id.loket.casework.Clock;
import id.loket.casework.Position.At;
import id.loket.casework.Route;
import id.loket.office.Office;
import id.loket.register.CaseLine;
import id.loket.sop.Norm;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.time.Duration;
import java.util.List;

/**
 * An open case of a list in words: where it stands, whom it waits for, and its time in that row against the norm.
 *
 * @param service title of the SOP
 * @param village name, empty if unknown
 * @param kind of the act: {@code receive}, {@code check} ...
 * @param step printed number of the row and words of the act
 * @param waitsFor titles of the roles
 * @param phone of the applicant, empty if unknown
 * @param outside the applicant or someone else outside has to come; the clock stands still
 * @param worked service time in this row so far
 */
public record Waiting(
        CaseLine line,
        String service,
        String village,
        String kind,
        String step,
        String waitsFor,
        String phone,
        boolean outside,
        Duration worked,
        Norm norm,
        boolean late) {

    static Waiting of(CaseLine line, Case one, At at, Sop sop, Office office, List<Clock.Visit> visits) {
        var act = Route.act(sop, at);
        var row = sop.row(at.row());
        var roles = one.standing().waitsFor();
        var visit = visits.getLast();
        return new Waiting(
                line,
                sop.title(),
                office.village(line.village()).map(Office.Village::name).orElse(""),
                act.kind(),
                (row.no() + " " + ActWords.title(sop, row, act)).strip(),
                ActWords.roles(sop, roles),
                Applicant.of(sop, one.answers()).get(PersonBlock.PHONE),
                roles.stream().allMatch(r -> sop.role(r).outside()),
                visit.worked(),
                visit.norm(),
                visit.late());
    }

    /** Went back to someone outside, who has not come again yet. */
    public boolean returned() {
        return line.returned();
    }
}
