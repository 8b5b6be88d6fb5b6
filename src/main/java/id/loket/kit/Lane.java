package id.loket.kit;

import java.util.Optional;
import java.util.concurrent.Callable;

/** A lane in which a new question cancels the one before it: the answer to a superseded question is never delivered. */
public final class Lane {
    private final Background background;
    private Optional<Job<?>> last = Optional.empty();

    Lane(Background background) {
        this.background = background;
    }

    /** Reads; whatever this lane still waited for is cancelled. */
    public <T> Job<T> run(Callable<T> read) {
        return follow(progress -> read.call());
    }

    /** As {@link #run}, for a read that can stop half way when it is superseded. */
    public <T> Job<T> follow(Work<T> read) {
        cancel();
        Job<T> job = background.follow(read);
        last = Optional.of(job);
        return job;
    }

    /** Waits for nothing any more. */
    public void cancel() {
        last.ifPresent(Job::cancel);
    }
}
