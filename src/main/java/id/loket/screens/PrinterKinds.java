package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.PrintChoice;
import id.loket.desk.PrintDesk;
import id.loket.desk.PrintDesk.Size;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** A line for each kind of paper: its printer, its tray, how many of each, and on what; what is chosen is kept at once. */
final class PrinterKinds {
    private static final double KIND = 150;
    private static final double PRINTER = 220;
    private static final double TRAY = 190;
    private static final double COPIES = 80;
    private static final double SIZE = 250;

    /** What the computer said of one kind. */
    record Line(PrintChoice choice, Optional<String> printer, List<String> trays, List<Size> sizes) {}

    static Map<PaperKind, Line> read(PrintDesk printing) {
        var lines = new EnumMap<PaperKind, Line>(PaperKind.class);
        var trays = new java.util.HashMap<String, List<String>>();
        for (var kind : PaperKind.values()) {
            var printer = printing.printerFor(kind);
            lines.put(
                    kind,
                    new Line(
                            printing.settings().choice(kind),
                            printer,
                            printer.map(q -> trays.computeIfAbsent(q, printing::trays))
                                    .orElse(List.of()),
                            printing.sizes(kind)));
        }
        return lines;
    }

    private record Boxes(
            ComboBox<String> printer, ComboBox<String> tray, ComboBox<Integer> copies, ComboBox<Size> size) {}

    private final BiConsumer<PaperKind, PrintChoice> chosen;
    private final Map<PaperKind, Boxes> boxes = new EnumMap<>(PaperKind.class);
    private final Map<PaperKind, Line> lines = new EnumMap<>(PaperKind.class);
    private final GridPane view = new GridPane(Space.BASE, Space.SMALL);
    private boolean filling;

    /** @param chosen keeps a choice */
    PrinterKinds(BiConsumer<PaperKind, PrintChoice> chosen) {
        this.chosen = chosen;
        var heads = List.of(
                say("screens.settings.print.kind"),
                say("screens.settings.print.printer"),
                say("screens.settings.print.tray"),
                say("screens.settings.print.copies"),
                say("screens.settings.print.size"));
        for (int i = 0; i < heads.size(); i++) {
            view.add(Look.of(new Label(heads.get(i)), Look.SMALL, Look.MUTED), i, 0);
        }
        for (var kind : PaperKind.values()) {
            add(kind, kind.ordinal() + 1);
        }
    }

    private void add(PaperKind kind, int row) {
        var id = kind.name().toLowerCase(Locale.ROOT);
        var line = new Boxes(
                box("printer-" + id, PRINTER),
                box("tray-" + id, TRAY),
                box("copies-" + id, COPIES),
                box("size-" + id, SIZE));
        line.tray().setConverter(words(tray -> tray.isEmpty() ? say("screens.settings.print.tray-own") : tray));
        line.size().setConverter(words(Size::title));
        line.printer().setPromptText(say("screens.settings.printer-none"));
        boxes.put(kind, line);
        var title = new Label(title(kind));
        title.setLabelFor(line.printer());
        title.setPrefWidth(KIND);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setTooltip(new Tooltip(hint(kind)));
        view.addRow(row, title, line.printer(), line.tray(), line.copies(), line.size());
        described(line.printer(), kind, say("screens.settings.print.printer"));
        described(line.tray(), kind, say("screens.settings.print.tray"));
        described(line.copies(), kind, say("screens.settings.print.copies"));
        described(line.size(), kind, say("screens.settings.print.size"));
        line.printer()
                .setOnAction(_ -> changed(
                        kind,
                        choice -> Optional.ofNullable(line.printer().getValue())
                                .map(choice::on)
                                .orElse(choice)));
        line.tray()
                .setOnAction(_ -> changed(
                        kind,
                        choice -> choice.from(
                                Optional.ofNullable(line.tray().getValue()).filter(tray -> !tray.isEmpty()))));
        line.copies()
                .setOnAction(
                        _ -> changed(kind, choice -> choice.times(line.copies().getValue())));
        line.size()
                .setOnAction(_ -> changed(
                        kind,
                        choice -> choice.sized(Optional.ofNullable(line.size().getValue())
                                .map(Size::id)
                                .filter(size -> !size.isEmpty()))));
    }

