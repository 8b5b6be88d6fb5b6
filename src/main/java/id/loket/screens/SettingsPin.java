package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.PinField;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One's own PIN. */
final class SettingsPin implements SettingsSection {
    private final Seat seat;
    private final PinField old = new PinField();
    private final PinField pin = new PinField();
    private final PinField again = new PinField();
    private final Form form = new Form();
    private final VBox said = new VBox();
    private final Button save = Look.of(new Button(say("screens.settings.pin-save")), Look.PRIMARY);
    private final VBox view;

    SettingsPin(Seat seat) {
        this.seat = seat;
        form.section(seat.who().name());
        form.add("old", say("screens.settings.pin-old"), old).required().width(Width.SHORT);
        form.add("pin", say("screens.settings.pin-new"), pin)
                .required()
                .hint(say("screens.settings.pin-hint", PinField.LEAST, PinField.MOST))
                .width(Width.SHORT);
        form.add("again", say("screens.settings.pin-again"), again).required().width(Width.SHORT);
        form.whenDone(this::save);
        save.setId("save-pin");
        save.setOnAction(e -> save());
        var line = new HBox(save);
        line.setPadding(new Insets(0, 0, 0, INDENT));
        this.view = new VBox(said, form.view(), line);
    }

    private void save() {
        said.getChildren().clear();
        if (!pin.getText().equals(again.getText())) {
            form.show(List.of(new Form.Problem("again", say("screens.settings.pins-differ"))));
            return;
        }
        var typedOld = old.getText();
        var typedNew = pin.getText();
        save.setDisable(true);
        seat.background()
                .change(() -> seat.counter().people().changePin(seat.who(), typedOld, typedNew))
                .always(() -> save.setDisable(false))
                .onDone(this::came);
    }

    private void came(List<Problem> problems) {
        form.show(problems.stream()
                .map(problem -> new Form.Problem(problem.at(), problem.sentence()))
                .toList());
        if (problems.isEmpty()) {
            Stream.of(old, pin, again).forEach(PinField::clear);
            said.getChildren()
                    .setAll(new Message(Tone.SUCCESS, say("screens.settings.pin-saved"))
                            .closable(said.getChildren()::clear));
            form.begin();
        }
    }

    @Override
    public String id() {
        return "pin";
    }

    @Override
    public String title() {
        return say("screens.settings.pin");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        form.begin();
    }
}
