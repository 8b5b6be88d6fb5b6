package id.loket.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of cases shows; empty text means "any".
 *
 * @param text name, NIK (its beginning or its last digits), number or code, village, service or a word of an answer;
 *     several words are all to be found
 * @param from first day of opening
 * @param to last day of opening
 * @param waitsFor roles of SOPs, {@code durenan-01/camat}; any of them
 * @param village code
 * @param kind of the SOP, its id
 * @param takenInBy the person who recorded its first entry
 * @param at acts the case stands at, any of them; empty = wherever it stands
 */
public record Filter(
        String text,
        String sop,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        State state,
        Set<String> waitsFor,
        String village,
        String kind,
        String takenInBy,
        Optional<Set<Place>> at) {

    public Filter {
        waitsFor = Set.copyOf(waitsFor);
        at = at.map(Set::copyOf);
    }

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

    public static final Filter ALL =
            new Filter("", "", Optional.empty(), Optional.empty(), State.ANY, Set.of(), "", "", "", Optional.empty());

    public static Filter text(String text) {
        return ALL.with(text);
    }

    public Filter with(String text) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, takenInBy, at);
    }

    public Filter withSop(String sop) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, takenInBy, at);
    }

    public Filter opened(LocalDate first, LocalDate last) {
        return opened(Optional.of(first), Optional.of(last));
    }

    public Filter opened(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(text, sop, first, last, state, waitsFor, village, kind, takenInBy, at);
    }

    public Filter in(State state) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, takenInBy, at);
    }

    public Filter waitingFor(String role) {
        return waitingFor(Set.of(role));
    }

    public Filter waitingFor(Set<String> roles) {
        return new Filter(text, sop, from, to, state, roles, village, kind, takenInBy, at);
    }

    public Filter of(String village) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, takenInBy, at);
    }

    public Filter ofKind(String kind) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, takenInBy, at);
    }

    public Filter takenInBy(String person) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, person, at);
    }

    public Filter standingAt(Set<Place> places) {
        return new Filter(text, sop, from, to, state, waitsFor, village, kind, takenInBy, Optional.of(places));
    }
}
