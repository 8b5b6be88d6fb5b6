package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.PrintDesk;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How this computer prints: each kind of paper on its printer, each printer put right; nothing is asked when printing. */
final class SettingsPrinters implements SettingsSection {
    private record Found(List<PrintDesk.Printer> printers, Map<PaperKind, PrinterKinds.Line> kinds) {}

    private final Seat seat;
    private final PrinterKinds kinds;
    private final VBox states = new VBox(Space.SMALL);
    private final ScrollPane view;

    SettingsPrinters(Seat seat) {
        this.seat = seat;
        this.kinds = new PrinterKinds((kind, choice) -> seat.background()
                .change(() -> {
                    seat.counter().printing().settings().choose(kind, choice);
                    return kind;
                })
                .onDone(_ -> read()));
        var note = Look.of(new Label(say("screens.settings.print.note")), Look.MUTED);
        note.setWrapText(true);
        var afresh = new Button(say("screens.settings.printers-afresh"));
        afresh.setId("printers-afresh");
        afresh.setOnAction(_ -> read());
        var page = new VBox(
                Space.ROOMY,
                Look.of(new Label(say("screens.settings.print.by-kind")), Look.TITLE_2),
                note,
                kinds.view(),
                Look.of(new Label(say("screens.settings.print.by-printer")), Look.TITLE_2),
                states,
                new HBox(afresh));
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.WIDE, Space.WIDE));
        view = Look.of(Scroll.over(page), "form-view");
        view.setFitToWidth(true);
        view.setFocusTraversable(false);
    }

    private void read() {
        var printing = seat.counter().printing();
        seat.background()
                .run(() -> new Found(printing.printers(), PrinterKinds.read(printing)))
                .onDone(this::show);
    }

    private void show(Found found) {
        kinds.show(found.printers().stream().map(PrintDesk.Printer::name).toList(), found.kinds());
        states.getChildren().setAll(messages(found));
    }

    private List<Message> messages(Found found) {
        if (found.printers().isEmpty()) {
            return List.of(new Message(Tone.WARNING, say("screens.settings.printers-no")));
        }
        return found.printers().stream()
                .map(printer -> new Message(
                                printer.takesJobs() ? Tone.SUCCESS : Tone.WARNING,
                                say("screens.settings.printer-state", printer.name(), printer.sentence()))
                        .action(
                                "set-" + printer.name(),
                                say("screens.settings.print.set"),
                                () -> PrinterWindow.open(
                                        seat, view.getScene().getWindow(), printer.name(), this::read)))
                .toList();
    }

    @Override
    public String id() {
        return "printers";
    }

    @Override
    public String title() {
        return say("screens.settings.printers");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        kinds.view().requestFocus();
        read();
    }
}
