package id.loket.screens;

import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.text.Remark;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** One question on the screen. Law: what was typed stays, readable or not, until the officer changes it. */
interface FieldControl {

    /**
     * One line of the form.
     *
     * @param key of the answer it gives
     * @param shown whether the question's other answers leave room for it
     */
    record Part(
            String key,
            String label,
            Node control,
            Width width,
            boolean required,
            String hint,
            ObservableBooleanValue shown) {

        Part(String key, String label, Node control, Width width, boolean required, String hint) {
            this(key, label, control, width, required, hint, Bindings.createBooleanBinding(() -> true));
        }
    }

    /** Where remarks about a part are shown; they stop nobody. */
    @FunctionalInterface
    interface Remarks {
        Remarks NOWHERE = (key, remark) -> {};

        void show(String key, Optional<Remark> remark);
    }

    List<Part> parts();

    /** The title over the lines of a block; one line needs none. */
    default Optional<String> heading() {
        return Optional.empty();
    }

    /** What is answered now, by full key; what is blank is left out. */
    Answers read();

    /** Fills in what these answers say under its keys and leaves the rest. */
    void write(Answers answers);

    void onChange(Runnable changed);

    default void remarksGoTo(Remarks place) {}

    /** Told when other answers changed, for what is computed from them. */
    default void others(Answers all) {}

    /** The problem at the line where it is seen; empty if it is not this question's. */
    default Optional<Form.Problem> at(Problem problem) {
        return parts().stream()
                .filter(part -> part.key().equals(problem.at()))
                .map(part -> new Form.Problem(FieldSheet.place(part.key()), problem.sentence()))
                .findFirst();
    }
}
