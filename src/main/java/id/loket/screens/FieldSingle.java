package id.loket.screens;

import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A question of one line: one control that gives and takes the stored text of its answer. */
final class FieldSingle implements FieldControl {

    /** A control as stored text. */
    record Input(Node node, Width width, Supplier<String> get, Consumer<String> set, Consumer<Runnable> onChange) {}

    private final String key;
    private final Input input;
    private final Part part;

    FieldSingle(Field field, String key, Input input) {
        this(key, field.title(), field.required(), field.hint(), input);
    }

    FieldSingle(String key, String title, boolean required, String hint, Input input) {
        this.key = key;
        this.input = input;
        this.part = new Part(key, title, input.node(), input.width(), required, hint);
    }

    @Override
    public List<Part> parts() {
        return List.of(part);
    }

    @Override
    public Answers read() {
        var value = input.get().get().strip();
        return value.isEmpty() ? Answers.NONE : Answers.of(key, value);
    }

    @Override
    public void write(Answers answers) {
        answers.find(key).ifPresent(input.set());
    }

    @Override
    public void onChange(Runnable changed) {
        input.onChange().accept(changed);
    }
}
