package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Setup;
import id.loket.kit.Background;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;

/** First use of a data folder. */
public final class FirstUse extends BorderPane {
    public FirstUse(Setup setup, Background background, Consumer<Counter> made) {}
}
