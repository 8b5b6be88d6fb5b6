package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Keys;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Settings. */
public final class SettingsPage implements Page {
    private final VBox view = new VBox();
    private final Keys keys = new Keys(title());

    public SettingsPage(Seat seat) {}

    @Override
    public String title() {
        return say("screens.shell.settings");
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
    public void shown() {}
}
