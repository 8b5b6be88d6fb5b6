package id.loket.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * One of a few answers, all in sight: asli, salinan, belum ada. One stop for Tab; the arrows move the choice and the
 * digits 1, 2, 3 take it at once.
 */
public final class Segments<T> extends HBox {
    /** An answer and its word; the id names the button. */
    public record Choice<T>(T value, String id, String word) {}

    private final List<Choice<T>> choices;
    private final List<ToggleButton> buttons;
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<T>> value =
            new ReadOnlyObjectWrapper<>(this, "value", Optional.empty());

    public Segments(List<Choice<T>> choices) {
        this.choices = List.copyOf(choices);
        this.buttons = choices.stream().map(this::button).toList();
        getChildren().addAll(buttons);
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        group.selectedToggleProperty().addListener((property, before, now) -> value.set(valueOf(now)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Look.of(this, "segments");
        retab();
    }

    public Optional<T> value() {
        return value.get();
    }

    public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Chooses; a value that is no choice is a bug. */
    public void choose(T wanted) {
        int index = choices.stream().map(Choice::value).toList().indexOf(wanted);
        group.selectToggle(buttons.get(index));
        retab();
    }

    @Override
    public void requestFocus() {
        buttons.get(Math.max(0, chosen())).requestFocus();
    }

    private ToggleButton button(Choice<T> choice) {
        ToggleButton button = Look.of(new ToggleButton(choice.word()), "segment");
        button.setId(choice.id());
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleHelpProperty().bind(accessibleTextProperty());
        button.setOnAction(e -> {
            // A second press would leave the question unanswered; nothing on a counter's check list means that.
            button.setSelected(true);
            retab();
        });
        return button;
    }

    private Optional<T> valueOf(Toggle toggle) {
        return toggle instanceof ToggleButton button
                ? Optional.of(choices.get(buttons.indexOf(button)).value())
                : Optional.empty();
    }

    private int chosen() {
        return group.getSelectedToggle() instanceof ToggleButton button ? buttons.indexOf(button) : -1;
    }

    /** Only one button is a stop for Tab: the chosen one, or the first. */
    private void retab() {
        int stop = Math.max(0, chosen());
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setFocusTraversable(i == stop);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown()) {
            return;
        }
        int now = buttons.indexOf(key.getTarget());
        switch (key.getCode()) {
            case KeyCode.LEFT -> move(key, now - 1);
            case KeyCode.RIGHT -> move(key, now + 1);
            case KeyCode.UP -> leave(key, TraversalDirection.UP);
            case KeyCode.DOWN -> leave(key, TraversalDirection.DOWN);
            default -> {
                if (key.getText().matches("[1-9]")) {
                    move(key, Integer.parseInt(key.getText()) - 1);
                }
            }
        }
    }

    private void move(KeyEvent key, int wanted) {
        key.consume();
        if (wanted >= 0 && wanted < buttons.size()) {
            choose(choices.get(wanted).value());
            requestFocus();
        }
    }

    /** In a check list, up and down go to the next line's answers. */
    private void leave(KeyEvent key, TraversalDirection direction) {
        key.consume();
        buttons.get(Math.max(0, chosen())).requestFocusTraversal(direction);
    }
}
