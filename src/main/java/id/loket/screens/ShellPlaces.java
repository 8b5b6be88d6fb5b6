package id.loket.screens;

import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The places at the left, each with its key. Tab passes them by: the keys lead there, and Tab belongs to the page. */
final class ShellPlaces extends VBox {
    private static final double WIDTH = 228;

    private final Map<String, ToggleButton> buttons = new HashMap<>();

    ShellPlaces(List<Room> rooms, Consumer<Room> go) {
        setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        Look.of(this, Look.SIDE_BAR);
        rooms.forEach(room -> {
            var title = new Label(room.title());
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var key = Look.of(new Label(room.key()), Look.MUTED, Look.SMALL);
            key.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(Space.SMALL, title, gap, key);
            var button = new ToggleButton();
            button.setGraphic(line);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleText(room.title());
            button.setId("place-" + room.id());
            button.setFocusTraversable(false);
            line.prefWidthProperty().bind(button.widthProperty().subtract(Space.WIDE + Space.HAIR));
            button.setOnAction(e -> go.accept(room));
            buttons.put(room.id(), button);
            getChildren().add(button);
        });
    }

    /** Marks the place one is at; a case is at none. */
    void mark(Optional<String> place) {
        buttons.forEach((id, button) -> button.setSelected(place.equals(Optional.of(id))));
    }
}
