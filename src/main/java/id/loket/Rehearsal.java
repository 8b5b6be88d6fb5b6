package id.loket;

import id.loket.cli.Place;
import id.loket.desk.Practice;
import id.loket.kit.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.slf4j.LoggerFactory;

/**
 * Plays an officer at the real window of a practice book: signs in, enters every place and goes home. Law: it does only
 * what hands could do, through the node ids; the self-check and the making of the start-up cache both rest on that.
 */
final class Rehearsal {
    private static final String READY = "ready ";
    private static final String STUCK = "stuck ";
    private static final javafx.util.Duration BEAT = javafx.util.Duration.millis(10);
    /** Beats until a scene that does not come counts as stuck: a minute. */
    private static final int PATIENCE = 6000;
    /** Beats a place is looked at, so that what it reads in the background comes on the screen. */
    private static final int LOOK = 40;

    private static final String PLACES = "#place-";

    /** Something done as soon as it can be done. */
    private record Move(String name, Predicate<Scene> done) {}

    private final Scene scene;
    private final Path told;
    private final Deque<Move> moves = new ArrayDeque<>();
    private final Timeline beats = new Timeline();
    private int waited;

    private Duration ready = Duration.ZERO;

    /** @param told the file that says how it went, once it is over */
    Rehearsal(Scene scene, Path told) {
        this.scene = scene;
        this.told = told;
        beats.getKeyFrames().setAll(new KeyFrame(BEAT, event -> beat()));
        beats.setCycleCount(Animation.INDEFINITE);
    }

    void play() {
        moves.add(new Move("sign-in", this::seated));
        moves.add(new Move("pin", on("#field-pin", TextInputControl.class, pin -> pin.setText(Practice.PIN))));
        moves.add(new Move("enter", on("#enter", ButtonBase.class, ButtonBase::fire)));
        moves.add(new Move("places", this::round));
        beats.play();
    }

    private boolean seated(Scene on) {
        boolean there = on.lookup("#field-person .list-cell") != null;
        if (there) {
            ready = sinceStart();
        }
        return there;
    }

    /** Every place of the navigation, each looked at for a while. */
    private boolean round(Scene on) {
        var places = new ArrayList<String>();
        on.getRoot().lookupAll(".toggle-button").stream()
                .map(Node::getId)
                .filter(id -> id != null && ("#" + id).startsWith(PLACES))
                .forEach(places::add);
        for (var place : places) {
            moves.add(new Move(place, on("#" + place, ButtonBase.class, ButtonBase::fire)));
            var left = new int[] {LOOK};
            moves.add(new Move(place + " shown", s -> s.lookup("#page-title") != null && --left[0] <= 0));
        }
        return !places.isEmpty();
    }

    private static <T extends Node> Predicate<Scene> on(String id, Class<T> kind, Consumer<T> act) {
        return scene -> {
            var node = Optional.ofNullable(scene.lookup(id))
                    .filter(n -> !n.isDisabled() && n.isVisible())
                    .filter(kind::isInstance)
                    .map(kind::cast);
            node.ifPresent(act);
            return node.isPresent();
        };
    }

    private void beat() {
        if (moves.isEmpty()) {
            over(READY + ready.toMillis());
        } else if (moves.peek().done().test(scene)) {
            moves.remove();
            waited = 0;
        } else if (++waited > PATIENCE) {
            over(STUCK + moves.peek().name());
        }
    }

    private void over(String how) {
        beats.stop();
        end(told, how);
    }

    /** Ends a rehearsal in which something was thrown, on whatever thread. */
    static void failed(Path told, Throwable thrown) {
        var trouble = Trouble.of(thrown);
        LoggerFactory.getLogger(Rehearsal.class).error("{} {}", trouble.code(), trouble.trace());
        end(told, STUCK + trouble.code());
    }

    private static void end(Path told, String how) {
        try {
            Files.writeString(told, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform.exit();
    }

    /** What the file says; nothing if there was no screen. */
    static Place.Rehearsed read(Path told) throws IOException {
        var how = Files.readString(told);
        if (how.startsWith(READY)) {
            return new Place.Rehearsed.Played(Duration.ofMillis(Long.parseLong(how.substring(READY.length()))));
        }
        return how.isEmpty()
                ? new Place.Rehearsed.NoScreen()
                : new Place.Rehearsed.Stuck(how.substring(STUCK.length()));
    }

    /** By Java's own reckoning: the system's time at which a process began may be seconds off. */
    private static Duration sinceStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
