package id.loket.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Hands things over to a thread that works on them in their order while the next are fetched. Law: once closed, the work
 * on all of them is done, or its failure was thrown here.
 */
final class Belt<T> implements AutoCloseable {
    private static final int LOAD = 100;
    /** Loads fetched ahead; more would only fill the memory. */
    private static final int AHEAD = 8;

    private final Consumer<T> work;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("belt").daemon().factory());
    private final Queue<Future<?>> underWay = new ArrayDeque<>();
    private List<T> load = new ArrayList<>(LOAD);

    Belt(Consumer<T> work) {
        this.work = work;
    }

    void put(T one) {
        load.add(one);
        if (load.size() == LOAD) {
            send();
        }
    }

    private void send() {
        var sent = load;
        load = new ArrayList<>(LOAD);
        waitFor(AHEAD);
        underWay.add(worker.submit(() -> sent.forEach(work)));
    }

    /** Until no more than so many are under way. */
    private void waitFor(int loads) {
        try {
            while (underWay.size() > loads) {
                underWay.remove().get();
            }
        } catch (ExecutionException e) {
            worker.shutdownNow();
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            worker.shutdownNow();
            throw (CancellationException) new CancellationException("nobody waits for it any more").initCause(e);
        }
    }

    @Override
    public void close() {
        try {
            if (!worker.isShutdown()) {
                send();
                waitFor(0);
            }
        } finally {
            worker.close();
        }
    }
}
