package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Papers;
import id.loket.kit.Form;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which printer takes which kind of paper; what is chosen here is asked no more when printing. */
final class SettingsPrinters implements SettingsSection {
    /** Where the controls of a form begin: its margin, its labels and the gap. */
    static final double INDENT = Space.WIDE + 200 + Space.ROOMY;

    private record Found(List<Papers.Printer> printers, Map<PaperKind, Optional<String>> chosen) {}

    private final Seat seat;
    private final Map<PaperKind, ComboBox<String>> boxes = new EnumMap<>(PaperKind.class);
    private final Form form = new Form();
    private final VBox states = new VBox(Space.SMALL);
    private final VBox view;
    private boolean filling;

    SettingsPrinters(Seat seat) {
        this.seat = seat;
        form.section(say("screens.settings.printers"));
        for (var kind : PaperKind.values()) {
            var box = new ComboBox<String>();
            box.setPromptText(say("screens.settings.printer-none"));
            box.valueProperty().subscribe(queue -> chose(kind, Optional.ofNullable(queue)));
            boxes.put(kind, box);
            form.add("printer-" + kind.name().toLowerCase(Locale.ROOT), title(kind), box)
                    .hint(hint(kind));
        }
        var afresh = new Button(say("screens.settings.printers-afresh"));
        afresh.setId("printers-afresh");
        afresh.setOnAction(e -> read());
        var foot = new VBox(Space.BASE, states, new HBox(afresh));
        foot.setPadding(new Insets(0, Space.WIDE, Space.WIDE, INDENT));
        this.view = new VBox(form.view(), foot);
    }

    private static String title(PaperKind kind) {
        return switch (kind) {
            case LETTER -> say("screens.settings.printer-letter");
            case RECEIPT -> say("screens.settings.printer-receipt");
            case TICKET -> say("screens.settings.printer-ticket");
            case REPORT -> say("screens.settings.printer-report");
        };
    }

    private static String hint(PaperKind kind) {
        return switch (kind) {
            case LETTER -> say("screens.settings.printer-letter-hint");
            case RECEIPT -> say("screens.settings.printer-receipt-hint");
            case TICKET -> say("screens.settings.printer-ticket-hint");
            case REPORT -> say("screens.settings.printer-report-hint");
        };
    }

    private void chose(PaperKind kind, Optional<String> queue) {
        if (!filling && queue.isPresent()) {
            var papers = seat.counter().papers();
            seat.background().change(() -> {
                papers.choosePrinter(seat.who(), kind, queue.get());
                return kind;
            });
        }
    }

    private void read() {
        var papers = seat.counter().papers();
        seat.background()
                .run(() -> {
                    var chosen = new EnumMap<PaperKind, Optional<String>>(PaperKind.class);
                    for (var kind : PaperKind.values()) {
                        chosen.put(kind, papers.printerFor(kind));
                    }
                    return new Found(papers.printers(), chosen);
                })
                .onDone(this::show);
    }

    private void show(Found found) {
        filling = true;
        boxes.forEach((kind, box) -> {
            var names = new ArrayList<>(
                    found.printers().stream().map(Papers.Printer::name).toList());
            var chosen = found.chosen().get(kind);
            chosen.filter(name -> !names.contains(name)).ifPresent(names::add);
            box.getItems().setAll(names);
            box.setValue(chosen.orElse(null));
        });
        filling = false;
        states.getChildren().setAll(messages(found));
    }

    private static List<Message> messages(Found found) {
        if (found.printers().isEmpty()) {
            return List.of(new Message(Tone.WARNING, say("screens.settings.printers-no")));
        }
        return found.printers().stream()
                .map(printer -> new Message(
                        printer.takesJobs() ? Tone.SUCCESS : Tone.WARNING,
                        say("screens.settings.printer-state", printer.name(), printer.sentence())))
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
        form.begin();
        read();
    }
}
