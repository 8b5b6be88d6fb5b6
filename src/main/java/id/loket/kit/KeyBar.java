package id.loket.kit;

import id.loket.text.Words;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The strip at the foot of a window that shows what the keys do; each entry can be pressed by mouse as well. An entry
 * that has no room is left out whole; F1 lists them all.
 */
final class KeyBar extends HBox {
    private final Keys keys;
    /** Keys outlive the many bars that show them one after the other. */
    private final ListChangeListener<Keys.Key> filling = _ -> fill();

    private final HBox entries = new HBox(Space.ROOMY) {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            getChildren()
                    .forEach(entry -> entry.setVisible(entry.getBoundsInParent().getMaxX() <= getWidth() + 1));
        }
    };

    KeyBar(Keys keys, ObservableList<Keys.Key> own) {
        super(Space.ROOMY);
        this.keys = keys;
        own.addListener(new WeakListChangeListener<>(filling));
        entries.setMinWidth(0);
        entries.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = entry(
                Keys.HELP, Words.say("kit.keys.all"), () -> keys.show(getScene().getWindow()));
        all.setId("all-keys");
        getChildren().addAll(entries, gap, all);
        setAlignment(Pos.CENTER_LEFT);
        Look.of(this, "key-bar");
        fill();
    }

    private void fill() {
        entries.getChildren().setAll(keys.all().map(KeyBar::entry).toList());
    }

    private static Node entry(Keys.Key key) {
        Button entry = entry(key.label(), key.title(), key.action());
        entry.disableProperty().bind(key.ready().not());
        return entry;
    }

    private static Button entry(String label, String what, Runnable action) {
        Label cap = Look.of(new Label(label), "key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        Button entry = Look.of(new Button(what, cap), Look.QUIET, "key-entry");
        entry.setFocusTraversable(false);
        entry.setMinWidth(Region.USE_PREF_SIZE);
        entry.setOnAction(e -> action.run());
        return entry;
    }
}
