package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Tickets;
import id.loket.kit.Ask;
import id.loket.kit.Segments;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Asks in which line a number is taken; with one line there is nothing to ask. */
final class TicketTake {
    private TicketTake() {}

    /** @param own lines whose numbers the counter gives; at least one */
    static Optional<String> ask(Window owner, List<Tickets.Line> own) {
        if (own.size() == 1) {
            return Optional.of(own.getFirst().id());
        }
        var choices = new Segments<>(IntStream.range(0, own.size())
                .mapToObj(i -> new Segments.Choice<>(
                        own.get(i).id(),
                        "take-" + own.get(i).id(),
                        say("screens.tickets.take.line", i + 1, own.get(i).title())))
                .toList());
        choices.choose(own.getFirst().id());
        // A toggle would take Enter for itself; here it means "take".
        choices.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && choices.getScene().lookup("#take-ticket") instanceof Button go) {
                key.consume();
                go.fire();
            }
        });
        Platform.runLater(choices::requestFocus);
        return new Ask<Boolean>(owner, say("screens.tickets.take"), say("screens.tickets.take.sentence"))
                .with(choices)
                .primary("take-ticket", say("screens.tickets.take"), true)
                .orElse(say("screens.tickets.take.not"))
                .flatMap(_ -> choices.value());
    }
}
