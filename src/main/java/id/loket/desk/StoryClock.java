package id.loket.desk;

import java.time.LocalDateTime;
import java.util.function.Supplier;

/** The time of a story: it stands where the last scene put it. */
public final class StoryClock implements Supplier<LocalDateTime> {
    private LocalDateTime time;

    public StoryClock(LocalDateTime start) {
        this.time = start;
    }

    @Override
    public synchronized LocalDateTime get() {
        return time;
    }

    public synchronized void set(LocalDateTime value) {
        time = value;
    }
}
