package id.loket.kit;

import id.loket.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** The window that F1 opens: every key that works here, by the place where it works. */
final class KeyList {
    record Group(String title, List<Keys.Key> keys) {}

    private KeyList() {}

    static void show(Window owner, List<Group> groups) {
        Dialog<ButtonType> dialog = Dialogs.plain(Optional.of(owner), Words.say("kit.keys.all"), Tone.INFO);
        dialog.getDialogPane().setId("key-list");
        dialog.getDialogPane().setContent(grid(groups));
        ButtonType close = new ButtonType(Words.say("kit.keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().add(close);
        dialog.getDialogPane().lookupButton(close).setId("close");
        dialog.show();
    }

    private static GridPane grid(List<Group> groups) {
        GridPane grid = new GridPane(Space.ROOMY, Space.SMALL);
        int row = 0;
        for (Group group : groups) {
            if (group.keys().isEmpty()) {
                continue;
            }
            if (!group.title().isEmpty()) {
                grid.add(Look.of(new Label(group.title()), Look.STRONG), 0, row++, 2, 1);
            }
            for (Keys.Key key : group.keys()) {
                grid.addRow(row++, Look.of(new Label(key.label()), "key-cap"), new Label(key.title()));
            }
        }
        return grid;
    }
}
