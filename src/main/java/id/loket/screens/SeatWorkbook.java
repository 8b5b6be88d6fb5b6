package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Message;
import id.loket.report.ExportTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.stage.Window;

/**
 * The button that saves a book or a report for a spreadsheet, while the work goes on. Law: it asks what a list asks, and
 * the book notes who took it along.
 */
final class SeatWorkbook {
    private final Seat seat;
    private final BiFunction<Window, String, Optional<Path>> askFile;
    private final Button button = new Button(say("screens.workbook.save"));

    /**
     * What is saved.
     *
     * @param list its name in the record of what was taken along
     * @param title and {@code period} of the file that is proposed
     * @param tellsNiks whether NIKs stand in it
     * @param tables read off the screen's thread, a sheet for each
     */
    record Wanted(String list, String title, String period, boolean tellsNiks, Callable<List<ExportTable>> tables) {}

    /**
     * @param id of the button
     * @param askFile asks where to save, given the window and a name to propose
     */
    SeatWorkbook(Seat seat, String id, BiFunction<Window, String, Optional<Path>> askFile) {
        this.seat = seat;
        this.askFile = askFile;
        button.setId(id);
    }

    Button button() {
        return button;
    }

    /** Saves it and tells what became of it; nothing happens if the officer thinks better of it. */
    void save(Wanted wanted, Consumer<Message> tell) {
        var owner = button.getScene().getWindow();
        SeatExport.whole(seat, owner, wanted.tellsNiks())
                .ifPresent(whole ->
                        askFile.apply(owner, fileName(wanted)).ifPresent(file -> save(wanted, whole, file, tell)));
    }

    private void save(Wanted wanted, boolean whole, Path file, Consumer<Message> tell) {
        var under = SeatExport.under(seat);
        button.setDisable(true);
        seat.background()
                .run(() -> {
                    var tables = wanted.tables().call().stream()
                            .map(table -> table.alsoUnder(under))
                            .toList();
                    return seat.counter().exports().save(seat.who().person(), wanted.list(), whole, tables, file);
                })
                .always(() -> button.setDisable(false))
                .onDone(outcome -> tell.accept(SeatExport.message(outcome)));
    }

    private String fileName(Wanted wanted) {
        var name = say("screens.workbook.name", wanted.title(), wanted.period());
        return seat.counter().practice() ? say("screens.workbook.practice", name) : name;
    }
}
