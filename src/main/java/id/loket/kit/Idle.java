package id.loket.kit;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/** Notices that nobody has touched keyboard or mouse for a while, in any window of the program. */
public final class Idle implements AutoCloseable {
    private final PauseTransition wait;
    private final EventHandler<InputEvent> touched = event -> again();
    private final ListChangeListener<Window> opened = this::changed;

    /** Waits from the first touch on; acts once for each time that hands rest. */
    public Idle(Duration after, Runnable action) {
        wait = new PauseTransition(after);
        wait.setOnFinished(e -> action.run());
        Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, touched));
        Window.getWindows().addListener(opened);
    }

    /** Begins to wait, anew if it waits already. */
    public void again() {
        wait.playFromStart();
    }

    @Override
    public void close() {
        wait.stop();
        Window.getWindows().removeListener(opened);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, touched));
        }
    }
}
