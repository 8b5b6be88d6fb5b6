package id.loket.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The one way to ask a question that must be answered before anything else. Law: the buttons carry verbs, never "Yes"
 * and "OK"; Esc and the window's cross mean the safe answer; Enter means the safe answer too, unless the question is
 * harmless.
 */
public final class Ask<T> {
    private record Offer<T>(ButtonType button, T answer, String id, Optional<String> look) {}

    private final Window owner;
    private final String title;
    private final String sentence;
    private final List<Offer<T>> offers = new ArrayList<>();
    private Optional<Node> details = Optional.empty();

    public Ask(Window owner, String title, String sentence) {
        this.owner = owner;
        this.title = title;
        this.sentence = sentence;
    }

    /** Shows more between the sentence and the buttons, such as what will be printed. */
    public Ask<T> with(Node details) {
        this.details = Optional.of(details);
        return this;
    }

    /** The harmless way on: Enter takes it. */
    public Ask<T> primary(String id, String verb, T answer) {
        return offer(id, verb, answer, ButtonData.OK_DONE, Optional.of(Look.PRIMARY));
    }

    public Ask<T> other(String id, String verb, T answer) {
        return offer(id, verb, answer, ButtonData.OTHER, Optional.empty());
    }

    /** Voids or erases: no key takes it by accident. */
    public Ask<T> danger(String id, String verb, T answer) {
        return offer(id, verb, answer, ButtonData.OTHER, Optional.of(Look.DANGER));
    }

    /** Waits for the answer; empty is the safe one, whose verb is given here. Its button has the id {@code safe}. */
    public Optional<T> orElse(String safeVerb) {
        Dialog<Optional<T>> dialog = Dialogs.plain(Optional.of(owner), title, hasDanger() ? Tone.WARNING : Tone.INFO);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content());
        ButtonType safe = new ButtonType(safeVerb, ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(safe);
        offers.forEach(offer -> pane.getButtonTypes().add(offer.button()));
        offers.forEach(offer -> dress(pane, offer));
        Button safeButton = (Button) pane.lookupButton(safe);
        safeButton.setId("safe");
        boolean harmless = offers.stream().anyMatch(o -> o.button().getButtonData() == ButtonData.OK_DONE);
        safeButton.setDefaultButton(!harmless);
        Dialogs.arrange(pane);
        dialog.setResultConverter(pressed -> offers.stream()
                .filter(offer -> offer.button() == pressed)
                .map(Offer::answer)
                .findFirst());
        return dialog.showAndWait().flatMap(answer -> answer);
    }

    private boolean hasDanger() {
        return offers.stream().anyMatch(offer -> offer.look().equals(Optional.of(Look.DANGER)));
    }

    private Ask<T> offer(String id, String verb, T answer, ButtonData data, Optional<String> look) {
        offers.add(new Offer<>(new ButtonType(verb, data), answer, id, look));
        return this;
    }

    private VBox content() {
        VBox content = new VBox(Space.ROOMY, Dialogs.sentence(sentence));
        details.ifPresent(content.getChildren()::add);
        return content;
    }

    private static <T> void dress(DialogPane pane, Offer<T> offer) {
        Button button = (Button) pane.lookupButton(offer.button());
        button.setId(offer.id());
        button.setDefaultButton(offer.button().getButtonData() == ButtonBar.ButtonData.OK_DONE);
        offer.look().ifPresent(button.getStyleClass()::add);
    }
}
