package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Reminders.Board;
import id.loket.desk.Reminders.Kind;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What should not be forgotten, as a strip of cards over the queue: how many, of what, and the key that opens them. */
final class ReminderStrip extends HBox {
    private final Seat seat;
    private final Runnable closed;
    private final Card ready;
    private final Card uncollected;
    private final Card overdue;
    private final Card held;
    private final Card report;
    private Optional<Board> board = Optional.empty();

    /** @param closed runs when a list was left again */
    ReminderStrip(Seat seat, Runnable closed) {
        super(Space.SMALL);
        this.seat = seat;
        this.closed = closed;
        setId("reminders");
        ready = new Card("ready", "success", "Ctrl+1", () -> list(Kind.READY));
        uncollected = new Card("uncollected", "warning", "Ctrl+2", () -> list(Kind.UNCOLLECTED));
        overdue = new Card("overdue", "danger", "Ctrl+3", () -> list(Kind.OVERDUE));
        held = new Card("held", "info", "Ctrl+4", this::holders);
        report = new Card("report", "warning", "Ctrl+5", seat.ways()::report);
        getChildren().addAll(ready, uncollected, overdue, held, report);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Each card has its key, which stays silent as long as there is nothing to remember. */
    Keys keys(Keys page) {
        return page.button("Ctrl+1", say("screens.reminder.key.ready"), ready)
                .button("Ctrl+2", say("screens.reminder.key.uncollected"), uncollected)
                .button("Ctrl+3", say("screens.reminder.key.overdue"), overdue)
                .button("Ctrl+4", say("screens.reminder.key.held"), held)
                .button("Ctrl+5", say("screens.reminder.key.report"), report);
    }

    void show(Board now) {
        board = Optional.of(now);
        ready.show(now.ready(), say("screens.reminder.ready"));
        uncollected.show(now.uncollected(), say("screens.reminder.uncollected", now.days()));
        overdue.show(now.overdue(), say("screens.reminder.overdue"));
        held.show(now.held(), say("screens.reminder.held"));
        report.show(
                now.report().isPresent() ? 1 : 0,
                now.report()
                        .map(due -> say(
                                "screens.reminder.report",
                                due.duty().title(),
                                due.period().title()))
                        .orElse(""));
        setVisible(getChildren().stream().anyMatch(card -> card.isVisible()));
    }

    private void list(Kind kind) {
        board.ifPresent(b -> ReminderWindow.cases(seat, getScene().getWindow(), kind, b.days(), closed));
    }

    private void holders() {
        ReminderWindow.holders(seat, getScene().getWindow(), closed);
    }

    /** A count, what is counted, and the key. */
    private static final class Card extends Button {
        private final Label count = Look.of(new Label(), Look.TITLE_2);
        private final Label what = Look.of(new Label(), Look.SMALL);

        Card(String id, String tone, String key, Runnable open) {
            setId("reminder-" + id);
            Look.of(this, "reminder", tone);
            var cap = Look.of(new Label(key), Look.SMALL, Look.MUTED);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.setId("reminder-" + id + "-count");
            var words = new VBox(what, cap);
            words.setAlignment(Pos.CENTER_LEFT);
            var line = new HBox(Space.SMALL, count, words);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setFocusTraversable(false);
            setOnAction(_ -> open.run());
            managedProperty().bind(visibleProperty());
            setVisible(false);
            setDisable(true);
        }

        void show(int number, String words) {
            count.setText(Integer.toString(number));
            what.setText(words);
            setAccessibleText(number + " " + words);
            setVisible(number > 0);
            setDisable(number == 0);
        }
    }
}
