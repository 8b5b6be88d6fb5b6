package id.loket.bench;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** A window with one empty pane: tells in how many milliseconds it was on the screen, and ends. */
public final class EmptyWindow extends Application {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        stage.show();
        new AnimationTimer() {
            private boolean drawn = false;

            @Override
            public void handle(long now) {
                if (drawn) {
                    System.out.println(ManagementFactory.getRuntimeMXBean().getUptime() + " ms");
                    stop();
                    Platform.exit();
                }
                drawn = true;
            }
        }.start();
    }
}
