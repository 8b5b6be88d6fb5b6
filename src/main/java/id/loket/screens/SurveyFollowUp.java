package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.report.Period;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the office does about the lowest elements. Law: kept as it is typed; leaving the page loses no line. */
final class SurveyFollowUp {
    private static final Duration PAUSE = Duration.seconds(2);

    private final Seat seat;
    private final TextArea text = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox view;
    private Optional<Period> period = Optional.empty();
    private String kept = "";

    SurveyFollowUp(Seat seat) {
        this.seat = seat;
        text.setId("survey-follow-up");
        text.setWrapText(true);
        var label = Look.of(new Label(say("screens.survey.follow-up.hint")), Look.MUTED);
        label.setLabelFor(text);
        view = new VBox(Space.SMALL, label, text);
        view.setPadding(new Insets(Space.SMALL, 0, 0, 0));
        VBox.setVgrow(text, Priority.ALWAYS);
        pause.setOnFinished(_ -> keep(() -> {}));
        text.textProperty().subscribe(typed -> {
            if (!typed.equals(kept)) {
                pause.playFromStart();
            }
        });
    }

    Node view() {
        return view;
    }

    /** Shows what was kept for a period; of the period shown already, what is typed meanwhile stays. */
    void show(Period wanted) {
        if (period.equals(Optional.of(wanted)) && !text.getText().equals(kept)) {
            return;
        }
        seat.background().run(() -> seat.counter().surveys().followUp(wanted)).onDone(typed -> {
            period = Optional.of(wanted);
            kept = typed;
            text.setText(typed);
        });
    }

    /** Keeps what is typed, then goes on. */
    void keep(Runnable then) {
        pause.stop();
        var typed = text.getText();
        if (period.isEmpty() || typed.equals(kept)) {
            then.run();
            return;
        }
        var of = period.get();
        kept = typed;
        seat.background()
                .change(() -> {
                    seat.counter().surveys().keepFollowUp(seat.who(), of, typed);
                    return typed;
                })
                .onDone(_ -> then.run());
    }
}
