package id.loket.screens;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/** One line of a drop-down filter; an empty id means "any". */
record BookChoice(String id, String word) {

    /** These, and before them the line that means "any" or "nothing said". */
    static List<BookChoice> orAny(String any, Stream<BookChoice> all) {
        return Stream.concat(Stream.of(new BookChoice("", any)), all).toList();
    }

    /** A drop-down that stands at its first line and calls back on every change. */
    static ComboBox<BookChoice> box(
            String nodeId, String name, double width, List<BookChoice> choices, Runnable changed) {
        var box = new ComboBox<BookChoice>();
        box.setId(nodeId);
        box.setAccessibleText(name);
        box.setPrefWidth(width);
        box.getItems().setAll(choices);
        box.setValue(choices.getFirst());
        box.valueProperty().addListener((property, before, now) -> changed.run());
        return box;
    }

    /** What the drop-down shows. */
    @Override
    public String toString() {
        return word;
    }
}
