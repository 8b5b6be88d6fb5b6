package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Background;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What a list would bring, before it brings anything. Law: with a wrong line in it nothing is taken, unless the officer,
 * who has the faults in sight, says that those lines stay out.
 */
final class ImportWindow {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 620;

    private final Background background;
    private final ImportOffer offer;
    private final Stage stage = new Stage();
    private final VBox said = new VBox(Space.SMALL);
    private final VBox outcome = new VBox();
    private final LongWork work = new LongWork("import-stop");
    private final Button close = ActFrame.button("import-close", say("screens.import.close"));
    private final Button save = ActFrame.button("import-save", say("screens.import.faults.save"));
    private final Button accept = Look.of(ActFrame.button("import-take", ""), Look.PRIMARY);
    private final CheckBox skip = new CheckBox();

    ImportWindow(Background background, ImportOffer offer) {
        this.background = background;
        this.offer = offer;
        skip.setId("import-skip");
        close.setOnAction(_ -> stage.close());
        work.keepsOpen(stage);
    }

    void show(Window owner) {
        var heading = Look.of(
                new Label(
                        say("screens.import.title", offer.title(), offer.file().getFileName())),
                Look.TITLE_2);
        var keys = new Keys(say("screens.import.open")).button("Esc", say("screens.import.close"), close);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var page = new BorderPane();
        offer.refusal()
                .ifPresentOrElse(
                        sentence -> said.getChildren().add(new Message(Tone.DANGER, sentence)),
                        () -> checked(page, bar, keys));
        var head = new VBox(Space.BASE, heading, said, work, outcome);
        head.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        page.setTop(head);
        page.setBottom(new VBox(bar, keys.bar()));
        page.setId("import");
        keys.install(page);
        PreviewFrame.dress(stage, owner, say("screens.import.open"), page, WIDTH, HEIGHT);
        stage.show();
    }

    private void checked(BorderPane page, HBox bar, Keys keys) {
        said.getChildren().add(summary());
        offer.notes().forEach(note -> said.getChildren().add(new Message(Tone.INFO, note)));
        accept.setOnAction(_ -> take());
        var remarks = offer.remarks();
        page.setCenter(framed(remarks));
        if (remarks.isPresent()) {
            save.setOnAction(_ -> SheetFiles.save(stage, say("screens.import.faults.file", bare(offer.file())))
                    .ifPresent(this::saveFaults));
            bar.getChildren().add(save);
            keys.button("Ctrl+S", say("screens.import.faults.save"), save);
        }
        if (offer.wrong() > 0 && offer.ready() > 0) {
            skip.setText(say("screens.import.skip", offer.wrong()));
            skip.selectedProperty().subscribe(this::ready);
            bar.getChildren().add(skip);
            keys.button("Ctrl+L", say("screens.import.skip", offer.wrong()), skip);
        }
        bar.getChildren().add(accept);
        keys.button("Ctrl+Enter", offer.verb(), accept);
        ready();
    }

    private Message summary() {
        return offer.wrong() == 0
                ? new Message(Tone.SUCCESS, say("screens.import.all-ready", offer.lines()))
                : new Message(
                        Tone.WARNING, say("screens.import.some-wrong", offer.lines(), offer.ready(), offer.wrong()));
    }

    private void ready() {
        accept.setText(say("screens.import.take", offer.ready()));
        accept.setDisable(offer.ready() == 0 || offer.wrong() > 0 && !skip.isSelected());
    }

    /** Faults alone while there are any; what is only to be looked at stands over what would come in. */
    private VBox framed(Optional<Listing<?>> remarks) {
        var box = new VBox(Space.BASE);
        box.setPadding(new Insets(0, Space.WIDE, Space.BASE, Space.WIDE));
        remarks.ifPresent(box.getChildren()::add);
        if (offer.wrong() == 0) {
            box.getChildren().add(offer.preview(remarks.isEmpty() ? accept::requestFocus : () -> {}));
        }
        return box;
    }

    private void take() {
        boolean leaveOut = skip.isSelected();
        outcome.getChildren().clear();
        work.begin();
        List.of(accept, close, save).forEach(button -> button.setDisable(true));
        skip.setDisable(true);
        background
                .followChange(job -> offer.take(leaveOut, work.heard(job)))
                .withProgress(work::at)
                .always(this::rest)
                .onTrouble(ImportTrouble.told(this::tell))
                .onDone(refusal -> refusal.ifPresentOrElse(sentence -> tell(Tone.DANGER, sentence), () -> {
                    stage.close();
                    offer.taken();
                }));
    }

    private void rest() {
        work.end();
        List.of(close, save).forEach(button -> button.setDisable(false));
        skip.setDisable(false);
        ready();
    }

    private void tell(Tone tone, String sentence) {
        outcome.getChildren().setAll(List.<Node>of(new Message(tone, sentence)));
    }

    /** Saves the list with what is wrong behind each line. */
    void saveFaults(Path to) {
        background.run(() -> saved(to)).onDone(s -> tell(s.tone(), s.sentence()));
    }

    private SheetFiles.Saved saved(Path to) {
        try {
            offer.saveFaults(to);
            return new SheetFiles.Saved(Tone.SUCCESS, say("screens.import.saved", to.getFileName()));
        } catch (IOException _) {
            return new SheetFiles.Saved(Tone.DANGER, say("screens.import.not-saved", to.getFileName()));
        }
    }

    private static String bare(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
