package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ScanSource;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Pulse;
import id.loket.kit.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** One line over the work that says what came out of the scanner; once closed it stays away until more comes. */
final class ScanStrip {
    private static final int NAMED = 3;

    private final Seat seat;
    private final Runnable attach;
    private final StackPane view = Look.of(new StackPane(), "notices");
    private final BooleanProperty some = new SimpleBooleanProperty();
    private List<ScanSource> waiting = List.of();

    ScanStrip(Seat seat, Runnable attach) {
        this.seat = seat;
        this.attach = attach;
        view.setId("scan-strip");
        hide();
        Pulse.every(Duration.seconds(1), view, this::look);
    }

    Node view() {
        return view;
    }

    /** Whether there is something to attach, also while the strip is closed. */
    BooleanExpression some() {
        return some;
    }

    List<ScanSource> waiting() {
        return waiting;
    }

    /** A look at what the watching thread found; it reads nothing itself. */
    private void look() {
        var now = seat.counter().scanning().waiting();
        if (now.equals(waiting)) {
            return;
        }
        boolean more = !waiting.containsAll(now);
        waiting = now;
        some.set(!now.isEmpty());
        if (now.isEmpty()) {
            hide();
        } else if (more || view.isVisible()) {
            show();
        }
    }

    private void show() {
        var names = waiting.stream().limit(NAMED).map(ScanSource::name).collect(Collectors.joining(", "));
        int others = waiting.size() - NAMED;
        var sentence = others > 0
                ? say("screens.scan.waiting.more", waiting.size(), names, others)
                : say("screens.scan.waiting", waiting.size(), names);
        view.getChildren()
                .setAll(new Message(Tone.INFO, sentence)
                        .action("scan-attach", say("screens.scan.waiting.verb"), attach)
                        .closable(this::hide));
        visible(true);
    }

    private void hide() {
        visible(false);
    }

    private void visible(boolean now) {
        view.setVisible(now);
        view.setManaged(now);
    }
}