    private static <T> ComboBox<T> box(String id, double width) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setPrefWidth(width);
        return box;
    }

    private static void described(ComboBox<?> box, PaperKind kind, String what) {
        box.setAccessibleText(title(kind) + ", " + what);
        box.setAccessibleHelp(hint(kind));
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("no choice is typed");
            }
        };
    }

    private void changed(PaperKind kind, java.util.function.UnaryOperator<PrintChoice> change) {
        if (!filling && lines.containsKey(kind)) {
            chosen.accept(kind, change.apply(lines.get(kind).choice()));
        }
    }

    Node view() {
        return view;
    }

    /** @param printers names of those that are there; one that was chosen and is gone stays named */
    void show(List<String> printers, Map<PaperKind, Line> read) {
        filling = true;
        lines.putAll(read);
        read.forEach((kind, line) -> {
            var box = boxes.get(kind);
            fill(box.printer(), with(printers, line.printer()), line.printer());
            fill(
                    box.tray(),
                    with(concat("", line.trays()), line.choice().tray()),
                    line.choice().tray().or(() -> Optional.of("")));
            box.tray().setDisable(box.tray().getItems().size() < 2);
            fill(
                    box.copies(),
                    IntStream.rangeClosed(1, PrintChoice.MOST_COPIES).boxed().toList(),
                    Optional.of(line.choice().copies()));
            sizes(box.size(), kind, line);
        });
        filling = false;
    }

    /** A paper that comes as it is may be fitted to a sheet; of one that is made in several sizes the first is usual. */
    private static void sizes(ComboBox<Size> box, PaperKind kind, Line line) {
        var asItComes = new Size("", say("screens.settings.print.as-it-comes"));
        var all = switch (kind) {
            case LETTER, REPORT, REGISTER ->
                Stream.concat(
                                Stream.of(asItComes),
                                line.sizes().stream()
                                        .map(s -> new Size(s.id(), say("screens.settings.print.onto", s.title()))))
                        .toList();
            case RECEIPT, TICKET, LABEL -> line.sizes();
        };
        var now = all.stream()
                .filter(size -> line.choice().size().equals(Optional.of(size.id())))
                .findFirst()
                .orElse(all.getFirst());
        fill(box, all, Optional.of(now));
        box.setDisable(all.size() < 2);
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, Optional<T> value) {
        box.getItems().setAll(items);
        box.setValue(value.orElse(null));
    }

    private static List<String> with(List<String> names, Optional<String> chosen) {
        var all = new ArrayList<>(names);
        chosen.filter(name -> !all.contains(name)).ifPresent(all::add);
        return all;
    }

    private static List<String> concat(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static String title(PaperKind kind) {
        return switch (kind) {
            case LETTER -> say("screens.settings.printer-letter");
            case RECEIPT -> say("screens.settings.printer-receipt");
            case TICKET -> say("screens.settings.printer-ticket");
            case LABEL -> say("screens.settings.printer-label");
            case REPORT -> say("screens.settings.printer-report");
            case REGISTER -> say("screens.settings.printer-register");
        };
    }

    private static String hint(PaperKind kind) {
        return switch (kind) {
            case LETTER -> say("screens.settings.printer-letter-hint");
            case RECEIPT -> say("screens.settings.printer-receipt-hint");
            case TICKET -> say("screens.settings.printer-ticket-hint");
            case LABEL -> say("screens.settings.printer-label-hint");
            case REPORT -> say("screens.settings.printer-report-hint");
            case REGISTER -> say("screens.settings.printer-register-hint");
        };
    }
}
