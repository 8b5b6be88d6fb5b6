package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Progress;
import id.loket.kit.Space;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/**
 * The strip that shows how far long work is and can stop it; in sight only while there is some. Unlike a job that is
 * cancelled, work that is stopped here still says what became of it.
 */
final class LongWork extends HBox {
    private static final double BAR = 240;

    private final ProgressBar bar = new ProgressBar();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param id names its button */
    LongWork(String id) {
        super(Space.BASE);
        var stop = new Button(say("screens.settings.stop"));
        stop.setId(id);
        stop.setOnAction(_ -> stopped.set(true));
        bar.setPrefWidth(BAR);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, stop);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void begin() {
        stopped.set(false);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        setVisible(true);
    }

    void end() {
        setVisible(false);
    }

    boolean running() {
        return isVisible();
    }

    /** The window stays as long as there is work. */
    void keepsOpen(Window window) {
        window.setOnCloseRequest(event -> {
            if (running()) {
                event.consume();
            }
        });
    }

    void at(double part) {
        bar.setProgress(part);
    }

    /** The progress of a job that stops when the button says so. */
    Progress heard(Progress job) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                job.at(done, total);
            }

            @Override
            public boolean cancelled() {
                return stopped.get() || job.cancelled();
            }
        };
    }
}
