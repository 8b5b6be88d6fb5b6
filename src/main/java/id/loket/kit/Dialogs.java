package id.loket.kit;

import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;

/** How every modal window of ours begins: owner, title, sign, our look and no picture of the platform's. */
final class Dialogs {
    private static final double TEXT_WIDTH = 460;

    private Dialogs() {}

    static <T> Dialog<T> plain(Optional<Window> owner, String title, Tone tone) {
        Dialog<T> dialog = new Dialog<>();
        owner.ifPresent(dialog::initOwner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        Label heading = Look.of(new Label(title, tone.glyph().draw()), Look.TITLE_2, "dialog-title", tone.styleClass());
        dialog.getDialogPane().setHeader(heading);
        Look.of(dialog.getDialogPane(), "ask");
        return dialog;
    }

    /** The safe way back at the left, the way on at the right, on every system; each as wide as its words. */
    static void arrange(DialogPane pane) {
        pane.applyCss();
        if (pane.lookup(".button-bar") instanceof ButtonBar bar) {
            bar.setButtonOrder(ButtonBar.BUTTON_ORDER_NONE);
            bar.getButtons().forEach(button -> ButtonBar.setButtonUniformSize(button, false));
        }
    }

    static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setPrefWidth(TEXT_WIDTH);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }
}
