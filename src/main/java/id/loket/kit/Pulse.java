package id.loket.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Does something again and again while a node is in a window: a clock, a list read afresh. Out of it, it rests. */
public final class Pulse {
    private Pulse() {}

    /** The first time comes after one interval; on the JavaFX thread. */
    public static void every(Duration interval, Node whileShown, Runnable action) {
        Timeline timeline = new Timeline(new KeyFrame(interval, e -> action.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        whileShown.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                timeline.stop();
            } else {
                timeline.play();
            }
        });
    }
}
