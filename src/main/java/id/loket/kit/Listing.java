package id.loket.kit;

import id.loket.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The one way to show a list. Law: rows come page by page off the screen's thread, in the source's own order unless the
 * user chose another, be they a million; Enter and a double click open; showing again keeps the row that was chosen, and
 * never silently chooses another; how the user arranged it is kept.
 */
public final class Listing<T> extends VBox {
    private final Background background;
    private final Lane lane;
    private final Function<T, ?> identity;
    private final TableView<Slot<T>> table = new TableView<>();
    private final ListingColumns<T> columns;
    private final ListingTouch<T> touch;
    private final Label hint = Look.of(new Label(), Look.MUTED);
    private final ReadOnlyObjectWrapper<Optional<T>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(this, "count", 0);
    private final Set<String> folded = new HashSet<>();
    private Consumer<T> whenOpened = row -> {};
    private Optional<Consumer<Shown<T>>> whenExported = Optional.empty();
    private Remembers remembers = Remembers.NOTHING;
    private boolean recalled;
    private boolean grouping = true;
    private Layout layout = Layout.NONE;
    private Rows<T> source = Rows.of(List.of());
    private List<Arrangement.Group<T>> groups = List.of();
    private Optional<ContextMenu> menu = Optional.empty();
    private String emptyHint = "";

