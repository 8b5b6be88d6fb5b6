package id.loket.report;

import id.loket.casework.Clock.ServiceTime;
import id.loket.text.Rhythm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where a report stands that is owed: the last period that has ended, and how many before it were never handed over.
 *
 * @param period the last that has ended; in a duty without rhythm the one under way
 * @param until last day on which it is in time; empty for a duty without rhythm
 * @param open periods that have ended and were not handed over, this one included; at most {@link #FURTHEST}
 */
public record Due(Duty duty, Period period, State state, Optional<LocalDate> until, boolean overdue, int open) {

    /** How many periods back a report is still asked for. */
    public static final int FURTHEST = 12;

    /** How far a report has come. */
    public enum State {
        MISSING,
        MADE,
        PRINTED,
        HANDED
    }

    /**
     * What happened to the reports of a duty, by the keys of their periods.
     *
     * @param printed given to a printer
     */
    public record Told(Set<String> made, Set<String> printed, Set<String> handed) {

        public State of(Period period) {
            var key = period.key();
            if (handed.contains(key)) {
                return State.HANDED;
            }
            if (printed.contains(key)) {
                return State.PRINTED;
            }
            return made.contains(key) ? State.MADE : State.MISSING;
        }
    }

    /** @param first the day the book begins; nothing is owed for a time before */
    static Due of(Duty duty, Period ended, Told told, LocalDate first, LocalDate today, ServiceTime hours) {
        var until = hours.plusWorkingDays(ended.to(), duty.within());
        int open = 0;
        var period = ended;
        for (int n = 0; n < FURTHEST && !period.to().isBefore(first); n++, period = period.before()) {
            open += told.of(period) == State.HANDED ? 0 : 1;
        }
        var state = told.of(ended);
        boolean overdue = open > 1 || open == 1 && (state == State.HANDED || today.isAfter(until));
        return new Due(duty, ended, state, Optional.of(until), overdue, open);
    }

    /** A duty that nobody gave a rhythm is never due. */
    public static Due of(Duty duty, Told told, LocalDate first, LocalDate today, ServiceTime hours) {
        return duty.every()
                .map(rhythm -> of(duty, Period.of(rhythm, today).before(), told, first, today, hours))
                .orElseGet(() -> {
                    var period = Period.of(Rhythm.MONTH, today).before();
                    return new Due(duty, period, told.of(period), Optional.empty(), false, 0);
                });
    }

    /** Whether someone is to be reminded. */
    public boolean owed() {
        return open > 0;
    }
}
