package id.loket.kit;

import id.loket.text.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one window for unexpected trouble: a plain sentence, a short code, and a button that copies what a helper needs.
 * A second trouble while it is open is logged, not stacked on top.
 */
public final class TroubleWindow implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(TroubleWindow.class);

    private final Supplier<Optional<Window>> owner;
    private final String version;
    private boolean open;

    /** The version is the program's, copied along with the code. */
    public TroubleWindow(Supplier<Optional<Window>> owner, String version) {
        this.owner = owner;
        this.version = version;
    }

    /** Logs the trouble and tells the user; may be called on any thread. */
    @Override
    public void accept(Throwable thrown) {
        Trouble trouble = Trouble.of(thrown);
        LOG.error("trouble {} in version {}\n{}", trouble.code(), version, trouble.trace());
        if (Platform.isFxApplicationThread()) {
            show(trouble);
        } else {
            Platform.runLater(() -> show(trouble));
        }
    }

    private void show(Trouble trouble) {
        if (open) {
            return;
        }
        open = true;
        Dialog<ButtonType> dialog = Dialogs.plain(owner.get(), Words.say("kit.trouble.title"), Tone.DANGER);
        dialog.getDialogPane().setId("trouble");
        dialog.getDialogPane().setContent(content(trouble));
        ButtonType close = new ButtonType(Words.say("kit.trouble.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().add(close);
        dialog.getDialogPane().lookupButton(close).setId("close");
        dialog.setOnHidden(e -> open = false);
        dialog.show();
    }

    private VBox content(Trouble trouble) {
        Label sentence = Dialogs.sentence(Words.say("kit.trouble.sentence"));
        Label code = Look.of(new Label(trouble.code()), Look.NUMBER_LARGE);
        code.setId("trouble-code");
        Button copy = new Button(Words.say("kit.trouble.copy"));
        copy.setId("copy");
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(trouble.code() + "\n" + version + "\n" + trouble.trace());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(Words.say("kit.trouble.copied"));
        });
        HBox line = new HBox(Space.ROOMY, code, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(Space.ROOMY, sentence, line);
    }
}