    /** The identity of a row stays the same when the row is read again, as a case number does. */
    public Listing(Background background, String id, Function<T, ?> identity, List<Column<T>> columns) {
        this.background = background;
        this.lane = background.latest();
        this.identity = identity;
        table.setId(id);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        this.columns = new ListingColumns<>(table, columns, this::moved, this::sorted);
        hint.setWrapText(true);
        table.setPlaceholder(Look.of(new VBox(hint), "list-empty"));
        touch = new ListingTouch<>(
                table, new ListingTouch.Acts<>(this::arrange, this::exporting, this::open, this::fold));
        table.getSelectionModel().selectedItemProperty().flatMap(Slot::row).subscribe(this::chose);
        getChildren().add(table);
        VBox.setVgrow(table, Priority.ALWAYS);
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

    /** What Ctrl+E does with what is shown. */
    public Listing<T> whenExported(Consumer<Shown<T>> action) {
        whenExported = Optional.of(action);
        return this;
    }

    /** Keeps columns, order and groups from one day to the next. */
    public Listing<T> remembered(Remembers by) {
        remembers = by;
        return this;
    }

    /** A history is read in its order and nowhere else. */
    public Listing<T> ungrouped() {
        grouping = false;
        return this;
    }

    /** Words go on in a second line instead of being cut; so do the heads. */
    public Listing<T> twoLines() {
        return Look.of(this, "two-lines");
    }

    /** Shows its own keys among those of a page, where this is the page's list. */
    public Listing<T> keys(Keys page) {
        page.ofList(Keys.ARRANGE, Words.say("kit.list.arrange"), touch::openMenu);
        page.ofList(Keys.EXPORT, Words.say("kit.list.export.key"), this::export);
        return this;
    }

    /** Shows these rows. The old ones stay in sight until the new ones are there; only the last call counts. */
    public void show(Rows<T> source) {
        show(source, () -> {});
    }

    /** As {@link #show(Rows)}, and then does something: goes into the list, chooses a row. Not after a later call. */
    public void show(Rows<T> rows, Runnable then) {
        Optional<T> keep = selected.get();
        int from = table.getSelectionModel().getSelectedIndex();
        int page = Math.max(0, from) / Paged.PAGE * Paged.PAGE;
        if (table.getItems().isEmpty()) {
            hint.setText(Words.say("kit.list.reading"));
        }
        source = rows;
        var now = layout;
        boolean recall = !recalled;
        lane.follow(progress -> {
                    var kept = recall
                            ? remembers.recall(table.getId()).map(Layout::read).orElse(now)
                            : now;
                    return ListingRead.of(new Arrangement<>(columns.all(), allowed(kept)), rows, page);
                })
                .onDone(read -> {
                    came(rows, read);
                    keep.ifPresent(row -> choose(row, read));
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

    /** Chooses the line at this place, counted from 0, and brings it into sight. */
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

    /** Says something at the foot of the list, until something else is said: how far an export is, and its end. */
    public void say(Node said) {
        getChildren().setAll(table, said);
    }

    /** Hands on what is shown. */
    public void export() {
        whenExported.ifPresent(action -> action.accept(new Shown<>(
                columns.visible().stream().filter(Column::says).toList(),
                new Arrangement<>(columns.all(), layout),
                source)));
    }

    private Layout allowed(Layout wanted) {
        return grouping ? wanted : wanted.grouped(Optional.empty());
    }

    private void came(Rows<T> rows, ListingRead<T> read) {
        boolean first = !recalled;
        recalled = true;
        groups = read.groups();
        columns.sortable(column ->
                column.says() && (rows.inMemory().isPresent() || rows.orders().contains(column.id())));
        if (first) {
            layout = read.layout();
            columns.apply(layout);
        }
        if (rows.inMemory().isPresent()) {
            columns.items(FXCollections.observableList(Arrangement.slots(groups, folded)), layout.sort());
        } else {
            columns.items(
                    new Paged<>(background, read.rows(), read.count(), read.offset(), read.page()), layout.sort());
        }
        hint.setText(emptyHint);
        count.set(read.count());
    }

    private void chose(Optional<T> row) {
        selected.set(row == null ? Optional.empty() : row);
    }

    /** Among the lines that have arrived, in sight or not. */
    private void choose(T row, ListingRead<T> read) {
        Object wanted = identity.apply(row);
        table.getSelectionModel().clearSelection();
        int first = read.groups().isEmpty() ? read.offset() : 0;
        int last = read.groups().isEmpty()
                ? read.offset() + read.page().size()
                : table.getItems().size();
        IntStream.range(first, last)
                .filter(i -> table.getItems()
                        .get(i)
                        .row()
                        .get()
                        .filter(one -> identity.apply(one).equals(wanted))
                        .isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::clearAndSelect);
    }

    // ---- how it is arranged

    private void moved() {
        keep(new Layout(columns.places(), layout.sort(), layout.group()));
    }

    private void sorted() {
        again(layout.sorted(columns.sorted()));
    }

    private void again(Layout wanted) {
        keep(new Layout(columns.places(), wanted.sort(), wanted.group()));
        show(source);
    }

    private void reset() {
        keep(Layout.NONE);
        folded.clear();
        columns.apply(layout);
        show(source);
    }

    private void keep(Layout now) {
        layout = now;
        var written = now.written();
        background.change(() -> {
            remembers.keep(table.getId(), written);
            return written;
        });
    }

    private ContextMenu arrange() {
        menu.ifPresent(ContextMenu::hide);
        boolean all = source.inMemory().isPresent();
        var acts = new ListingMenu.Acts<T>(
                sort -> again(layout.sorted(sort)), group -> again(layout.grouped(group)), this::reset, exporting());
        var sorts = columns.all().stream()
                .filter(column -> column.says() && (all || source.orders().contains(column.id())))
                .toList();
        var by = columns.all().stream()
                .filter(column -> all && grouping && column.groups())
                .toList();
        var made = new ListingMenu<>(table.getId(), columns, acts).open(layout, sorts, by);
        made.setId(table.getId() + "-menu");
        menu = Optional.of(made);
        return made;
    }

    private void fold(Slot<T> slot) {
        var words = slot.heading().orElseThrow().words();
        if (!folded.remove(words)) {
            folded.add(words);
        }
        columns.items(FXCollections.observableList(Arrangement.slots(groups, folded)), layout.sort());
        table.getSelectionModel().clearAndSelect(slot.index());
    }

    private void open() {
        selected.get().ifPresent(whenOpened);
    }

    private Optional<Runnable> exporting() {
        return whenExported.map(_ -> this::export);
    }
}
