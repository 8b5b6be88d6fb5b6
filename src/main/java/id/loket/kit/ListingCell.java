package id.loket.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;

/** One cell of a {@link Listing}: empty until its row arrives; text as text, so that a screen reader reads it. */
final class ListingCell<T> extends TableCell<Paged.Slot<T>, Optional<T>> {
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
        if (empty || item == null || item.isEmpty()) {
            return;
        }
        switch (column.cell().apply(item.get())) {
            case Badge badge -> setGraphic(badge);
            case Label label -> setText(label.getText());
            case Node node -> setGraphic(node);
        }
    }
}
