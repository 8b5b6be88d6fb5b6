package id.loket.kit;

import id.loket.text.Words;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;

/**
 * One cell of a {@link Listing}: empty until its row arrives; text as text, so that a screen reader reads it. The words
 * of a heading stand in the first cell and lie over those beside it.
 */
final class ListingCell<T> extends TableCell<Slot<T>, Optional<T>> {
    private final Column<T> column;

    ListingCell(Column<T> column) {
        this.column = column;
        setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    @Override
    protected void updateItem(Optional<T> item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        if (empty || item == null) {
            return;
        }
        if (item.isPresent()) {
            show(column.cell().apply(item.get()));
        } else if (getTableRow() != null && getTableRow().getItem() != null) {
            getTableRow().getItem().heading().ifPresent(this::show);
        }
    }

    private void show(Node cell) {
        switch (cell) {
            case Badge badge -> setGraphic(badge);
            case Label label -> setText(label.getText());
            case Node node -> setGraphic(node);
        }
    }

    private void show(Slot.Heading heading) {
        if (getTableView().getVisibleLeafIndex(getTableColumn()) == 0) {
            Glyph sign = heading.folded() ? Glyph.FORWARD : Glyph.DOWN;
            Label words = Look.of(
                    new Label(Words.say("kit.list.heading", heading.words(), heading.count()), sign.draw()),
                    "group-heading");
            // A group is not cut to the cell it stands in.
            setGraphic(new Group(words));
        }
    }
}
