package id.loket.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/**
 * The columns of a list as they stand on the screen. Law: what the user does to them is told once, what the program does
 * to them is not.
 */
final class ListingColumns<T> {
    private static final double NARROWEST = 64;
    /** Of a head, in pixels. */
    private static final double LETTER = 8.4;

    private static final double MARGIN = 25;

    private final TableView<Slot<T>> table;
    private final List<Column<T>> all;
    private final List<TableColumn<Slot<T>, Optional<T>>> made;
    private final Runnable moved;
    private String widths = "";
    /** The program is at it; so it is from the first column on, since the table sorts as soon as it is told how. */
    private boolean applying = true;

    /**
     * @param moved a column was dragged, widened, hidden or shown
     * @param sorted a head was clicked
     */
    ListingColumns(TableView<Slot<T>> table, List<Column<T>> all, Runnable moved, Runnable sorted) {
        this.table = table;
        this.all = List.copyOf(all);
        this.made = this.all.stream().map(this::make).toList();
        this.moved = moved;
        table.getColumns().setAll(made);
        table.setSortPolicy(_ -> {
            if (!applying) {
                sorted.run();
            }
            return true;
        });
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<Slot<T>, ?>>) change -> {
            if (!applying) {
                table.refresh();
                moved.run();
            }
        });
        // The policy also changes widths when the window does; only those that the mouse leaves behind are the user's.
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> widths = widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> widened());
        applying = false;
    }

    List<Column<T>> all() {
        return all;
    }

    List<Column<T>> visible() {
        return table.getVisibleLeafColumns().stream().map(this::column).toList();
    }

    boolean shows(Column<T> column) {
        return of(column.id()).filter(TableColumn::isVisible).isPresent();
    }

    void show(Column<T> column, boolean visible) {
        of(column.id()).ifPresent(one -> one.setVisible(visible));
    }

    /** Shows these lines; a table forgets by what it was sorted when it is given others. */
    void items(ObservableList<Slot<T>> lines, Optional<Layout.Sort> sort) {
        applying = true;
        table.setItems(lines);
        applying = false;
        sort(sort);
    }

    private void sort(Optional<Layout.Sort> sort) {
        applying = true;
        table.getSortOrder().clear();
        sort.ifPresent(by -> of(by.column()).ifPresent(one -> {
            one.setSortType(by.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
            table.getSortOrder().add(one);
        }));
        applying = false;
    }

    /** Only heads that sort can be clicked. */
    void sortable(Predicate<Column<T>> can) {
        applying = true;
        made.forEach(one -> one.setSortable(can.test(column(one))));
        applying = false;
    }

    Optional<Layout.Sort> sorted() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(one -> new Layout.Sort(column(one).id(), one.getSortType() == SortType.ASCENDING));
    }

    List<Layout.Place> places() {
        return table.getColumns().stream()
                .map(one -> new Layout.Place(column(one).id(), (int) Math.round(one.getWidth()), !one.isVisible()))
                .toList();
    }

    /** Columns that are not placed keep their own places; so a column of a later version is seen. */
    void apply(Layout layout) {
        applying = true;
        List<TableColumn<Slot<T>, ?>> order = new ArrayList<>();
        layout.places()
                .forEach(place -> of(place.column()).ifPresent(one -> {
                    one.setVisible(!place.hidden());
                    one.setPrefWidth(Math.max(place.width(), one.getMinWidth()));
                    order.add(one);
                }));
        for (int c = 0; c < made.size(); c++) {
            if (!order.contains(made.get(c))) {
                made.get(c).setVisible(true);
                made.get(c).setPrefWidth(all.get(c).width());
                order.add(Math.min(c, order.size()), made.get(c));
            }
        }
        if (!order.equals(table.getColumns())) {
            table.getColumns().setAll(order);
        }
        applying = false;
    }

    private void widened() {
        if (!widths.isEmpty() && !widths.equals(widths())) {
            moved.run();
        }
        widths = "";
    }

    private String widths() {
        return made.stream().map(one -> String.valueOf(one.getWidth())).collect(Collectors.joining(" "));
    }

    private Optional<TableColumn<Slot<T>, Optional<T>>> of(String id) {
        return made.stream().filter(one -> column(one).id().equals(id)).findFirst();
    }

    private Column<T> column(TableColumn<Slot<T>, ?> one) {
        return all.get(made.indexOf(one));
    }

    /** No word of a head is cut as long as the window has room for the others. */
    private static double least(String title) {
        int longest = Stream.of(title.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST, longest * LETTER + MARGIN);
    }

    private TableColumn<Slot<T>, Optional<T>> make(Column<T> column) {
        TableColumn<Slot<T>, Optional<T>> one = new TableColumn<>(column.title());
        one.setId(table.getId() + "-" + column.id());
        one.setPrefWidth(column.width());
        one.setMinWidth(column.wholeOnly() ? column.width() : Math.min(column.width(), least(column.title())));
        one.setSortable(false);
        one.getStyleClass().add(column.look());
        one.setCellValueFactory(cell -> cell.getValue().row());
        one.setCellFactory(_ -> new ListingCell<>(column));
        return one;
    }
}
