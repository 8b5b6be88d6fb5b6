package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What is seen while there is no counter yet: that the book is being opened, or why it was not. */
public final class FrontPage extends VBox {
    private static final double WIDTH = 640;
    private static final double WHEEL = 24;
    /** Most openings are over sooner; a wheel would be drawn only to be taken away. */
    private static final Duration LONG = Duration.seconds(1);

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    private FrontPage(String id, Region... content) {
        super(Space.ROOMY);
        setId(id);
        var sheet = Look.of(new VBox(Space.ROOMY), Look.PANEL);
        sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
        sheet.getChildren().add(Look.of(new Label(say("screens.front.name")), Look.TITLE_1));
        sheet.getChildren().addAll(content);
        setAlignment(Pos.CENTER);
        getChildren().add(sheet);
    }

    /** @param practice the first time, the sample book is filled, which takes some seconds */
    public static FrontPage opening(boolean practice) {
        var wheel = new ProgressIndicator();
        wheel.setMinSize(WHEEL, WHEEL);
        wheel.setPrefSize(WHEEL, WHEEL);
        wheel.setVisible(false);
        var wait = new PauseTransition(LONG);
        wait.setOnFinished(_ -> wheel.setVisible(true));
        wait.play();
        var line = new HBox(Space.BASE, wheel);
        line.setAlignment(Pos.CENTER_LEFT);
        var page = new FrontPage("opening", line);
        page.words.setId("opening-words");
        page.words.setWrapText(true);
        page.words.setText(practice ? say("screens.front.opening-practice") : say("screens.front.opening"));
        page.bar.setVisible(false);
        page.bar.managedProperty().bind(page.bar.visibleProperty());
        page.bar.setMaxWidth(Double.MAX_VALUE);
        line.getChildren().add(page.words);
        ((VBox) line.getParent()).getChildren().add(page.bar);
        return page;
    }

    /** How far a book of an older version is, from 0 to 1; with a million cases it takes minutes. */
    public void broughtOn(double part) {
        words.setText(say("screens.front.brought-on"));
        bar.setProgress(part);
        bar.setVisible(true);
    }

    /** @param sentence why the book was not opened and what to do */
    public static FrontPage closed(String sentence, Runnable close) {
        var message = new Message(Tone.WARNING, sentence);
        message.setId("closed-sentence");
        var button = Look.of(new Button(say("screens.front.close")), Look.PRIMARY);
        button.setId("close");
        button.setDefaultButton(true);
        button.setOnAction(e -> close.run());
        var line = new HBox(button);
        line.setAlignment(Pos.CENTER_RIGHT);
        return new FrontPage("closed", message, line);
    }
}
