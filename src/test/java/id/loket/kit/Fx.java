package id.loket.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.testfx.util.WaitForAsyncUtils;

/** Calls made on the screen's thread by a test, which runs on another. */
public final class Fx {
    /** Long enough for a busy machine; a wait that is met returns at once. */
    private static final int SECONDS = 20;

    private Fx() {}

    public static <T> T on(Callable<T> call) {
        T result = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    public static void run(Runnable call) {
        on(() -> {
            call.run();
            return true;
        });
    }

    public static void until(BooleanSupplier wanted) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> on(wanted::getAsBoolean));
    }

    /** Whether a node and all that holds it are visible. */
    public static boolean inSight(Node node) {
        return node.isVisible() && (node.getParent() == null || inSight(node.getParent()));
    }
}
