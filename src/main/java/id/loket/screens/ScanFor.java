package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Requirements;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Sop.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which paper of the case a scan is, and a word about it. */
final class ScanFor {
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final ComboBox<String> paper = new ComboBox<>();
    private final TextField remark = new TextField();
    private final VBox problem = new VBox();
    private final VBox view;
    private final BiConsumer<Optional<String>, String> said;
    private boolean filling;

    /** @param said hears of every change */
    ScanFor(CaseFile file, BiConsumer<Optional<String>, String> said) {
        this.said = said;
        for (Requirement r : Requirements.of(file.sop(), file.one().answers())) {
            titles.putIfAbsent(r.id(), r.text());
        }
        titles.put("", say("screens.scan.other"));
        paper.setId("scan-paper");
        paper.getItems().setAll(new ArrayList<>(titles.keySet()));
        paper.setPromptText(say("screens.scan.paper.prompt"));
        paper.setMaxWidth(Double.MAX_VALUE);
        paper.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : title(id);
            }

            @Override
            public String fromString(String title) {
                throw new UnsupportedOperationException();
            }
        });
        remark.setId("scan-remark");
        paper.valueProperty().subscribe(this::tell);
        remark.textProperty().subscribe(this::tell);
        this.view = new VBox(
                Space.HAIR,
                Look.of(new Label(say("screens.scan.paper")), Look.STRONG),
                paper,
                problem,
                Look.of(new Label(say("screens.scan.remark")), Look.STRONG),
                remark,
                PapersList.small(say("screens.scan.remark.hint")));
    }

    Node view() {
        return view;
    }

    String title(String requirement) {
        return titles.get(requirement);
    }

    void show(ScanItem item) {
        filling = true;
        paper.setValue(item.requirement.orElse(null));
        remark.setText(item.remark);
        filling = false;
        problem.getChildren().clear();
    }

    /** The officer has to say first which paper it is. */
    void ask() {
        var message = new Message(Tone.DANGER, say("screens.scan.paper.missing"));
        message.setId("scan-paper-missing");
        problem.getChildren().setAll(message);
        paper.requestFocus();
    }

    void requestFocus() {
        paper.requestFocus();
    }

    private void tell() {
        if (!filling) {
            problem.getChildren().clear();
            said.accept(Optional.ofNullable(paper.getValue()), remark.getText().strip());
        }
    }
}
