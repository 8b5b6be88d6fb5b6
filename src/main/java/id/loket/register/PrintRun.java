package id.loket.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Papers handed to a printer one after another, and what became of each, as far as anyone said. */
public record PrintRun(long id, String title, LocalDateTime at, String by, List<Place> places) {
    /** What is known of a place of a run; "handed" is not "out". */
    public enum State {
        WAITING,
        HANDED,
        OUT
    }

    /**
     * One paper of the run.
     *
     * @param n counted from 1
     * @param kind of paper, which names the printer
     * @param copy what the last job of this place was, 0 = the original; empty while there was none
     */
    public record Place(int n, String sha256, String kind, String title, State state, Optional<Integer> copy) {}

    public PrintRun {
        places = List.copyOf(places);
    }

    /** Whether every sheet was seen. */
    public boolean finished() {
        return places.stream().allMatch(p -> p.state() == State.OUT);
    }

    /** How many stand so. */
    public int count(State state) {
        return (int) places.stream().filter(p -> p.state() == state).count();
    }
}
