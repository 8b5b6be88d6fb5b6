package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Ticket;
import id.loket.desk.Counter;
import id.loket.desk.TicketBoard;
import id.loket.kit.Background;
import id.loket.kit.Chime;
import id.loket.kit.Pulse;
import id.loket.kit.Theme;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * The window people in the waiting room look at. Law: numbers only, nobody's name; it belongs to no officer, so the lock
 * leaves it open and it goes with the program's own window.
 */
public final class WaitingRoom extends Stage implements ForThePublic {
    private static final Duration AFRESH = Duration.seconds(2);
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 620;

    private final WaitingRoomView view;
    private final Background background;
    private Optional<Long> lastCall = Optional.empty();

    private WaitingRoom(Counter counter, Background background) {
        this.view = new WaitingRoomView(counter);
        this.background = background;
        setTitle(say("screens.wall.title"));
        setScene(new Scene(view, WIDTH, HEIGHT));
        setFullScreenExitHint("");
        Theme.LIGHT.apply(getScene());
        var reading = background.latest();
        var tickets = counter.tickets();
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                setFullScreen(!isFullScreen());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F11) {
                setFullScreen(!isFullScreen());
            }
        });
        Pulse.every(AFRESH, view, () -> {
            if (isShowing()) {
                reading.run(tickets::board).onDone(this::show);
            }
        });
        reading.run(tickets::board).onDone(this::show);
    }

    /** The one that is open, if any. */
    static Optional<WaitingRoom> opened() {
        return Window.getWindows().stream()
                .filter(WaitingRoom.class::isInstance)
                .map(WaitingRoom.class::cast)
                .findFirst();
    }

    /** Opens it, whole on another screen if there is one; if it is open already, brings it to the front. */
    static void open(Counter counter, Background background, Window main) {
        var open = opened();
        if (open.isPresent()) {
            open.get().toFront();
            return;
        }
        var room = new WaitingRoom(counter, background);
        main.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> room.close());
        other(main).ifPresent(screen -> {
            var bounds = screen.getVisualBounds();
            room.setX(bounds.getMinX());
            room.setY(bounds.getMinY());
            room.setWidth(bounds.getWidth());
            room.setHeight(bounds.getHeight());
            room.setFullScreen(true);
        });
        room.show();
        // Whoever opened it goes on calling.
        main.requestFocus();
    }

    private static Optional<Screen> other(Window main) {
        var here = Screen.getScreensForRectangle(main.getX(), main.getY(), main.getWidth(), main.getHeight());
        return Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .findFirst();
    }

    /** Shows the tickets as they are now; a call that is new is heard too. */
    void show(TicketBoard board) {
        view.show(board);
        long latest = board.calls().stream().findFirst().map(Ticket::lastCall).orElse(0L);
        if (lastCall.filter(before -> before < latest).isPresent()) {
            background.run(Chime::sound);
        }
        lastCall = Optional.of(Math.max(latest, lastCall.orElse(0L)));
    }
}
