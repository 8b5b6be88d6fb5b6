package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ImportKind;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The way of a list from its file into the program: looked at, shown, taken; and how far that is. The same for every kind
 * of list and from every page.
 */
final class ImportWay extends VBox {
    private final Seat seat;
    private final Runnable taken;
    private final LongWork work = new LongWork("import-check-stop");
    private final VBox said = new VBox(Space.SMALL);

    /** @param taken hears that a list came in */
    ImportWay(Seat seat, Runnable taken) {
        super(Space.SMALL);
        this.seat = seat;
        this.taken = taken;
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        managedProperty().bind(work.visibleProperty().or(Bindings.isNotEmpty(said.getChildren())));
        getChildren().addAll(work, said);
    }

    /** Looks at a file and shows what it would bring. */
    void look(ImportKind kind, Path file) {
        if (work.running()) {
            return;
        }
        clear();
        work.begin();
        seat.background()
                .follow(job -> seat.counter().imports().check(kind, file, Heard.by(work.heard(job))))
                .withProgress(work::at)
                .always(work::end)
                .onTrouble(ImportTrouble.told(this::tell))
                .onDone(read -> new ImportWindow(seat.background(), new BatchOffer(seat, kind, file, read, this::taken))
                        .show(window()));
    }

    private void taken(String sentence) {
        tell(Tone.SUCCESS, sentence);
        taken.run();
    }

    /** The button that saves an empty list of this kind. */
    void sample(ImportKind kind, Button button) {
        button.setId("import-sample-" + kind.id());
        button.setOnAction(_ -> SheetFiles.save(window(), say("screens.import.sample.file", kind.title()))
                .ifPresent(file -> saveSample(kind, file)));
    }

    private void saveSample(ImportKind kind, Path file) {
        seat.background()
                .run(() -> {
                    try {
                        seat.counter().imports().saveSample(kind, file);
                        return new SheetFiles.Saved(Tone.SUCCESS, say("screens.import.saved", file.getFileName()));
                    } catch (IOException _) {
                        return new SheetFiles.Saved(Tone.DANGER, say("screens.import.not-saved", file.getFileName()));
                    }
                })
                .onDone(saved -> tell(saved.tone(), saved.sentence()));
    }

    void tell(Tone tone, String sentence) {
        said.getChildren().setAll(new Message(tone, sentence).closable(() -> {}));
    }

    void clear() {
        said.getChildren().clear();
    }

    private Window window() {
        return getScene().getWindow();
    }
}
