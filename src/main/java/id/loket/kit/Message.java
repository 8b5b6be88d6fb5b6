package id.loket.kit;

import id.loket.text.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The one way to say something on a page: a banner with a sign, a sentence and at most one thing to do about it. */
public final class Message extends HBox {
    private final Label text;

    public Message(Tone tone, String sentence) {
        super(Space.BASE);
        text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Node sign = tone.glyph().draw();
        getChildren().addAll(sign, text);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        Look.of(this, "message", tone.styleClass());
    }

    /** Adds what can be done about it. */
    public Message action(String id, String verb, Runnable action) {
        Button button = new Button(verb);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        getChildren().add(button);
        return this;
    }

    /** Adds a cross that takes the message away. */
    public Message closable(Runnable onClosed) {
        Button cross = Look.of(new Button("", Glyph.CLOSE.draw()), Look.QUIET);
        cross.setId("close-message");
        cross.setAccessibleText(Words.say("kit.message.close"));
        cross.setOnAction(e -> {
            setVisible(false);
            setManaged(false);
            onClosed.run();
        });
        getChildren().add(cross);
        return this;
    }

    /** What it says. */
    public String sentence() {
        return text.getText();
    }
}
