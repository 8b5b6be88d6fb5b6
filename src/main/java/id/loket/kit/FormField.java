package id.loket.kit;

import id.loket.text.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of a form: a label, a control, a hint and, while there is one, the problem right under the control. */
public final class FormField {
    static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final String id;
    private final String name;
    private final Node control;
    private final Label label;
    private final Label hint = Look.of(new Label(), "form-hint");
    private final Label problem = Look.of(new Label(), "form-problem");
    private final Label remark = Look.of(new Label(), "form-remark");
    private final VBox body;
    private Tone tone = Tone.NEUTRAL;
    private boolean required;

    FormField(String id, String name, Node control) {
        this.id = id;
        this.name = name;
        this.control = control;
        this.label = Look.of(new Label(name), "form-label");
        control.setId("field-" + id);
        problem.setId("problem-" + id);
        remark.setId("remark-" + id);
        problem.setGraphic(Tone.DANGER.glyph().draw());
        label.setLabelFor(control);
        label.setWrapText(true);
        List.of(hint, remark, problem).forEach(FormField::hideable);
        // What stops is said first; a remark waits until it is mended.
        remark.visibleProperty().unbind();
        remark.visibleProperty()
                .bind(remark.textProperty()
                        .isNotEmpty()
                        .and(problem.textProperty().isEmpty()));
        body = new VBox(Space.HAIR, control, hint, remark, problem);
        body.setFillWidth(false);
        width(Width.FULL);
        describe();
    }

    /** Marks the field; whether it is filled is for others to judge. */
    public FormField required() {
        required = true;
        label.getStyleClass().add("required");
        label.setGraphic(Look.of(new Label("*"), "required-mark"));
        label.setContentDisplay(ContentDisplay.RIGHT);
        describe();
        return this;
    }

    /** Says what is expected, in a few words. */
    public FormField hint(String text) {
        hint.setText(text);
        describe();
        return this;
    }

    /** Says something about what was typed that stops nobody; empty text takes it away. */
    public FormField remark(Tone tone, String text) {
        remark.getStyleClass().remove(this.tone.styleClass());
        remark.getStyleClass().add(tone.styleClass());
        remark.setGraphic(tone.glyph().draw());
        remark.setText(text);
        this.tone = tone;
        describe();
        return this;
    }

    /** The remark under the control; empty when there is none. */
    public String remark() {
        return remark.getText();
    }

    public FormField width(Width width) {
        if (control instanceof Region region && !(control instanceof DateField) && !(control instanceof Segments<?>)) {
            width.of(region);
        }
        return this;
    }

    /** Shows or hides the whole line, as when another answer makes it needless. */
    public FormField shown(boolean shown) {
        List.of(label, body).forEach(node -> {
            node.setVisible(shown);
            node.setManaged(shown);
        });
        return this;
    }

    public boolean isShown() {
        return body.isVisible();
    }

    /** The text of the problem under the control; empty when there is none. */
    public String problem() {
        return problem.getText();
    }

    String id() {
        return id;
    }

    Node control() {
        return control;
    }

    Label label() {
        return label;
    }

    VBox body() {
        return body;
    }

    void problem(List<String> texts) {
        problem.setText(String.join("\n", texts));
        control.pseudoClassStateChanged(INVALID, !texts.isEmpty());
        label.pseudoClassStateChanged(INVALID, !texts.isEmpty());
        describe();
    }

    /** What a screen reader says: the name, that it must be filled, and what is wrong. */
    private void describe() {
        StringBuilder text = new StringBuilder(name);
        if (required) {
            text.append(", ").append(Words.say("kit.form.required"));
        }
        if (!problem().isEmpty()) {
            text.append(". ").append(problem());
        }
        if (!remark().isEmpty()) {
            text.append(". ").append(remark());
        }
        control.setAccessibleText(text.toString());
        control.setAccessibleHelp(hint.getText());
    }

    private static void hideable(Label line) {
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMaxWidth(Width.FULL.pixels());
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
    }
}
