package id.loket.screens;

import id.loket.casework.Problem;
import id.loket.casework.Tick;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** What one act shows and asks. A refusal is shown where it belongs, and what was typed stays. */
interface ActCard {

    /** The same node at every call. */
    Node view();

    /** Puts the focus where the next keystroke belongs. */
    void begin();

    void refused(List<Problem> problems);

    /** The way on, as Ctrl+Enter takes it. */
    void forward();

    /** Whether something was typed that is not on disk. */
    boolean touched();

    /** What was answered so far; goes with a way back too. */
    Answers answers();

    default Map<String, Tick> ticks() {
        return Map.of();
    }

    /** Puts back what was typed earlier. */
    default void fill(Answers answers) {}
}
