package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PageImage;
import id.loket.desk.Papers.Sheet;
import id.loket.kit.Job;
import id.loket.kit.Look;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** One sheet of a {@link PreviewPane}: an empty page of the right size until its picture is there. */
final class PreviewSheet {
    private static final double POINTS_PER_INCH = 72;

    private final Seat seat;
    private final byte[] pdf;
    private final int page;
    private final Sheet size;
    private final Label loading = Look.of(new Label(say("screens.preview.loading")), Look.MUTED);
    private final ImageView picture = new ImageView();
    private final StackPane view = Look.of(new StackPane(loading, picture), "paper-sheet");
    private Optional<Job<?>> job = Optional.empty();
    private double scale = 1;
    private double drawn;

    PreviewSheet(Seat seat, byte[] pdf, int page, Sheet size) {
        this.seat = seat;
        this.pdf = pdf;
        this.page = page;
        this.size = size;
        loading.visibleProperty().bind(picture.imageProperty().isNull());
        picture.setSmooth(true);
        view.setId("preview-sheet-" + (page + 1));
    }

    Node view() {
        return view;
    }

    Sheet size() {
        return size;
    }

    double width() {
        return size.width() * scale;
    }

    double height() {
        return size.height() * scale;
    }

    /** So many screen pixels for a point; an older picture is stretched until the new one is there. */
    void scale(double wanted) {
        scale = wanted;
        view.setMinSize(width(), height());
        view.setMaxSize(width(), height());
        picture.setFitWidth(width());
        picture.setFitHeight(height());
    }

    /** Draws the page if it is near the reader and was not drawn at this size, and lets go of it otherwise. */
    void near(boolean near, double outputScale) {
        if (!near) {
            forget();
            return;
        }
        double wanted = scale * outputScale;
        if (wanted == drawn) {
            return;
        }
        job.ifPresent(Job::cancel);
        drawn = wanted;
        var papers = seat.counter().papers();
        job = Optional.of(seat.background()
                .run(() -> papers.image(pdf, page, wanted * POINTS_PER_INCH))
                .onDone(image -> picture.setImage(image(image))));
    }

    void forget() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        picture.setImage(null);
        drawn = 0;
    }

    static WritableImage image(PageImage image) {
        var made = new WritableImage(image.width(), image.height());
        made.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.argb(),
                        0,
                        image.width());
        return made;
    }
}
