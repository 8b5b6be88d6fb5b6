package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Many answers under way: how far they are, and the way to stop them while none is written. */
final class ItemRun {
    private static final double WIDTH = 200;

    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop = new Button(say("screens.items.stop"));
    private final HBox view;
    private final Runnable whenEnded;
    private volatile boolean stopped;

    /** @param count of answers */
    ItemRun(int count, Runnable whenEnded) {
        this.whenEnded = whenEnded;
        bar.setPrefWidth(WIDTH);
        stop.setId("items-stop");
        stop.setOnAction(_ -> {
            stopped = true;
            stop.setDisable(true);
        });
        view = new HBox(Space.BASE, Look.of(new Label(say("screens.items.writing", count)), Look.MUTED), bar, stop);
        view.setAlignment(Pos.CENTER_LEFT);
    }

    Node view() {
        return view;
    }

    void at(double part) {
        bar.setProgress(part);
    }

    /** Asked on the thread that writes. */
    boolean stopped() {
        return stopped;
    }

    void ended() {
        whenEnded.run();
    }
}
