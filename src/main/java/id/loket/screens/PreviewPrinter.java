package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.PrintDesk.Printer;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The printer a kind of paper goes to, and the way to another one; the choice is kept for this kind of paper. */
final class PreviewPrinter {
    private static final double WIDTH = 200;

    private final Seat seat;
    private final PaperKind kind;
    private final ComboBox<String> choice = new ComboBox<>();
    private final Label none = Look.of(new Label(say("screens.preview.no-printer")), Look.MUTED);
    private final HBox view;
    private Optional<String> kept = Optional.empty();
    private boolean reading;

    private record Found(List<Printer> printers, Optional<String> used) {}

    PreviewPrinter(Seat seat, PaperKind kind) {
        this.seat = seat;
        this.kind = kind;
        choice.setId("preview-printer");
        choice.setPrefWidth(WIDTH);
        choice.setAccessibleText(say("screens.preview.printer"));
        none.visibleProperty().bind(choice.visibleProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        choice.managedProperty().bind(choice.visibleProperty());
        var label = new Label(say("screens.preview.printer"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        none.setMinWidth(Region.USE_PREF_SIZE);
        view = new HBox(Space.SMALL, label, choice, none);
        view.setAlignment(Pos.CENTER_LEFT);
        read();
    }

    Node view() {
        return view;
    }

    /** Asks the computer anew which printers there are; a printer that vanished stays named until another is chosen. */
    void read() {
        var printing = seat.counter().printing();
        seat.background()
                .run(() -> new Found(printing.printers(), printing.printerFor(kind)))
                .onDone(this::show);
    }

    private void show(Found found) {
        reading = true;
        kept = found.used();
        var names = found.printers().stream().map(Printer::name).toList();
        choice.getItems().setAll(names);
        choice.setValue(kept.filter(names::contains).orElse(null));
        choice.setPromptText(kept.orElse(say("screens.preview.choose")));
        choice.setVisible(!names.isEmpty());
        reading = false;
    }

    /** Chooses another one, as if the officer had; false if there is no such printer any more. */
    boolean choose(String queue) {
        boolean there = choice.getItems().contains(queue);
        if (there) {
            choice.setValue(queue);
        }
        return there;
    }

    /** Hears when the officer chooses another printer. */
    void whenChosen(Runnable then) {
        choice.setOnAction(_ -> {
            if (!reading) {
                settled(then);
            }
        });
    }

    /** Keeps another choice first, then goes on. */
    void settled(Runnable then) {
        var wanted = Optional.ofNullable(choice.getValue())
                .filter(w -> !Optional.of(w).equals(kept));
        if (wanted.isEmpty()) {
            then.run();
            return;
        }
        seat.background()
                .change(() -> {
                    seat.counter().printing().choosePrinter(kind, wanted.get());
                    return wanted;
                })
                .onDone(chosen -> {
                    kept = chosen;
                    then.run();
                });
    }
}
