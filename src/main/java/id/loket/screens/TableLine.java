package id.loket.screens;

import id.loket.sop.Answers;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** One line of a table: always its answers, and controls only while its page is shown. */
final class TableLine {
    private Answers stored;
    private List<FieldControl> controls = List.of();

    TableLine(Answers stored) {
        this.stored = stored;
    }

    /** Comes into sight with these controls. */
    void wake(List<FieldControl> made) {
        controls = made;
        controls.forEach(c -> c.write(stored));
    }

    /** Goes out of sight and keeps what was typed. */
    void rest() {
        stored = read();
        controls = List.of();
    }

    boolean awake() {
        return !controls.isEmpty();
    }

    Answers read() {
        return awake() ? controls.stream().map(FieldControl::read).reduce(Answers.NONE, Answers::with) : stored;
    }

    boolean blank() {
        return read().values().values().stream().allMatch(String::isBlank);
    }

    Stream<FieldControl.Part> parts() {
        return controls.stream().flatMap(c -> c.parts().stream());
    }

    void onChange(Runnable changed) {
        controls.forEach(c -> c.onChange(changed));
    }

    void hear() {
        var all = read();
        controls.forEach(c -> c.others(all));
    }

    boolean holds(Node part) {
        return parts().anyMatch(p -> holds(p.control(), part));
    }

    static boolean holds(Node outer, Node inner) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
