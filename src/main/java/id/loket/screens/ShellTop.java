package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Counter;
import id.loket.desk.Session;
import id.loket.kit.Background;
import id.loket.kit.Glyph;
import id.loket.kit.Look;
import id.loket.kit.Pulse;
import id.loket.kit.Space;
import id.loket.office.Office;
import id.loket.text.Dates;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The strip at the top: which office, which page, who is at the desk, what time it is; LATIHAN above all in practice. */
final class ShellTop extends VBox {
    private static final Duration CLOCK = Duration.seconds(5);
    private static final double WHEEL = 18;

    private final Counter counter;
    private final Label title = Look.of(new Label(), Look.TITLE_2);
    private final Label clock = Look.of(new Label(), Look.MUTED);

    ShellTop(Counter counter, Session who, Background background) {
        this.counter = counter;
        if (counter.practice()) {
            getChildren().add(practice());
        }
        title.setId("page-title");
        clock.setId("clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        var posts = who.posts().stream().map(Office.Post::shown).collect(Collectors.joining(", "));
        var name = Look.of(new Label(who.name()), Look.STRONG);
        name.setId("signed-in");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var busy = new ProgressIndicator();
        busy.setMaxSize(WHEEL, WHEEL);
        busy.visibleProperty().bind(background.busy());
        var office = new Label(counter.office().name());
        office.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .add(Look.of(
                        new HBox(
                                Space.BASE,
                                office,
                                new Separator(Orientation.VERTICAL),
                                title,
                                busy,
                                gap,
                                name,
                                Look.of(new Label(posts), Look.MUTED),
                                new Separator(Orientation.VERTICAL),
                                clock),
                        Look.TOP_BAR));
        tick();
        Pulse.every(CLOCK, this, this::tick);
    }

    void title(String words) {
        title.setText(words);
    }

    /** The strip that nobody overlooks. */
    static HBox practice() {
        var strip =
                Look.of(new HBox(Glyph.PRACTICE.draw(), new Label(say("screens.shell.practice"))), Look.PRACTICE_STRIP);
        strip.setId("practice");
        return strip;
    }

    private void tick() {
        var now = counter.desk().now();
        clock.setText(say(
                "screens.shell.clock",
                Dates.dayAndDate(now.toLocalDate()),
                Dates.time(now.toLocalTime()),
                counter.office().clock()));
    }
}
