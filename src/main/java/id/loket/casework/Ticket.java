package id.loket.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A number called in the waiting room, as its events tell it. Law: what may happen to it follows from where it stands,
 * and nothing happens after its end.
 *
 * @param line id of a ticket line of the office, or of the series an SOP's queue book counts in
 * @param n counted from 1 each day
 * @param caseKey the case whose queue number this is; empty for a ticket of the counter's own
 * @param called when it was called first
 * @param calls how often it was called
 * @param lastCall orders the calls of a day; 0 = never called
 * @param counter where it was called last; empty if never
 * @param since when it came to where it stands
 */
public record Ticket(
        String line,
        LocalDate day,
        long n,
        String printed,
        String caseKey,
        State state,
        LocalDateTime taken,
        Optional<LocalDateTime> called,
        int calls,
        long lastCall,
        String counter,
        LocalDateTime since) {

    /** Where a ticket stands. */
    public enum State {
        WAITING,
        CALLED,
        /** Is here, and fetches or fills in something first. */
        HELD,
        /** Was called and did not come. */
        SKIPPED,
        DONE,
        /** Its case was withdrawn or its number made void. */
        VOID;

        public boolean ended() {
            return this == DONE || this == VOID;
        }
    }

    /** What can happen to a ticket. */
    public enum Event {
        TAKEN(State.WAITING),
        CALLED(State.CALLED),
        RECALLED(State.CALLED),
        SKIPPED(State.SKIPPED),
        HELD(State.HELD),
        /** Back into its place in the line. */
        RESUMED(State.WAITING),
        DONE(State.DONE),
        VOIDED(State.VOID);

        private final State leadsTo;

        Event(State leadsTo) {
            this.leadsTo = leadsTo;
        }

        public State leadsTo() {
            return leadsTo;
        }
    }

    /** Whether this may happen to it at the counter now. */
    public boolean may(Event event) {
        return switch (event) {
            case TAKEN -> false;
            case CALLED, RECALLED -> !state.ended() && event == call();
            case SKIPPED, DONE -> state == State.CALLED;
            case HELD -> state == State.CALLED || state == State.WAITING;
            case RESUMED -> state == State.HELD || state == State.SKIPPED;
            case VOIDED -> !state.ended();
        };
    }

    /** What calling it is: the first call or one more. */
    public Event call() {
        return calls == 0 ? Event.CALLED : Event.RECALLED;
    }

    public boolean ofCase() {
        return !caseKey.isEmpty();
    }

    /** How long it waited for its first call. */
    public Optional<Duration> waited() {
        return called.map(at -> Duration.between(taken, at));
    }
}
