package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.TableImport;
import id.loket.desk.TableImport.Checked;
import id.loket.desk.TableImport.Fault;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    private static final int MOST_COLUMNS = 6;

    private record Numbered(int line, Answers answers) {}

    private final FieldControls controls;
    private final Field table;
    private final Path file;
    private final TableImport read;
    private final Consumer<List<Answers>> take;
    private final Stage stage = new Stage();
    private final VBox said = new VBox(Space.SMALL);
    private final VBox outcome = new VBox();
    private final Button close = button("import-close", say("screens.import.close"));
    private final Button save = button("import-save", say("screens.import.faults.save"));
    private final Button accept = Look.of(button("import-take", ""), Look.PRIMARY);
    private final CheckBox skip = new CheckBox();

    ImportWindow(FieldControls controls, Field table, Path file, TableImport read, Consumer<List<Answers>> take) {
        this.controls = controls;
        this.table = table;
        this.file = file;
        this.read = read;
        this.take = take;
        skip.setId("import-skip");
        close.setOnAction(_ -> stage.close());
    }

    private static Button button(String id, String verb) {
        var button = new Button(verb);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void show(Window owner) {
        var heading = Look.of(new Label(say("screens.import.title", table.title(), file.getFileName())), Look.TITLE_2);
        var keys = new Keys(say("screens.import.open")).button("Esc", say("screens.import.close"), close);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var page = new BorderPane();
        switch (read) {
            case TableImport.Refused(var sentence) -> said.getChildren().add(new Message(Tone.DANGER, sentence));
            case Checked list -> checked(list, page, bar, keys);
        }
        var head = new VBox(Space.BASE, heading, said, outcome);
        head.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        page.setTop(head);
        page.setBottom(new VBox(bar, keys.bar()));
        page.setId("import");
        keys.install(page);
        PreviewFrame.dress(stage, owner, say("screens.import.open"), page, WIDTH, HEIGHT);
        stage.show();
    }

    private void checked(Checked list, BorderPane page, HBox bar, Keys keys) {
        said.getChildren().add(summary(list));
        list.notes().forEach(note -> said.getChildren().add(new Message(Tone.INFO, note)));
        accept.setOnAction(_ -> take(list));
        if (list.faults().isEmpty()) {
            page.setCenter(framed(lines(list)));
        } else {
            page.setCenter(framed(faults(list)));
            save.setOnAction(_ -> SheetFiles.save(stage, say("screens.import.faults.file", bare(file)))
                    .ifPresent(f -> saveFaults(list, f)));
            bar.getChildren().add(save);
            keys.button("Ctrl+S", say("screens.import.faults.save"), save);
            if (!list.ready().isEmpty()) {
                skip.setText(say("screens.import.skip", list.wrong()));
                skip.selectedProperty().subscribe(() -> ready(list));
                bar.getChildren().add(skip);
                keys.button("Ctrl+L", say("screens.import.skip", list.wrong()), skip);
            }
        }
        bar.getChildren().add(accept);
        keys.button("Ctrl+Enter", say("screens.import.key.take"), accept);
        ready(list);
    }

    private static Message summary(Checked list) {
        return list.faults().isEmpty()
                ? new Message(Tone.SUCCESS, say("screens.import.all-ready", list.lines()))
                : new Message(
                        Tone.WARNING,
                        say(
                                "screens.import.some-wrong",
                                list.lines(),
                                list.ready().size(),
                                list.wrong()));
    }

    private void ready(Checked list) {
        accept.setText(say("screens.import.take", list.ready().size()));
        accept.setDisable(list.ready().isEmpty() || !list.faults().isEmpty() && !skip.isSelected());
    }

    private static VBox framed(Listing<?> listing) {
        var box = new VBox(listing);
        box.setPadding(new Insets(0, Space.WIDE, Space.BASE, Space.WIDE));
        return box;
    }

    private Listing<Fault> faults(Checked list) {
        var listing = SeatList.<Fault>of(
                controls.seat(),
                "import-faults",
                say("screens.import.fault"),
                f -> f,
                List.of(
                        Column.count(say("screens.import.line"), 70, Fault::line),
                        Column.text(say("screens.import.column"), 160, Fault::column),
                        Column.text(say("screens.import.fault"), 700, Fault::sentence)));
        listing.show(Rows.of(list.faults()), listing::requestFocus);
        return listing;
    }

    private Listing<Numbered> lines(Checked list) {
        var columns = new ArrayList<Column<Numbered>>();
        columns.add(Column.count(say("screens.import.line"), 60, Numbered::line));
        if (table.shape() instanceof Field.Rows(var fields)) {
            fields.stream()
                    .limit(MOST_COLUMNS)
                    .forEach(f ->
                            columns.add(Column.text(f.title(), 160, n -> controls.words(List.of(f), n.answers()))));
        }
        var listing = new Listing<>(controls.seat().background(), "import-lines", Numbered::line, columns);
        listing.show(
                Rows.of(IntStream.range(0, list.ready().size())
                        .mapToObj(n -> new Numbered(n + 1, list.ready().get(n)))
                        .toList()),
                accept::requestFocus);
        return listing;
    }

    private void take(Checked list) {
        stage.close();
        take.accept(list.ready());
    }

    /** Saves the list with what is wrong behind each line. */
    void saveFaults(Checked list, Path to) {
        controls.seat()
                .background()
                .run(() -> saved(list, to))
                .onDone(s -> outcome.getChildren().setAll(List.<Node>of(new Message(s.tone(), s.sentence()))));
    }

    private SheetFiles.Saved saved(Checked list, Path to) {
        try {
            controls.seat().counter().tables().saveFaults(list, to);
            return new SheetFiles.Saved(Tone.SUCCESS, say("screens.import.saved", to.getFileName()));
        } catch (IOException _) {
            return new SheetFiles.Saved(Tone.DANGER, say("screens.import.not-saved", to.getFileName()));
        }
    }

    private static String bare(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
