package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ImportKind;
import id.loket.kit.Ask;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.ImportBatch;
import id.loket.text.Dates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What the office takes over from its files, and what it took over so far; a batch can be taken back. */
final class SettingsImport implements SettingsSection {
    private final Seat seat;
    private final Function<Window, Optional<Path>> chooser;
    private final Listing<ImportBatch> batches;
    private final ImportWay way;
    private final Button withdraw = button("import-withdraw", say("screens.settings.import-withdraw"), "Del");
    private final Button book = button("import-paper-book-open", say("screens.settings.import-open-book"), "Ctrl+B");
    private final Button first;
    private final VBox view;

    SettingsImport(Seat seat) {
        this(seat, SheetFiles::open);
    }

    /** @param chooser asks which file */
    SettingsImport(Seat seat, Function<Window, Optional<Path>> chooser) {
        this.seat = seat;
        this.chooser = chooser;
        this.batches = SeatList.of(seat, "imports", say("screens.settings.import-so-far"), ImportBatch::id, columns())
                .whenEmpty(say("screens.settings.import-none"));
        this.way = new ImportWay(seat, this::taken);
        var keys = new Keys(title());
        var grid = new GridPane();
        grid.setHgap(Space.BASE);
        grid.setVgap(Space.SMALL);
        for (var kind : ImportKind.values()) {
            offer(grid, kind, keys);
        }
        first = (Button) grid.getChildren().get(2);
        withdraw.setDisable(true);
        withdraw.setOnAction(_ -> batches.selected().ifPresent(this::withdraw));
        batches.selectedProperty()
                .subscribe(chosen -> withdraw.setDisable(
                        chosen.filter(SettingsImport::canGoBack).isEmpty()));
        book.setOnAction(_ -> new PaperBookWindow(seat, "").show(window()));
        keys.button("Delete", say("screens.settings.import-withdraw"), withdraw)
                .button("Ctrl+B", say("screens.settings.import-open-book"), book);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(
                Space.SMALL,
                Look.of(new Label(say("screens.settings.import-so-far")), Look.TITLE_2),
                gap,
                book,
                withdraw);
        tools.setAlignment(Pos.CENTER_LEFT);
        view = new VBox(Space.BASE, grid, way, tools, batches);
        view.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        keys.install(view);
    }

    private static Button button(String id, String verb, String key) {
        var button = ActFrame.button(id, verb);
        button.setGraphic(Look.of(new Label(key), "key-cap"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /** One line: what it is, what becomes of it, the way in and an empty list to fill. */
    private void offer(GridPane grid, ImportKind kind, Keys keys) {
        int line = kind.ordinal();
        var key = "Ctrl+" + (line + 1);
        var choose = button("import-" + kind.id(), say("screens.settings.import-choose"), key);
        choose.setOnAction(_ -> chooser.apply(window()).ifPresent(file -> way.look(kind, file)));
        keys.button(key, say("screens.settings.import-of", kind.title()), choose);
        var sample = Look.of(new Button(say("screens.import.sample")), Look.QUIET);
        sample.setMinWidth(Region.USE_PREF_SIZE);
        way.sample(kind, sample);
        var name = Look.of(new Label(kind.title()), Look.STRONG);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var purpose = Look.of(new Label(kind.purpose()), Look.MUTED);
        purpose.setWrapText(true);
        GridPane.setHgrow(purpose, Priority.ALWAYS);
        purpose.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(line, name, purpose, choose, sample);
    }

    private List<Column<ImportBatch>> columns() {
        return List.of(
                Column.text(say("screens.settings.import-at"), 150, b -> Dates.shortDateTime(b.at())),
                Column.text(
                        say("screens.settings.import-kind"),
                        160,
                        b -> kind(b).map(ImportKind::title).findFirst().orElse(b.target())),
                Column.text(say("screens.settings.import-file"), 280, ImportBatch::file),
                Column.count(say("screens.settings.import-lines"), 90, ImportBatch::lines),
                Column.count(say("screens.settings.import-skipped"), 90, ImportBatch::skipped),
                Column.text(say("screens.settings.import-by"), 200, b -> name(b.by())),
                Column.badge(say("screens.settings.import-state"), 190, this::state));
    }

    private static Stream<ImportKind> kind(ImportBatch batch) {
        return Stream.of(ImportKind.values()).filter(k -> k.id().equals(batch.target()));
    }

    private static boolean canGoBack(ImportBatch batch) {
        return batch.withdrawn().isEmpty() && kind(batch).anyMatch(ImportKind::inBook);
    }

    private String name(String person) {
        return seat.counter().people().staff().stream()
                .map(s -> s.person())
                .filter(p -> p.id().equals(person))
                .map(p -> p.name())
                .findFirst()
                .orElse(say("screens.settings.import-by-program"));
    }

    private Badge state(ImportBatch batch) {
        return batch.withdrawn()
                .map(w -> new Badge(
                        Tone.NEUTRAL, say("screens.settings.import-withdrawn", Dates.shortDate(w.at().toLocalDate()))))
                .orElse(new Badge(Tone.SUCCESS, say("screens.settings.import-there")));
    }

    private void taken() {
        read(batches::requestFocus);
    }

    private void withdraw(ImportBatch batch) {
        var question = say("screens.settings.import-withdraw-ask", batch.file(), batch.lines());
        new Ask<Boolean>(window(), say("screens.settings.import-withdraw"), question)
                .danger("withdraw", say("screens.settings.import-withdraw-do"), true)
                .orElse(say("screens.settings.import-withdraw-keep"))
                .ifPresent(_ -> seat.background()
                        .change(() ->
                                seat.counter().imports().withdraw(seat.who().person(), batch.id()))
                        .onDone(_ -> {
                            way.tell(Tone.SUCCESS, say("screens.settings.import-withdrawn-done", batch.file()));
                            taken();
                        }));
    }

    private void read(Runnable then) {
        seat.background().run(seat.counter().imports()::batches).onDone(all -> {
            boolean none = all.stream().noneMatch(b -> b.target().equals(ImportKind.PAPER_BOOK.id()));
            book.setDisable(none);
            batches.show(Rows.of(all), then);
        });
    }

    private Window window() {
        return view.getScene().getWindow();
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public String title() {
        return say("screens.settings.import");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        way.clear();
        first.requestFocus();
        read(() -> {});
    }
}
