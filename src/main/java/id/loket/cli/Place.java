package id.loket.cli;

import id.loket.desk.OfficeClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the command line must be told, because only the root may ask the computer.
 *
 * @param data default folder of the book
 * @param practice folder of practice mode, one folder below it for each sample office
 * @param zone of this computer, until the office is known
 * @param now the time in a zone
 * @param chosen hears the data folder before anything is logged
 * @param window opens the window; returns when it may
 * @param rehearsal opens the window on a new practice folder, shows every place and closes it; once per run
 * @param trouble writes unexpected trouble to the log and gives its code
 */
public record Place(
        Path data,
        Path practice,
        ZoneId zone,
        Function<ZoneId, LocalDateTime> now,
        Consumer<Path> chosen,
        Window window,
        Function<Path, Rehearsed> rehearsal,
        Function<Throwable, String> trouble) {

    /** The office's time, told the office's zone once that is known. */
    OfficeClock clock() {
        return new OfficeClock(now, zone);
    }

    /** Opens the window on a data folder. */
    public interface Window {
        /** @param practice the sample office to practise in; empty = the real book */
        void open(Path dir, Optional<String> practice);
    }

    /** What became of rehearsing at the window. */
    public sealed interface Rehearsed {
        /** @param ready from the start of this process until someone could sign in */
        record Played(Duration ready) implements Rehearsed {}

        /** No window's toolkit in this run, or no screen. */
        record NoScreen() implements Rehearsed {}

        /** @param at what did not come on the screen */
        record Stuck(String at) implements Rehearsed {}
    }
}
