package id.loket;

import java.nio.file.Path;

/** The window. */
public final class App {
    private App() {}

    public static void launch(Path dir, boolean practice) {
        throw new IllegalStateException("no window yet for " + dir + ", practice " + practice);
    }
}
