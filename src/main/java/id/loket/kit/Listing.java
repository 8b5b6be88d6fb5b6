package id.loket.kit;

import id.loket.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The one way to show a list. Law: rows come page by page off the screen's thread, in the source's own order, be they a
 * million; Enter and a double click open; showing again keeps the row that was chosen, and never silently chooses
 * another.
 */
public final class Listing<T> extends StackPane {
    private final Background background;
    private final Lane lane;
    private final Function<T, ?> identity;
    private final TableView<Paged.Slot<T>> table = new TableView<>();
    private final Label hint = Look.of(new Label(), Look.MUTED);
    private final ReadOnlyObjectWrapper<Optional<T>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(this, "count", 0);
    private Consumer<T> whenOpened = row -> {};
    private String emptyHint = "";

    /** The identity of a row stays the same when the row is read again, as a case number does. */
    public Listing(Background background, String id, Function<T, ?> identity, List<Column<T>> columns) {
        this.background = background;
        this.lane = background.latest();
        this.identity = identity;
        table.setId(id);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns.forEach(column -> table.getColumns().add(tableColumn(column)));
        hint.setWrapText(true);
        table.setPlaceholder(Look.of(new VBox(hint), "list-empty"));
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel()
                .selectedItemProperty()
                .flatMap(Paged.Slot::row)
                .subscribe(this::chose);
        getChildren().add(table);
        VBox.setVgrow(this, Priority.ALWAYS);
        Look.of(this, "listing");
    }

    /** What an empty list tells the user to do. */
    public Listing<T> whenEmpty(String whatToDo) {
        emptyHint = whatToDo;
        return this;
    }

    public Listing<T> whenOpened(Consumer<T> action) {
        whenOpened = action;
        return this;
    }

    /** Shows these rows. The old ones stay in sight until the new ones are there; only the last call counts. */
    public void show(Rows<T> source) {
        show(source, () -> {});
    }

    /** As {@link #show(Rows)}, and then does something: goes into the list, chooses a row. Not after a later call. */
    public void show(Rows<T> source, Runnable then) {
        Optional<T> keep = selected.get();
        int from = table.getSelectionModel().getSelectedIndex();
        int page = Math.max(0, from) / Paged.PAGE * Paged.PAGE;
        if (table.getItems().isEmpty()) {
            hint.setText(Words.say("kit.list.reading"));
        }
        lane.follow(progress -> First.read(source, page)).onDone(first -> {
            table.setItems(new Paged<>(background, source, first.count(), first.offset(), first.rows()));
            hint.setText(emptyHint);
            count.set(first.count());
            keep.ifPresent(row -> choose(row, first));
            then.run();
        });
    }

    /** The row chosen, once it has arrived. */
    public Optional<T> selected() {
        return selected.get();
    }

    public ReadOnlyObjectProperty<Optional<T>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** How many rows there are, shown or not. */
    public ReadOnlyObjectProperty<Integer> countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Chooses the row at this place, counted from 0, and brings it into sight. */
    public void select(int index) {
        table.getSelectionModel().clearAndSelect(index);
        table.scrollTo(Math.max(0, index - 3));
    }

    /** Goes into the list; with nothing chosen, the first row is. */
    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private record First<T>(int count, int offset, List<T> rows) {
        static <T> First<T> read(Rows<T> source, int page) throws Exception {
            int count = source.count();
            int offset = page < count ? page : 0;
            return new First<>(count, offset, source.rows(offset, Paged.PAGE));
        }
    }

    private void chose(Optional<T> row) {
        selected.set(row == null ? Optional.empty() : row);
    }

    private void choose(T row, First<T> first) {
        Object wanted = identity.apply(row);
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < first.rows().size(); i++) {
            if (identity.apply(first.rows().get(i)).equals(wanted)) {
                table.getSelectionModel().clearAndSelect(first.offset() + i);
                return;
            }
        }
    }

    private TableColumn<Paged.Slot<T>, Optional<T>> tableColumn(Column<T> column) {
        TableColumn<Paged.Slot<T>, Optional<T>> made = new TableColumn<>(column.title());
        made.setPrefWidth(column.width());
        made.setMinWidth(column.wholeOnly() ? column.width() : Math.min(column.width(), 64));
        made.setSortable(false);
        made.setReorderable(false);
        made.getStyleClass().add(column.look());
        made.setCellValueFactory(cell -> cell.getValue().row());
        made.setCellFactory(view -> new ListingCell<>(column));
        return made;
    }

    private TableRow<Paged.Slot<T>> row() {
        TableRow<Paged.Slot<T>> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open();
            }
        });
        return row;
    }

    private void pressed(KeyEvent key) {
        // Ctrl+Enter carries the page on and is not the list's.
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown() && selected.get().isPresent()) {
            key.consume();
            open();
        }
    }

    private void open() {
        selected.get().ifPresent(whenOpened);
    }
}
