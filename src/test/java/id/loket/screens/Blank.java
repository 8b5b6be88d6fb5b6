package id.loket.screens;

import id.loket.kit.Keys;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A page with one field and a name, to go to. */
final class Blank implements Page {
    final TextField field = new TextField();
    private final VBox view = new VBox(field);
    private final String title;
    private final Keys keys;
    boolean unsaved;

    Blank(String title) {
        this.title = title;
        this.keys = new Keys(title);
        field.setId("blank");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        field.requestFocus();
    }

    @Override
    public boolean mayLeave() {
        return !unsaved;
    }
}
