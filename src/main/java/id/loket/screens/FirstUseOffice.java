package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.office.Office;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;

/** Which office this counter belongs to, and what its file says, so that a wrong one is seen at once. */
final class FirstUseOffice implements FirstUse.Step {
    private static final double LINE = 36;

    private final ListView<Office> offices = new ListView<>();
    private final GridPane said = new GridPane(Space.ROOMY, Space.SMALL);
    private final Form form = new Form();

    FirstUseOffice(Consumer<Office> whenChosen) {
        offices.setCellFactory(view -> new Line());
        offices.setFixedCellSize(LINE);
        offices.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            said.getChildren().clear();
            if (chosen != null) {
                describe(chosen);
                whenChosen.accept(chosen);
            }
        });
        form.add("office", say("screens.setup.office"), offices).required();
        form.add(Look.of(said, Look.SUNKEN));
    }

    void show(List<Office> found) {
        offices.getItems().setAll(found);
        offices.setPrefHeight(Math.clamp(found.size(), 1, 6) * LINE + 4);
        offices.getSelectionModel().selectFirst();
        if (found.isEmpty()) {
            form.show(List.of(new Form.Problem("office", say("screens.setup.no-office"))));
        }
    }

    Optional<Office> chosen() {
        return Optional.ofNullable(offices.getSelectionModel().getSelectedItem());
    }

    private void describe(Office office) {
        line(say("screens.setup.office-of"), office.regency());
        line(say("screens.setup.office-address"), String.join("\n", office.address()));
        line(
                say("screens.setup.office-villages"),
                say(
                        "screens.setup.office-villages-are",
                        office.villages().size(),
                        office.villages().stream().map(Office.Village::name).collect(Collectors.joining(", "))));
        line(say("screens.setup.office-unit"), office.unit());
    }

    private void line(String what, String is) {
        var value = new Label(is);
        value.setWrapText(true);
        said.addRow(said.getRowCount(), Look.of(new Label(what), Look.MUTED), value);
    }

    @Override
    public String title() {
        return say("screens.setup.office-title");
    }

    @Override
    public String why() {
        return say("screens.setup.office-why");
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean asks(String field) {
        return field.equals("office");
    }

    private static final class Line extends ListCell<Office> {
        @Override
        protected void updateItem(Office office, boolean empty) {
            super.updateItem(office, empty);
            setText(empty || office == null ? null : office.name());
        }
    }
}
