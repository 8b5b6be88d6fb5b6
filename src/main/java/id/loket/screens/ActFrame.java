package id.loket.screens;

import id.loket.kit.Glyph;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A card's body over its buttons: the way back at the left, the way on at the right. Enter presses what has the focus. */
final class ActFrame {
    private final BorderPane view = new BorderPane();
    private final Button next;

    ActFrame(Node body, String verb, Runnable forward, Button... others) {
        this.next = Look.of(new Button(verb), Look.PRIMARY);
        next.setId("next");
        next.setOnAction(_ -> forward.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new ArrayList<Node>();
        buttons.addAll(List.of(others));
        buttons.add(gap);
        buttons.add(next);
        var bar = Look.of(new HBox(Space.SMALL), Look.ACTION_BAR);
        bar.getChildren().setAll(buttons);
        bar.addEventFilter(KeyEvent.KEY_PRESSED, ActFrame::enterPresses);
        view.setCenter(body);
        view.setBottom(bar);
    }

    /** Its verb is never cut. */
    static Button button(String id, String verb) {
        var button = new Button(verb);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static Button button(String id, String verb, Runnable action) {
        var button = button(id, verb);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The button that opens the ways back. */
    static Button back(String verb, Runnable action) {
        var button = button("return", verb, action);
        button.setGraphic(Glyph.BACK.draw());
        return button;
    }

    static void enterPresses(KeyEvent key) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isShiftDown();
        if (key.getCode() == KeyCode.ENTER && plain && key.getTarget() instanceof Button button) {
            key.consume();
            button.fire();
        }
    }

    BorderPane view() {
        return view;
    }

    Button next() {
        return next;
    }
}
