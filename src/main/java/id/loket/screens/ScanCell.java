package id.loket.screens;

import id.loket.kit.Look;
import id.loket.kit.Space;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;

/** A file in the list of those to attach: its name, what is said of it, and what it is. */
final class ScanCell extends ListCell<ScanItem> {
    private final ScanFor scanFor;
    private final Label name = Look.of(new Label(), Look.STRONG);
    private final Label what = new Label();
    private final Label state = Look.of(new Label(), Look.SMALL, Look.MUTED);
    private final VBox lines = new VBox(Space.HAIR, name, what, state);

    ScanCell(ScanFor scanFor) {
        this.scanFor = scanFor;
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
    }

    @Override
    protected void updateItem(ScanItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : lines);
        if (!empty) {
            name.setText(item.source.name());
            item.requirement.ifPresent(id -> what.setText(scanFor.title(id)));
            what.setVisible(item.requirement.isPresent());
            what.setManaged(item.requirement.isPresent());
            state.setText(item.state());
        }
    }
}
