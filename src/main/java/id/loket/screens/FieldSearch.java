package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.sop.Field.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * One of many answers, found by typing a part of it. Going on with Enter or Tab takes the answer that is marked; Down
 * opens the whole list. Law: what fits no answer stays as it was typed, so that the desk can say so.
 */
final class FieldSearch extends CustomTextField {
    private static final int ROWS = 8;
    private static final double ROW = 34;

    private final List<Option> options;
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final ListView<Option> list = new ListView<>();
    private final PopupControl popup = new PopupControl();
    private Optional<Option> marked = Optional.empty();
    private boolean setting;

    FieldSearch(List<Option> options) {
        this.options = List.copyOf(options);
        setPromptText(say("screens.field.search"));
        var arrow = Look.of(new StackPane(Look.of(new Region(), "field-arrow")), "field-arrow-button");
        arrow.setOnMouseClicked(_ -> open());
        setRight(arrow);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> take());
        popup.setAutoHide(true);
        popup.setSkin(new ListSkin(popup, Look.of(new StackPane(list), "combo-box-popup")));
        textProperty().subscribe(this::typed);
        focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The id of the answer; what was typed, if it fits none; empty if nothing was. */
    String answer() {
        return answer.get();
    }

    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** An id, or the text of an answer that is none of these. */
    void set(String stored) {
        write(options.stream()
                .filter(o -> o.id().equals(stored))
                .findFirst()
                .map(Option::title)
                .orElse(stored));
    }

    private void write(String text) {
        setting = true;
        setText(text);
        setting = false;
        positionCaret(text.length());
    }

    private void typed(String text) {
        answer.set(exact(text).map(Option::id).orElse(text.strip()));
        if (setting || !isFocused()) {
            return;
        }
        if (text.isBlank()) {
            dismiss();
        } else {
            suggest(fitting(text));
        }
    }

    private Optional<Option> exact(String text) {
        return options.stream()
                .filter(o -> o.title().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** Those that begin with the text come first, then those that have each word of it. */
    private List<Option> fitting(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var words = List.of(wanted.split("\\s+"));
        return Stream.concat(
                        options.stream().filter(o -> lower(o).startsWith(wanted)),
                        options.stream().filter(o -> words.stream().allMatch(lower(o)::contains)))
                .distinct()
                .toList();
    }

    private static String lower(Option option) {
        return option.title().toLowerCase(Locale.ROOT);
    }

    private void suggest(List<Option> found) {
        list.getItems().setAll(found);
        list.setPrefSize(getWidth(), Math.min(ROWS, found.size()) * ROW + 10);
        mark(0);
        if (found.isEmpty()) {
            popup.hide();
        } else if (!popup.isShowing() && getScene() != null) {
            Bounds place = localToScreen(getBoundsInLocal());
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void mark(int index) {
        list.getSelectionModel().select(index);
        marked = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void dismiss() {
        popup.hide();
        marked = Optional.empty();
    }

    private void open() {
        requestFocus();
        var now = exact(getText());
        suggest(options);
        now.ifPresent(o -> mark(options.indexOf(o)));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            key.consume();
            move(key.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (key.getCode() == KeyCode.ESCAPE && popup.isShowing()) {
            key.consume();
            dismiss();
        }
    }

    private void move(int by) {
        if (!popup.isShowing()) {
            open();
            return;
        }
        var selection = list.getSelectionModel();
        mark(Math.clamp(selection.getSelectedIndex() + by, 0, list.getItems().size() - 1));
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - ROWS / 2));
    }

    private void take() {
        marked = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        leave();
    }

    private void leave() {
        marked.ifPresent(o -> write(o.title()));
        dismiss();
    }

    private static final class Cell extends ListCell<Option> {
        @Override
        protected void updateItem(Option option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? "" : option.title());
        }
    }

    private record ListSkin(PopupControl popup, Node node) implements Skin<PopupControl> {
        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return node;
        }

        @Override
        public void dispose() {}
    }
}
