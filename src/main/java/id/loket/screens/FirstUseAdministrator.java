package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Form;
import id.loket.kit.PinField;
import id.loket.kit.Space;
import id.loket.kit.Width;
import id.loket.office.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The first person who can sign in, and the posts this person holds besides administering. */
final class FirstUseAdministrator implements FirstUse.Step {
    private final TextField name = new TextField();
    private final PinField pin = new PinField();
    private final PinField again = new PinField();
    private final VBox posts = new VBox(Space.SMALL) {
        @Override
        public void requestFocus() {
            boxes.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
        }
    };
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Form form = new Form();

    FirstUseAdministrator() {
        form.add("name", say("screens.setup.name"), name).required().hint(say("screens.setup.name-hint"));
        form.add("pin", say("screens.setup.pin"), pin)
                .required()
                .hint(say("screens.setup.pin-hint", PinField.LEAST, PinField.MOST))
                .width(Width.SHORT);
        form.add("again", say("screens.setup.pin-again"), again).required().width(Width.SHORT);
        form.add("posts", say("screens.setup.posts"), posts).hint(say("screens.setup.posts-hint"));
    }

    void show(Office office) {
        boxes.clear();
        office.posts().stream().filter(post -> !post.administrator()).forEach(post -> {
            var box = new CheckBox(post.shown());
            box.setId("post-" + post.id());
            boxes.put(post.id(), box);
        });
        posts.getChildren().setAll(boxes.values());
    }

    String name() {
        return name.getText().strip();
    }

    String pin() {
        return pin.getText();
    }

    /** Ids of the posts ticked. */
    List<String> posts() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> postTitles() {
        return boxes.values().stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    @Override
    public List<Form.Problem> own() {
        return pin.getText().equals(again.getText())
                ? List.of()
                : List.of(new Form.Problem("again", say("screens.setup.pins-differ")));
    }

    @Override
    public String title() {
        return say("screens.setup.administrator-title");
    }

    @Override
    public String why() {
        return say("screens.setup.administrator-why");
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean asks(String field) {
        return List.of("name", "pin", "nip").contains(field);
    }
}
