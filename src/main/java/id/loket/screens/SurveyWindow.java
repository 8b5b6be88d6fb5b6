package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.People;
import id.loket.kit.Look;
import id.loket.kit.PinField;
import id.loket.kit.Space;
import id.loket.kit.Theme;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * The window in which an applicant answers the survey. Law: it covers the screen, nothing else of the program is in
 * sight, and only the officer's PIN leads out of it.
 */
final class SurveyWindow extends Stage implements ForThePublic {
    private static final Duration PATIENCE = Duration.seconds(60);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Seat seat;
    private final HBox foot = new HBox(Space.BASE);
    private final PinField pin = new PinField();
    private final Label said = new Label();

    /**
     * @param service of the case just handed over, or empty
     * @param answered hears that a form was kept
     */
    private SurveyWindow(Seat seat, String service, Runnable answered) {
        this.seat = seat;
        var counter = seat.counter();
        var run = new SurveyRun(
                service,
                counter.surveys().titles(),
                PATIENCE,
                (answers, remark) -> seat.background()
                        .change(() -> {
                            counter.surveys()
                                    .keep(
                                            seat.who(),
                                            answers.survey(counter.desk().now(), remark));
                            return remark;
                        })
                        .onDone(_ -> answered.run()));
        var head = Look.of(new Label(counter.office().name()), "survey-office");
        var page = new BorderPane(run);
        page.setTop(head);
        page.setBottom(foot);
        BorderPane.setAlignment(head, Pos.CENTER);
        Look.of(page, "survey-window");
        setTitle(say("screens.survey.title"));
        setScene(new Scene(page, WIDTH, HEIGHT));
        Theme.LIGHT.apply(getScene());
        setFullScreenExitHint("");
        setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        setFullScreen(true);
        setOnCloseRequest(e -> {
            e.consume();
            askPin();
        });
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.setPadding(new Insets(Space.SMALL, Space.WIDE, Space.SMALL, Space.WIDE));
        pin.setId("survey-pin");
        pin.setOnAction(_ -> leave());
        getScene().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F12) {
                key.consume();
                askPin();
            }
        });
        quiet();
    }

    /** Opens it over everything for whoever comes; it goes with the program's own window. */
    static void open(Seat seat, Window main) {
        open(main, new SurveyWindow(seat, "", () -> {}));
    }

    /** Opens it for the applicant who was just served: one form, and none after it. */
    static void askOnce(Seat seat, Window main, String service, Runnable answered) {
        open(main, new SurveyWindow(seat, service, answered));
    }

    private static void open(Window main, SurveyWindow window) {
        main.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> window.close());
        window.show();
    }

    private void quiet() {
        foot.getChildren().setAll(Look.of(new Label(say("screens.survey.leave")), Look.MUTED));
    }

    private void askPin() {
        var stay = new Button(say("screens.survey.stay"));
        stay.setId("survey-stay");
        stay.setOnAction(_ -> quiet());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        said.setId("survey-pin-problem");
        said.setText("");
        var label = new Label(say("screens.survey.pin", seat.who().name()));
        label.setLabelFor(pin);
        pin.clear();
        foot.getChildren().setAll(said, gap, label, pin, stay);
        // A control is deaf until it is dressed, which would otherwise come with the next frame.
        foot.applyCss();
        pin.requestFocus();
    }

    private void leave() {
        Optional<String> typed = pin.pin();
        pin.clear();
        typed.ifPresent(p -> seat.background()
                .run(() -> seat.counter().people().signIn(seat.who().person(), p))
                .onDone(this::came));
    }

    private void came(People.SignIn result) {
        switch (result) {
            case People.SignIn.Welcome _ -> close();
            case People.SignIn.Wrong(int left) -> said.setText(say("screens.signin.wrong", left));
            case People.SignIn.Wait(long seconds) -> said.setText(say("screens.signin.wait", seconds));
        }
    }
}
