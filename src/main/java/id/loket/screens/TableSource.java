package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/** Where the lines of a table come from when nobody types them: a chosen file, or one dropped on the table. */
final class TableSource {
    private final FieldControls controls;
    private final Field table;
    private final String id;
    private final Supplier<List<Answers>> there;
    private final Consumer<List<Answers>> take;
    private final Label said = Look.of(new Label(), Look.MUTED);
    private final HBox bar = new HBox(Space.SMALL);
    private boolean busy;

    /**
     * @param there the lines the table has
     * @param take what becomes of lines that were taken
     */
    TableSource(
            FieldControls controls,
            Field table,
            String id,
            Supplier<List<Answers>> there,
            Consumer<List<Answers>> take) {
        this.controls = controls;
        this.table = table;
        this.id = id;
        this.there = there;
        this.take = take;
    }

    Node bar(Button add) {
        var open = button("import-", say("screens.import.open"), this::choose);
        open.setGraphic(Look.of(new Label("Ctrl+I"), "key-cap"));
        open.setContentDisplay(ContentDisplay.RIGHT);
        var sample = Look.of(button("sample-", say("screens.import.sample"), this::saveSample), Look.QUIET);
        bar.getChildren().setAll(add, open, sample);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** What became of the last list; over the table, where it is seen however long the table is. */
    Node said() {
        said.setId("import-said-" + id);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private Button button(String what, String verb, Runnable action) {
        var button = new Button(verb);
        button.setId(what + id);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void dropsOn(Node table) {
        table.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().getFiles().size() == 1) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        table.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            drag.getDragboard().getFiles().stream().findFirst().ifPresent(f -> offer(f.toPath()));
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    /** Asks for a file. */
    void choose() {
        SheetFiles.open(window()).ifPresent(this::offer);
    }

    /** Reads a file off the screen's thread and shows what it would bring. */
    void offer(Path file) {
        if (busy) {
            return;
        }
        busy = true;
        var seat = controls.seat();
        var has = there.get();
        seat.background()
                .run(() -> seat.counter().tables().read(controls.sop(), table, has, file))
                .always(() -> busy = false)
                .onDone(read -> new ImportWindow(
                                seat.background(), new TableOffer(controls, table, file, read, this::taken))
                        .show(window()));
    }

    private void taken(List<Answers> lines) {
        take.accept(lines);
        said.setText(say("screens.import.taken", lines.size()));
    }

    private void saveSample() {
        SheetFiles.save(window(), say("screens.import.sample.file", table.title()))
                .ifPresent(file -> controls.seat()
                        .background()
                        .run(() -> sample(file))
                        .onDone(result -> said.setText(result.sentence())));
    }

    private SheetFiles.Saved sample(Path file) {
        try {
            controls.seat().counter().tables().saveSample(controls.sop(), table, file);
            return new SheetFiles.Saved(Tone.SUCCESS, say("screens.import.saved", file.getFileName()));
        } catch (IOException _) {
            return new SheetFiles.Saved(Tone.DANGER, say("screens.import.not-saved", file.getFileName()));
        }
    }

    private Window window() {
        return Optional.ofNullable(bar.getScene()).orElseThrow().getWindow();
    }
}
