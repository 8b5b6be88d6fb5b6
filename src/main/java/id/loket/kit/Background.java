package id.loket.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Runs work off the screen's thread and brings the result back to it: changes one after the other in the order given,
 * reads beside each other on a small pool.
 *
 * <p>Law: called on the JavaFX thread only, and handlers are attached in the same event as the call; then no handler
 * can come too late, and no forgotten "start" can lose work. Trouble that no handler takes goes to the one given here.
 */
public final class Background implements AutoCloseable {
    private static final int READERS = 2;
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService changes = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("loket-change").daemon(false).factory());
    private final ExecutorService reads = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("loket-read-", 1).daemon(true).factory());
    private final Consumer<Throwable> trouble;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int waitedFor;
    private volatile boolean closed;

    public Background(Consumer<Throwable> trouble) {
        this.trouble = trouble;
    }

    /** Reads, beside other reads. */
    public <T> Job<T> run(Callable<T> read) {
        return follow(progress -> read.call());
    }

    /** As {@link #run(Callable)}, for a read that tells how far it is or can stop half way. */
    public <T> Job<T> follow(Work<T> read) {
        return start(read, reads);
    }

    /** Changes something: runs after every earlier change has ended, whether well or badly. */
    public <T> Job<T> change(Callable<T> change) {
        return start(progress -> change.call(), changes);
    }

    /** As {@link #change(Callable)}, for a change that tells how far it is. */
    public <T> Job<T> followChange(Work<T> change) {
        return start(change, changes);
    }

    /** A lane in which only the last question counts, such as the search box of one list. */
    public Lane latest() {
        return new Lane(this);
    }

    /** True while any work has kept the user waiting for more than {@link Job#BLINK}. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Ends what was begun: waits for the changes already given, forgets the reads and those asked for later. */
    @Override
    public void close() {
        closed = true;
        reads.shutdownNow();
        changes.shutdown();
        try {
            if (!changes.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a change did not end within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean closed() {
        return closed;
    }

    void waiting(int more) {
        waitedFor += more;
        busy.set(waitedFor > 0);
    }

    private <T> Job<T> start(Work<T> work, ExecutorService where) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("work is given to the background on the JavaFX thread only");
        }
        Job<T> job = new Job<>(this, work, where == reads, trouble);
        if (where == reads && reads.isShutdown()) {
            job.cancel();
        } else {
            where.execute(job);
        }
        return job;
    }
}
