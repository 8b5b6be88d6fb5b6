package id.loket.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys and the mouse on a list. Law: what the list has no use for goes on to the page. */
final class ListingTouch<T> {
    private static final KeyCombination ARRANGE = KeyCombination.valueOf(Keys.ARRANGE);
    private static final KeyCombination EXPORT = KeyCombination.valueOf(Keys.EXPORT);
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /**
     * What can be done; the list does it.
     *
     * @param menu made anew each time
     * @param export if it can be taken along
     * @param open the chosen row
     * @param fold a heading, or unfolds it
     */
    record Acts<T>(
            Supplier<ContextMenu> menu, Supplier<Optional<Runnable>> export, Runnable open, Consumer<Slot<T>> fold) {}

    private final TableView<Slot<T>> table;
    private final Acts<T> acts;

    ListingTouch(TableView<Slot<T>> table, Acts<T> acts) {
        this.table = table;
        this.acts = acts;
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            acts.menu().get().show(table, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
    }

    void openMenu() {
        acts.menu().get().show(table, Side.TOP, Space.ROOMY, Space.WIDE);
    }

    private TableRow<Slot<T>> row() {
        TableRow<Slot<T>> row = new TableRow<>();
        row.itemProperty()
                .subscribe(slot -> row.pseudoClassStateChanged(
                        HEADING, slot != null && slot.heading().isPresent()));
        row.setOnMouseClicked(click -> {
            if (row.isEmpty()) {
                return;
            }
            if (row.getItem().heading().isPresent()) {
                acts.fold().accept(row.getItem());
            } else if (click.getClickCount() == 2) {
                acts.open().run();
            }
        });
        return row;
    }

    private void pressed(KeyEvent key) {
        act(key).ifPresent(act -> {
            key.consume();
            act.run();
        });
    }

    private Optional<Runnable> act(KeyEvent key) {
        if (ARRANGE.match(key)) {
            return Optional.of(this::openMenu);
        }
        if (EXPORT.match(key)) {
            return acts.export().get();
        }
        var chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        var heading = chosen.flatMap(Slot::heading);
        if (heading.isPresent()) {
            return chosen.filter(_ -> folds(key, heading.get()))
                    .map(slot -> () -> acts.fold().accept(slot));
        }
        // Ctrl+Enter carries the page on and is not the list's.
        boolean opens = key.getCode() == KeyCode.ENTER && !key.isControlDown();
        return chosen.flatMap(slot -> slot.row().get()).filter(_ -> opens).map(_ -> acts.open());
    }

    private static boolean folds(KeyEvent key, Slot.Heading heading) {
        return switch (key.getCode()) {
            case ENTER, SPACE -> !key.isControlDown();
            case LEFT -> !heading.folded();
            case RIGHT -> heading.folded();
            default -> false;
        };
    }
}
