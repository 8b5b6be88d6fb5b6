package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.Clock;
import id.loket.register.Register;
import id.loket.register.Stood;
import id.loket.sop.Norm;
import id.loket.sop.Sop;
import id.loket.sop.SopFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which open cases have outlived the standard time of their row or of the whole sheet. A case is read once for each line
 * of its book; only its clock is asked again, since time goes on while nothing happens.
 */
final class Overdue {
    private final Register register;
    private final Desk desk;
    private final Map<String, Case> known = new HashMap<>();

    Overdue(Register register, Desk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** Of these open cases the late ones, in the same order. */
    synchronized List<Stood> of(List<Stood> open) {
        return open.stream().filter(this::late).toList();
    }

    /** Forgets the cases that are no longer among the open ones. */
    synchronized void keep(List<Stood> open) {
        known.keySet().retainAll(open.stream().map(Stood::key).toList());
    }

    private boolean late(Stood stood) {
        var one = known.compute(
                stood.key(),
                (key, was) -> was != null && was.entries().size() == stood.line()
                        ? was
                        : Case.of(register.reading().entries(key)));
        var sop = desk.sopOf(one.sop());
        var visits = desk.visits(one);
        return visits.getLast().late() || beyondTotal(sop, visits);
    }

    /** Minutes against minutes; a printed number of days counts from the first day. */
    private boolean beyondTotal(Sop sop, List<Clock.Visit> visits) {
        int days = sop.total().map(Sop.Total::days).orElse(0);
        var last = desk.office()
                .hours()
                .plusWorkingDays(visits.getFirst().arrived().toLocalDate(), days);
        if (days > 0 && desk.today().isAfter(last)) {
            return true;
        }
        var allowed = sop.total()
                .map(Sop.Total::minutes)
                .orElseGet(() -> SopFacts.of(sop).totalMinutes());
        if (allowed.signum() <= 0) {
            return false;
        }
        var spent = visits.stream()
                .filter(v -> switch (v.norm()) {
                    case Norm.Minutes _, Norm.None _ -> v.judged();
                    case Norm.Days _, Norm.Until _ -> false;
                })
                .map(Clock.Visit::worked)
                .reduce(Duration.ZERO, Duration::plus);
        return spent.compareTo(Duration.ofSeconds(
                        allowed.multiply(BigDecimal.valueOf(60)).longValue()))
                > 0;
    }
}
