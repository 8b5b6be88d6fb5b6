package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.text.Datum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A list as the officer arranges it: sorted, grouped, its columns as they were left, and taken along as it is seen. */
@ExtendWith(ApplicationExtension.class)
class ArrangedListTest {
    private record Line(int agenda, String name, String village, LocalDate day) {}

    private static final List<Line> LINES = List.of(
            new Line(9, "Hj. SITI CONTOH, S.Pd", "Gador", LocalDate.of(2025, 1, 30)),
            new Line(10, "BUDI CONTOH", "Kendalrejo", LocalDate.of(2025, 2, 1)),
            new Line(11, "Drs. AHMAD CONTOH", "Gador", LocalDate.of(2024, 12, 31)));

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final List<Shown<Line>> taken = new ArrayList<>();
    private Background background;
    private Stage stage;
    private Listing<Line> listing;

    @Start
    void start(Stage window) {
        stage = window;
        background = new Background(thrown -> {
            throw new AssertionError(thrown);
        });
        open();
        stage.show();
    }

    private void open() {
        listing = new Listing<>(
                        background,
                        "queue",
                        Line::agenda,
                        List.of(
                                Column.mono("Nomor", 120, line -> line.agenda() + "/2025"),
                                Column.name("Pemohon", 200, Line::name),
                                Column.text("Desa", 140, Line::village),
                                Column.day("Tanggal", 120, Line::day)))
                .whenExported(taken::add)
                .remembered(new Remembers() {
                    @Override
                    public Optional<String> recall(String list) {
                        return Optional.ofNullable(kept.get(list));
                    }

                    @Override
                    public void keep(String list, String layout) {
                        kept.put(list, layout);
                    }
                });
        stage.setScene(new Scene(listing, 900, 400));
        Theme.LIGHT.apply(stage.getScene());
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void aHeadSortsNumbersAsNumbersNamesWithoutTitlesAndDaysAsDays() throws Exception {
        show(Rows.of(LINES));
        Fx.run(() -> listing.select(1));

        head("nomor");
        until(9, 10, 11);
        head("nomor");
        until(11, 10, 9);
        head("pemohon");
        until(11, 10, 9);
        assertThat(listing.selected()).contains(LINES.get(1));
        head("tanggal");
        until(11, 9, 10);
        head("tanggal");
        head("tanggal");
        until(9, 10, 11);
    }

    @Test
    void aClickOnAHeadSortsUpwardsThenDownwardsThenAsItWas(FxRobot robot) throws Exception {
        Fx.run(() -> Clicks.mend(stage.getScene()));
        show(Rows.of(LINES));

        robot.clickOn("#queue-pemohon");
        until(11, 10, 9);
        robot.clickOn("#queue-tanggal");
        until(11, 9, 10);
        robot.clickOn("#queue-tanggal");
        until(10, 9, 11);
        robot.clickOn("#queue-tanggal");
        until(9, 10, 11);
        Fx.until(() -> !kept.getOrDefault("queue", "sort:").contains("sort:"));
    }

    @Test
    void groupsCountAndFoldByKeyAndWhatIsLeftIsThereAgainNextTime(FxRobot robot) throws Exception {
        show(Rows.of(LINES));
        Fx.run(listing::requestFocus);
        menu(robot, "queue-group-desa");
        Fx.until(() -> lines().equals(List.of("Gador (2)", "9", "11", "Kendalrejo (1)", "10")));
        assertThat(listing.countProperty().get()).isEqualTo(3);
        Picture.write("list-grouped", Fx.on(() -> stage.getScene().snapshot(null)));

        Fx.run(() -> listing.select(0));
        robot.type(KeyCode.LEFT);
        assertThat(lines()).containsExactly("Gador (2)", "Kendalrejo (1)", "10");
        robot.type(KeyCode.ENTER);
        assertThat(lines()).hasSize(5);
        robot.type(KeyCode.DOWN);
        assertThat(listing.selected()).contains(LINES.getFirst());

        menu(robot, "queue-sort-tanggal");
        menu(robot, "queue-column-nomor");
        Fx.run(() -> {
            var dragged = new ArrayList<>(table().getColumns());
            dragged.addFirst(dragged.removeLast());
            table().getColumns().setAll(dragged);
        });
        Fx.until(() -> kept.getOrDefault("queue", "").startsWith("tanggal:"));
        Fx.run(this::open);
        show(Rows.of(LINES));
        assertThat(heads()).containsExactly("Tanggal", "Pemohon", "Desa");
        assertThat(lines()).containsExactly("Gador (2)", "11", "9", "Kendalrejo (1)", "10");

        menu(robot, "queue-reset");
        until(9, 10, 11);
        assertThat(heads()).containsExactly("Nomor", "Pemohon", "Desa", "Tanggal");
        Fx.until(() -> kept.get("queue").isEmpty());
    }

    @Test
    void exportHandsOnTheVisibleColumnsOfAllRowsInTheOrderSeen(FxRobot robot) throws Exception {
        show(Rows.of(LINES));
        Fx.run(listing::requestFocus);
        menu(robot, "queue-group-desa");
        menu(robot, "queue-column-nomor");
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        Fx.until(() -> !taken.isEmpty());

        assertThat(taken.getLast().columns()).extracting(Column::title).containsExactly("Pemohon", "Desa", "Tanggal");
        assertThat(walked(taken.getLast()))
                .extracting(line -> line.heading().orElseGet(() -> line.values().toString()))
                .containsExactly(
                        "Gador (2)",
                        values("Hj. SITI CONTOH, S.Pd", "Gador", 2025, 1, 30),
                        values("Drs. AHMAD CONTOH", "Gador", 2024, 12, 31),
                        "Kendalrejo (1)",
                        values("BUDI CONTOH", "Kendalrejo", 2025, 2, 1));
    }

    /** A register that can bring its lines by number, but by nothing else. */
    private record Book(boolean ascending) implements Rows<Line> {
        @Override
        public int count() {
            return 5_000;
        }

        @Override
        public List<Line> rows(int offset, int limit) {
            return IntStream.range(offset, Math.min(count(), offset + limit))
                    .map(n -> ascending ? n : count() - 1 - n)
                    .mapToObj(n -> new Line(n, "CONTOH", "Gador", LocalDate.EPOCH))
                    .toList();
        }

        @Override
        public Set<String> orders() {
            return Set.of("nomor");
        }

        @Override
        public Rows<Line> ordered(String column, boolean ascending) {
            return new Book(ascending);
        }
    }

    @Test
    void aPagedSourceIsSortedByItselfAndOffersNothingItCannotDo(FxRobot robot) throws Exception {
        show(new Book(false));
        assertThat(sortable()).containsExactly("Nomor");
        head("nomor");
        Fx.until(() -> first().filter(line -> line.agenda() == 0).isPresent());

        Fx.run(listing::export);
        var all = walked(taken.getLast());
        assertThat(all).hasSize(5_000);
        assertThat(all.getLast().values().getFirst()).isEqualTo(Datum.code("4999/2025"));
        Fx.run(listing::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
        assertThat(items(opened()).map(MenuItem::getId)).noneMatch(id -> id.startsWith("queue-group"));
        Fx.run(() -> opened().hide());
    }

    private static String values(String name, String village, int year, int month, int day) {
        return List.of(Datum.name(name), Datum.text(village), (Datum) new Datum.Day(LocalDate.of(year, month, day)))
                .toString();
    }

    private static List<Shown.Line> walked(Shown<Line> shown) {
        var lines = new ArrayList<Shown.Line>();
        Iterator<Shown.Line> each = shown.lines(false);
        each.forEachRemaining(lines::add);
        return lines;
    }

    /** Opens the list's menu by its key and takes this of it. */
    private void menu(FxRobot robot, String id) {
        Fx.run(listing::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
        Fx.run(() -> {
            var menu = opened();
            var item = items(menu)
                    .filter(one -> id.equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            switch (item) {
                case CheckMenuItem check -> check.setSelected(!check.isSelected());
                case RadioMenuItem radio -> radio.setSelected(true);
                default -> {}
            }
            item.fire();
            menu.hide();
        });
    }

    private static ContextMenu opened() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(ContextMenu menu) {
        return menu.getItems().stream()
                .flatMap(one -> one instanceof Menu under
                        ? Stream.concat(Stream.of(one), under.getItems().stream())
                        : Stream.of(one))
                .filter(one -> one.getId() != null);
    }

    /** What a click on the head of a column does to the table: upwards, downwards, as it was. */
    private void head(String id) {
        Fx.run(() -> {
            var column = table().getColumns().stream()
                    .filter(one -> one.getId().equals("queue-" + id))
                    .findFirst()
                    .orElseThrow();
            if (!table().getSortOrder().contains(column)) {
                column.setSortType(TableColumn.SortType.ASCENDING);
                table().getSortOrder().setAll(List.of(column));
            } else if (column.getSortType() == TableColumn.SortType.ASCENDING) {
                column.setSortType(TableColumn.SortType.DESCENDING);
            } else {
                table().getSortOrder().clear();
            }
        });
    }

    private void until(Integer... agenda) throws Exception {
        var wanted = List.of(agenda).stream().map(String::valueOf).toList();
        Fx.until(() -> lines().equals(wanted));
    }

    private Optional<Line> first() {
        return table().getItems().getFirst().row().get();
    }

    private List<String> lines() {
        return Fx.on(() -> table().getItems().stream()
                .map(slot -> slot.heading()
                        .map(heading -> heading.words() + " (" + heading.count() + ")")
                        .orElseGet(() ->
                                String.valueOf(slot.row().get().orElseThrow().agenda())))
                .toList());
    }

    private List<String> heads() {
        return Fx.on(() -> table().getVisibleLeafColumns().stream()
                .map(TableColumn::getText)
                .toList());
    }

    private List<String> sortable() {
        return table().getColumns().stream()
                .filter(TableColumn::isSortable)
                .map(TableColumn::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<Slot<Line>> table() {
        return (TableView<Slot<Line>>) listing.lookup("#queue");
    }

    private void show(Rows<Line> rows) throws Exception {
        List<Object> shown = new CopyOnWriteArrayList<>();
        Fx.run(() -> listing.show(rows, () -> shown.add("ended")));
        Fx.until(() -> !shown.isEmpty());
    }
}
