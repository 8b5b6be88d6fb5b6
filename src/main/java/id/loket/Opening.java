package id.loket;

import id.loket.desk.Counter;
import id.loket.desk.OfficeClock;
import id.loket.desk.Practice;
import id.loket.register.Progress;
import id.loket.screens.SettingsAppearance;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.LoggerFactory;

/**
 * Opens a data folder on a thread of its own, while JavaFX starts: each takes about as long as the other. Law: there is
 * one at a time, since JavaFX makes the application itself and hands it nothing but strings.
 */
public final class Opening {
    private static Optional<Opening> begun = Optional.empty();

    /** A folder that was opened, and how its counter likes its screen. */
    record Came(Counter.Opened opened, SettingsAppearance look) {}

    private final OfficeClock clock = new OfficeClock(LocalDateTime::now, ZoneId.systemDefault());
    private final Optional<String> sample;
    private final FutureTask<Came> task;
    private volatile Progress heard = Progress.UNHEARD;

    private Opening(Path dir, Optional<String> sample) {
        this.sample = sample;
        this.task = new FutureTask<>(() -> open(dir));
    }

    /** @param sample the sample office, where nothing is real; empty = the real book */
    public static synchronized Opening begin(Path dir, Optional<String> sample) {
        var opening = new Opening(dir, sample);
        begun = Optional.of(opening);
        Thread.ofPlatform().name("loket-opening").daemon().start(opening.task);
        return opening;
    }

    /** The one that was begun last. */
    static synchronized Opening begun() {
        return begun.orElseThrow();
    }

    boolean practice() {
        return sample.isPresent();
    }

    OfficeClock clock() {
        return clock;
    }

    /**
     * Waits until the folder is open.
     *
     * @param progress hears from now on how far a book of an older version has been brought on
     */
    Came await(Progress progress) throws Exception {
        heard = progress;
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Closes what was opened, where there is no window to close it. */
    void abandon() {
        try {
            switch (await(Progress.UNHEARD).opened()) {
                case Counter.Opened.Ready(var counter) -> counter.close();
                case Counter.Opened.FirstUse(var register) -> register.close();
                case Counter.Opened.Closed _ -> {}
            }
        } catch (Exception e) {
            LoggerFactory.getLogger(Opening.class).warn("a book that nobody waited for", e);
        }
    }

    private Came open(Path dir) {
        Progress relayed = (done, of) -> heard.at(done, of);
        var opened = sample.map(office -> Practice.open(dir, office, clock, relayed))
                .orElseGet(() -> Counter.open(dir, clock, false, relayed));
        return new Came(
                opened,
                opened instanceof Counter.Opened.Ready(var counter)
                        ? SettingsAppearance.of(counter)
                        : SettingsAppearance.USUAL);
    }
}
