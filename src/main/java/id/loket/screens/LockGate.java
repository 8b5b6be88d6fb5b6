package id.loket.screens;

import id.loket.desk.Counter;
import id.loket.desk.Session;
import id.loket.kit.Background;
import id.loket.kit.Idle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Who is at the desk: nobody yet, someone at work, or someone whose work lies behind the lock. Law: the same person
 * finds everything as it was left; another one gets a window of their own, after what is unsaved was asked about.
 */
public final class LockGate extends StackPane implements AutoCloseable {
    private final Counter counter;
    private final Background background;
    private final Supplier<Rooms> rooms;
    private final Idle idle;
    private Optional<Shell> shell = Optional.empty();
    private Optional<Session> who = Optional.empty();
    private Runnable returnTo = () -> {};
    private boolean open;

    /** @param rooms asked for when someone signs in */
    public LockGate(Counter counter, Background background, Supplier<Rooms> rooms) {
        this(
                counter,
                background,
                rooms,
                Duration.millis(counter.office().habits().lockAfter().toMillis()));
    }

    LockGate(Counter counter, Background background, Supplier<Rooms> rooms, Duration lockAfter) {
        this.counter = counter;
        this.background = background;
        this.rooms = rooms;
        // On a screen that is too small the places at the left stay in sight.
        setAlignment(Pos.TOP_LEFT);
        this.idle = new Idle(lockAfter, this::lock);
        ask();
    }

    /** Whether the program may be closed without loss; asks if not. Locked work is asked about too. */
    public boolean mayClose() {
        return shell.map(Shell::mayLeave).orElse(true);
    }

    /** Hides the work; questions left open are answered the safe way. */
    void lock() {
        if (!open) {
            return;
        }
        open = false;
        returnTo = place(Optional.ofNullable(getScene().getFocusOwner()));
        var mine = getScene().getWindow();
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != mine && !(window instanceof ForThePublic))
                .forEach(LockGate::dismiss);
        shell.ifPresent(hidden -> hidden.setVisible(false));
        ask();
    }

    /** The way back to the focus, and in a text to the caret: a text field that gets the focus selects all of it. */
    private static Runnable place(Optional<Node> focused) {
        if (focused.orElse(null) instanceof TextInputControl text) {
            int anchor = text.getAnchor();
            int caret = text.getCaretPosition();
            return () -> {
                text.requestFocus();
                text.selectRange(anchor, caret);
            };
        }
        return () -> focused.ifPresent(Node::requestFocus);
    }

    private static void dismiss(Window window) {
        if (window instanceof Stage stage) {
            stage.close();
        } else {
            window.hide();
        }
    }

    private void ask() {
        getChildren().removeIf(SignIn.class::isInstance);
        getChildren().add(new SignIn(counter, background, who, this::welcome));
    }

    private void welcome(Session session) {
        boolean same = who.equals(Optional.of(session));
        if (!same && !shell.map(this::givenUp).orElse(true)) {
            ask();
            return;
        }
        getChildren().removeIf(SignIn.class::isInstance);
        open = true;
        idle.again();
        if (same) {
            shell.ifPresent(back -> back.setVisible(true));
            returnTo.run();
            return;
        }
        who = Optional.of(session);
        var fresh = new Shell(counter, session, background, rooms.get(), this::lock);
        shell = Optional.of(fresh);
        getChildren().setAll(fresh);
        fresh.begin();
    }

    /** Another person has come: what is unsaved is shown to nobody, only asked about. */
    private boolean givenUp(Shell left) {
        return left.mayLeave();
    }

    @Override
    public void close() {
        idle.close();
    }
}
