package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.People;
import id.loket.desk.Practice;
import id.loket.desk.Session;
import id.loket.kit.Background;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.PinField;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Asks who is at the desk and for the PIN; over work that is locked it says whose, and shows nothing of it. */
public final class SignIn extends BorderPane {
    private static final double PANEL_WIDTH = 760;

    private final Counter counter;
    private final Background background;
    private final Consumer<Session> welcome;
    private final SignInPeople people = new SignInPeople();
    private final PinField pin = new PinField();
    private final Form form = new Form();
    private final Button enter = Look.of(new Button(say("screens.signin.enter")), Look.PRIMARY);
    private final Timeline waiting = new Timeline();
    private final Optional<Session> locked;

    /** @param locked whose work lies behind */
    public SignIn(Counter counter, Background background, Optional<Session> locked, Consumer<Session> welcome) {
        this.counter = counter;
        this.background = background;
        this.locked = locked;
        this.welcome = welcome;
        // First, so that they are read while the screen is made.
        read();
        setId("sign-in");
        if (counter.practice()) {
            setTop(ShellTop.practice());
        }
        setCenter(middle());
        people.posts(staff -> staff.person().holdingsOn(counter.desk().today()).stream()
                .map(held -> (held.acting() + " "
                                + counter.office().post(held.post()).shown())
                        .strip())
                .collect(Collectors.joining(", ")));
        people.whenDigit(digit -> {
            pin.setText(digit);
            pin.requestFocus();
            pin.end();
        });
        people.getSelectionModel().selectedItemProperty().subscribe((before, now) -> waited());
        form.add("person", say("screens.signin.person"), people).hint(say("screens.signin.person-hint"));
        form.add("pin", say("screens.signin.pin"), pin).width(Width.SHORT);
        form.whenDone(this::tryPin);
        enter.setId("enter");
        enter.setOnAction(e -> tryPin());
        enter.disableProperty().bind(pin.complete().not());
    }

    private Region middle() {
        var head = new VBox(Space.BASE);
        head.setPadding(new Insets(Space.BASE, Space.WIDE, 0, Space.WIDE));
        var heading = Look.of(
                new Label(locked.isPresent() ? say("screens.signin.locked") : say("screens.signin.title")),
                Look.TITLE_1);
        head.getChildren().addAll(Look.of(new Label(counter.office().name()), Look.MUTED), heading);
        locked.ifPresent(session ->
                head.getChildren().add(new Message(Tone.INFO, say("screens.signin.locked-by", session.name()))));
        if (counter.practice()) {
            head.getChildren().add(new Message(Tone.PRACTICE, say("screens.signin.practice", Practice.PIN)));
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(gap, enter);
        foot.setPadding(new Insets(0, Space.WIDE, Space.BASE, Space.WIDE));
        var sheet = Look.of(new VBox(head, form.view(), foot), Look.PANEL);
        sheet.setMaxSize(PANEL_WIDTH, Region.USE_PREF_SIZE);
        var around = new VBox(sheet);
        around.setAlignment(Pos.CENTER);
        return around;
    }

    private void read() {
        background.run(counter.people()::atTheDesk).onDone(staff -> {
            people.show(staff);
            if (staff.isEmpty()) {
                form.show(List.of(new Form.Problem("", say("screens.signin.nobody"))));
                return;
            }
            locked.ifPresent(session -> people.choose(session.person()));
            // Letters find another name, digits begin the PIN.
            people.requestFocus();
        });
    }

    private void tryPin() {
        var person = people.chosen();
        if (person.isEmpty()) {
            form.show(List.of(new Form.Problem("person", say("screens.signin.choose"))));
            return;
        }
        if (pin.pin().isEmpty() || pin.isDisabled()) {
            form.show(List.of(new Form.Problem("pin", say("screens.signin.short", PinField.LEAST))));
            return;
        }
        var typed = pin.pin().get();
        pin.clear();
        pin.setDisable(true);
        background
                .run(() -> counter.people().signIn(person.get().person().id(), typed))
                .always(() -> pin.setDisable(false))
                .onDone(this::came);
    }

    private void came(People.SignIn result) {
        switch (result) {
            case People.SignIn.Welcome(var session) -> welcome.accept(session);
            case People.SignIn.Wrong(int left) -> refuse(say("screens.signin.wrong", left));
            case People.SignIn.Wait(long seconds) -> waitFor(seconds);
        }
    }

    private void refuse(String sentence) {
        form.show(List.of(new Form.Problem("pin", sentence)));
        pin.requestFocus();
    }

    /** Only this person waits; who is chosen meanwhile may try at once. */
    private void waitFor(long seconds) {
        pin.setDisable(true);
        refuse(say("screens.signin.wait", seconds));
        var left = new long[] {seconds};
        waiting.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), e -> {
            left[0]--;
            if (left[0] > 0) {
                form.show(List.of(new Form.Problem("pin", say("screens.signin.wait", left[0]))));
            } else {
                waited();
                pin.requestFocus();
            }
        }));
        waiting.setCycleCount((int) seconds);
        waiting.playFromStart();
        people.requestFocus();
    }

    private void waited() {
        waiting.stop();
        pin.setDisable(false);
        form.show(List.of());
    }
}
