package id.loket;

import id.loket.cli.Cli;
import id.loket.cli.Place;
import id.loket.desk.Practice;
import id.loket.kit.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Starts Loket: the window, or one command of the command line. With {@code App} the only class that asks the computer
 * for its time, zone and folders; it touches no JavaFX itself.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = Cli.run(place(System.getenv(), Path.of(System.getProperty("user.home"))), args);
        // Success ends by itself, when the window is closed.
        if (code != 0) {
            System.exit(code);
        }
    }

    private static Place place(Map<String, String> env, Path home) {
        var loket = folder(env, home);
        return new Place(
                loket.resolve("data"),
                loket.resolve("latihan"),
                ZoneId.systemDefault(),
                LocalDateTime::now,
                data -> System.setProperty("loket.log", data.resolve("log").toString()),
                // No method reference: that would load the window with every command.
                (dir, practice) -> App.launch(dir, practice),
                Main::rehearsed,
                Main::trouble);
    }

    /** Where Windows or the XDG rules keep a program's data. */
    static Path folder(Map<String, String> env, Path home) {
        var local = env.getOrDefault("LOCALAPPDATA", "");
        return local.isBlank()
                ? home.resolve(".local/share/loket")
                : home.getFileSystem().getPath(local, "Loket");
    }

    /** Apart, so that a command needs no JavaFX on its path. */
    private static final class Screen {

        static Place.Rehearsed rehearsed(Path dir) {
            try {
                var told = Files.createTempFile("loket-rehearsal", ".txt");
                try {
                    App.rehearse(dir, Practice.offices().getFirst(), told);
                } catch (RuntimeException e) {
                    if (!noScreen(e)) {
                        throw e;
                    }
                }
                var how = Rehearsal.read(told);
                Files.delete(told);
                return how;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** JavaFX wraps its own complaint more than once. */
        private static boolean noScreen(Throwable thrown) {
            return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                    .anyMatch(UnsupportedOperationException.class::isInstance);
        }
    }

    private static Place.Rehearsed rehearsed(Path dir) {
        try {
            return Screen.rehearsed(dir);
        } catch (NoClassDefFoundError _) {
            return new Place.Rehearsed.NoScreen();
        }
    }

    private static String trouble(Throwable thrown) {
        var trouble = Trouble.of(thrown);
        LoggerFactory.getLogger(Main.class).error("{} {}", trouble.code(), trouble.trace());
        return trouble.code();
    }
}
