package id.loket.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list of cases shows; empty text means "any".
 *
 * @param text name, NIK (its beginning or its last digits), number or code, several words are all to be found
 * @param from first day of opening
 * @param to last day of opening
 * @param waitsFor a role of an SOP, {@code durenan-01/camat}
 * @param village code
 */
public record Filter(
        String text,
        String sop,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        State state,
        String waitsFor,
        String village) {

    public enum State {
        ANY,
        /** Not ended. */
        OPEN,
        /** The last hand-over to the outside is confirmed, ended or not. */
        SERVED,
        /** Waits for someone outside after a return. */
        RETURNED,
        ENDED
    }

    public static final Filter ALL = new Filter("", "", Optional.empty(), Optional.empty(), State.ANY, "", "");

    public static Filter text(String text) {
        return new Filter(text, "", Optional.empty(), Optional.empty(), State.ANY, "", "");
    }

    public Filter withSop(String sop) {
        return new Filter(text, sop, from, to, state, waitsFor, village);
    }

    public Filter opened(LocalDate first, LocalDate last) {
        return new Filter(text, sop, Optional.of(first), Optional.of(last), state, waitsFor, village);
    }

    public Filter in(State state) {
        return new Filter(text, sop, from, to, state, waitsFor, village);
    }

    public Filter waitingFor(String role) {
        return new Filter(text, sop, from, to, state, role, village);
    }

    public Filter of(String village) {
        return new Filter(text, sop, from, to, state, waitsFor, village);
    }
}
