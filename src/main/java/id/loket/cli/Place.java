package id.loket.cli;

import id.loket.desk.OfficeClock;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the command line must be told, because only the root may ask the computer.
 *
 * @param data default folder of the book
 * @param practice folder of practice mode, one folder below it for each sample office
 * @param zone of this computer, until the office is known
 * @param now the time in a zone
 * @param chosen hears the data folder before anything is logged
 * @param window opens the window; returns when it may
 * @param toolkit starts the window's toolkit and ends it
 * @param trouble writes unexpected trouble to the log and gives its code
 */
public record Place(
        Path data,
        Path practice,
        ZoneId zone,
        Function<ZoneId, LocalDateTime> now,
        Consumer<Path> chosen,
        Window window,
        Supplier<Toolkit> toolkit,
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

    /** What became of starting the window's toolkit. */
    public enum Toolkit {
        STARTED,
        /** No toolkit in this run, or no screen. */
        NONE
    }
}
