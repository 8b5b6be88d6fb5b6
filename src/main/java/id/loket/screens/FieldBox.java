package id.loket.screens;

import id.loket.kit.Look;
import id.loket.kit.Space;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Controls side by side that a form treats as one; the focus goes to the first. */
final class FieldBox extends HBox {
    private final Node first;

    FieldBox(Node first, Node... others) {
        super(Space.BASE, first);
        this.first = first;
        getChildren().addAll(others);
        setAlignment(Pos.CENTER_LEFT);
        Look.of(this, "field-box");
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
