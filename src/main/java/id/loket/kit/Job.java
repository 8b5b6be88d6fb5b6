package id.loket.kit;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/**
 * One piece of work under way. Its handlers run on the JavaFX thread, each at most once, and none after {@link
 * #cancel}.
 */
public final class Job<T> implements Runnable, Progress {
    /** How long a user does not notice waiting. */
    public static final Duration BLINK = Duration.millis(200);

    private final Background background;
    private final Work<T> work;
    private final boolean read;
    private final PauseTransition blink = new PauseTransition(BLINK);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Consumer<T> done = result -> {};
    private Consumer<Throwable> trouble;
    private Runnable always = () -> {};
    private DoubleConsumer progress = part -> {};
    private boolean ended;
    private volatile boolean cancelled;
    private volatile double part;
    private volatile boolean telling;

    Job(Background background, Work<T> work, boolean read, Consumer<Throwable> trouble) {
        this.background = background;
        this.work = work;
        this.read = read;
        this.trouble = trouble;
        blink.setOnFinished(e -> keepWaiting());
        blink.play();
    }

    public Job<T> onDone(Consumer<T> handler) {
        done = handler;
        return this;
    }

    /** Takes trouble instead of the handler given to {@link Background}. */
    public Job<T> onTrouble(Consumer<Throwable> handler) {
        trouble = handler;
        return this;
    }

    /** Runs before the other handlers when the work ended or was cancelled: to enable a button again. */
    public Job<T> always(Runnable handler) {
        always = handler;
        return this;
    }

    /** Hears how far the work is, 0 to 1, not more often than the screen is drawn. */
    public Job<T> withProgress(DoubleConsumer handler) {
        progress = handler;
        return this;
    }

    /** True from {@link #BLINK} after the start until the end. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Drops the result, and lets work that asks for it stop. A change that has begun still happens. */
    public void cancel() {
        cancelled = true;
        end(() -> {});
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void at(long step, long total) {
        part = total <= 0 ? 0 : Math.clamp((double) step / total, 0, 1);
        if (!telling) {
            telling = true;
            Platform.runLater(this::tell);
        }
    }

    @Override
    public void run() {
        if (cancelled) {
            return;
        }
        try {
            T result = work.run(this);
            Platform.runLater(() -> end(() -> done.accept(result)));
        } catch (Throwable thrown) {
            if (read && background.closed()) {
                // Closing interrupted it, and nobody is left to hear of it.
                return;
            }
            Platform.runLater(() -> end(() -> trouble.accept(thrown)));
        }
    }

    private void tell() {
        telling = false;
        if (!ended) {
            progress.accept(part);
        }
    }

    private void keepWaiting() {
        if (!ended) {
            busy.set(true);
            background.waiting(1);
        }
    }

    private void end(Runnable handler) {
        if (ended) {
            return;
        }
        ended = true;
        blink.stop();
        if (busy.get()) {
            busy.set(false);
            background.waiting(-1);
        }
        try {
            always.run();
        } finally {
            handler.run();
        }
    }
}
