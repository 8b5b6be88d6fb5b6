package id.loket.screens;

import id.loket.desk.SampleWeeks;
import id.loket.kit.Background;
import id.loket.kit.Theme;
import id.loket.sop.Sop;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** One page in a window of the counter's size, on two sample weeks, with its keys at the foot as the shell shows them. */
final class BookScreen implements AutoCloseable {
    private static final double SIDE_BAR = 200;

    final SampleWeeks weeks;
    final Seat seat;
    final List<String> opened = new ArrayList<>();
    final List<String> begun = new ArrayList<>();
    final Stage stage;
    private final List<Throwable> trouble = new ArrayList<>();
    private final Background background = new Background(trouble::add);

    BookScreen(Path dir, Stage stage) {
        this.stage = stage;
        weeks = SampleWeeks.open(dir);
        seat = new Seat(weeks.counter(), weeks.sari(), background, new Ways() {
            @Override
            public void queue() {}

            @Override
            public void newCase() {}

            @Override
            public void begin(Sop sop) {
                begun.add(sop.id());
            }

            @Override
            public void openCase(String key) {
                opened.add(key);
            }

            @Override
            public void book() {}

            @Override
            public void report() {}

            @Override
            public void settings() {}
        });
        stage.setScene(new Scene(new BorderPane(), 1366, 768));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    <P extends Page> P show(Function<Seat, P> make) {
        return on(() -> {
            var page = make.apply(seat);
            var root = new BorderPane(page.view());
            var side = new Region();
            side.setPrefWidth(SIDE_BAR);
            root.setLeft(side);
            root.setBottom(page.keys().bar());
            stage.getScene().setRoot(root);
            page.shown();
            return page;
        });
    }

    static <T> T on(Callable<T> call) {
        T result = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    static void until(BooleanSupplier wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(wanted::getAsBoolean));
    }

    /** For eyes: what the window looks like, in target/screenshots. */
    static void shot(String name, Scene scene) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(500);
        WritableImage image = on(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    }

    static Scene sceneOf(Node node) {
        return node.getScene();
    }

    @Override
    public void close() {
        background.close();
        weeks.close();
        if (!trouble.isEmpty()) {
            throw new AssertionError(trouble.getFirst());
        }
    }
}
