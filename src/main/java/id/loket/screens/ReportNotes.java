package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.report.Duty;
import id.loket.report.Notes;
import id.loket.report.Period;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the officer writes into the report. Law: kept as it is typed; leaving, locking or a power cut loses no line. */
final class ReportNotes {
    private static final Duration PAUSE = Duration.seconds(2);

    /** Whose notes they are. */
    private record Of(Duty duty, Period period) {}

    /** Less would hide what is typed; more would push the buttons out of a small window that has much to say. */
    private static final double ONE_LINE = 38;

    private final Seat seat;
    private final TextArea obstacles = area("obstacles");
    private final TextArea complaints = area("complaints");
    private final TextArea suggestions = area("suggestions");
    private final Label state = Look.of(new Label(), Look.MUTED, Look.SMALL);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox view;
    private Optional<Of> of = Optional.empty();
    private Notes kept = Notes.NONE;
    private boolean filling;

    ReportNotes(Seat seat) {
        this.seat = seat;
        state.setId("notes-state");
        pause.setOnFinished(e -> keep(() -> {}));
        view = new VBox(
                Space.HAIR,
                label(say("screens.report.obstacles"), obstacles),
                obstacles,
                label(say("screens.report.complaints"), complaints),
                complaints,
                label(say("screens.report.suggestions"), suggestions),
                suggestions,
                state);
        for (var area : List.of(obstacles, complaints, suggestions)) {
            VBox.setVgrow(area, Priority.ALWAYS);
            area.textProperty().subscribe((before, now) -> typed());
            area.focusedProperty().subscribe((before, now) -> {
                if (!now) {
                    keep(() -> {});
                }
            });
        }
    }

    Node view() {
        return view;
    }

    void requestFocus() {
        obstacles.requestFocus();
    }

    /** Shows what was kept for a report; of the one shown already, what is typed meanwhile stays. */
    void show(Duty duty, Period period, Notes notes) {
        var shown = new Of(duty, period);
        if (of.equals(Optional.of(shown)) && !typedNow().equals(kept)) {
            return;
        }
        filling = true;
        of = Optional.of(shown);
        kept = notes;
        set(obstacles, notes.obstacles());
        set(complaints, notes.complaints());
        set(suggestions, notes.suggestions());
        state.setText(say("screens.report.notes-hint"));
        filling = false;
    }

    Notes typedNow() {
        return new Notes(obstacles.getText(), complaints.getText(), suggestions.getText());
    }

    /** Keeps what is typed, then goes on. */
    void keep(Runnable then) {
        pause.stop();
        var notes = typedNow();
        if (of.isEmpty() || notes.equals(kept)) {
            then.run();
            return;
        }
        var here = of.get();
        kept = notes;
        seat.background()
                .change(() -> {
                    seat.counter().periodReports().keepNotes(seat.who(), here.duty(), here.period(), notes);
                    return here;
                })
                .onDone(done -> {
                    if (typedNow().equals(notes)) {
                        state.setText(say("screens.report.notes-kept"));
                    }
                    then.run();
                });
    }

    private void typed() {
        if (!filling) {
            state.setText(say("screens.report.notes-typing"));
            pause.playFromStart();
        }
    }

    private static void set(TextArea area, String text) {
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }

    private static TextArea area(String id) {
        var area = new TextArea();
        area.setId("notes-" + id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setMinHeight(ONE_LINE);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                key.consume();
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    private static Label label(String text, TextArea area) {
        var label = new Label(text);
        label.setLabelFor(area);
        area.setAccessibleText(text);
        return label;
    }
}
