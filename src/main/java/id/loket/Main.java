package id.loket;

import id.loket.cli.Cli;
import id.loket.cli.Place;
import id.loket.kit.Trouble;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/**
 * Starts Loket: the window, or one command of the command line. With {@code App} the only class that asks the computer
 * for its time, zone and folders; it touches no JavaFX itself.
 */
public final class Main {
    private Main() {}

    /** Seconds a slow computer may take to start the window's toolkit. */
    private static final int WAIT = 30;

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
                Main::toolkit,
                Main::trouble);
    }

    /** Where Windows or the XDG rules keep a program's data. */
    static Path folder(Map<String, String> env, Path home) {
        var local = env.getOrDefault("LOCALAPPDATA", "");
        return local.isBlank() ? home.resolve(".local/share/loket") : Path.of(local, "Loket");
    }

    /** Apart, so that a command needs no JavaFX on its path. */
    private static final class Screen {

        static Place.Toolkit tried() {
            var started = new CountDownLatch(1);
            try {
                Platform.startup(started::countDown);
                boolean soon = started.await(WAIT, TimeUnit.SECONDS);
                Platform.exit();
                return soon ? Place.Toolkit.STARTED : Place.Toolkit.NONE;
            } catch (UnsupportedOperationException _) {
                return Place.Toolkit.NONE;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Place.Toolkit.NONE;
            }
        }
    }

    private static Place.Toolkit toolkit() {
        try {
            return Screen.tried();
        } catch (NoClassDefFoundError _) {
            return Place.Toolkit.NONE;
        }
    }

    private static String trouble(Throwable thrown) {
        var trouble = Trouble.of(thrown);
        LoggerFactory.getLogger(Main.class).error("{} {}", trouble.code(), trouble.trace());
        return trouble.code();
    }
}
