package id.loket.bench;

import id.loket.kit.Picture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The keyboard of the window in this process. Law: a key goes to whatever has the focus in the front window, as from
 * the system; unlike a test's robot it does not sleep between two keys.
 */
final class DayKeyboard {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private static final long GLANCE_MILLIS = 4;
    private static final int FIELDS = 40;

    /** Types a text, sign by sign. */
    void write(String text) {
        text.chars().forEach(sign -> {
            var typed = Character.toString(sign);
            var code = Character.isDigit(sign) ? KeyCode.getKeyCode(typed) : KeyCode.UNDEFINED;
            send(code, typed, List.of());
        });
    }

    /** Presses the last key while the others are held. */
    void press(KeyCode... combination) {
        var held = Arrays.asList(combination).subList(0, combination.length - 1);
        send(combination[combination.length - 1], KeyEvent.CHAR_UNDEFINED, held);
    }

    /** Goes with Enter from field to field until this one has the focus. */
    void on(String selector) {
        for (int i = 0; i < FIELDS && !inside(selector); i++) {
            press(KeyCode.ENTER);
        }
        if (!inside(selector)) {
            throw new IllegalStateException("not reached by Enter: " + selector);
        }
    }

    /** Goes to a field of a form and types. */
    void field(String id, String text) {
        on("#field-" + id);
        write(text);
    }

    /** The act's own button waits for Enter; then the case is shown anew. */
    void next() {
        until("#next with the focus", () -> inside("#next"));
        renewed("#next", () -> press(KeyCode.ENTER));
    }

    /** Presses a button, as a finger does. */
    void push(String selector) {
        Platform.runLater(() -> found(selector).ifPresent(n -> ((ButtonBase) n).fire()));
    }

    /** Does something and waits until another node stands there. */
    void renewed(String selector, Runnable action) {
        var before = on(() -> found(selector));
        action.run();
        until(
                "another " + selector,
                () -> on(() -> found(selector).isPresent() && !found(selector).equals(before)));
    }

    void until(String selector) {
        until(selector, () -> seen(selector));
    }

    void gone(String selector) {
        until("no " + selector, () -> !seen(selector));
    }

    void until(String what, BooleanSupplier met) {
        long since = System.nanoTime();
        while (!met.getAsBoolean()) {
            if (System.nanoTime() - since > PATIENCE) {
                on(() -> {
                    Picture.write("day-missed", front().getScene().snapshot(null));
                    return true;
                });
                throw new IllegalStateException("not seen: " + what);
            }
            pause(GLANCE_MILLIS);
        }
    }

    boolean seen(String selector) {
        return on(() -> stages().anyMatch(s -> visible(s.getScene().lookup(selector))));
    }

    /** Whether a button can be pressed. */
    boolean ready(String selector) {
        return on(() -> stages().map(s -> s.getScene().lookup(selector)).anyMatch(n -> visible(n) && !n.isDisabled()));
    }

    String text(String selector) {
        return on(() -> front().getScene().lookup(selector) instanceof Labeled words ? words.getText() : "");
    }

    /** Whether the keys go to that node or into it. */
    boolean inside(String selector) {
        return on(() -> {
            var scene = front().getScene();
            return Stream.iterate(scene.getFocusOwner(), n -> n != null, Node::getParent)
                    .anyMatch(n -> n.equals(scene.lookup(selector)));
        });
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is a screen yet that hears keys. */
    static boolean plugged() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /** Asks on the screen's thread. */
    static <T> T on(Callable<T> question) {
        var asked = new FutureTask<>(question);
        Platform.runLater(asked);
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The window opened last: a question, or the paper that is looked at. */
    private static Stage front() {
        return stages().reduce((_, later) -> later).orElseThrow();
    }

    private static Stream<Stage> stages() {
        return Window.getWindows().stream()
                .filter(w -> w.isShowing() && w.getScene() != null)
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }

    private static Optional<Node> found(String selector) {
        return stages().flatMap(s -> Stream.ofNullable(s.getScene().lookup(selector)))
                .findFirst();
    }

    private static boolean visible(Node node) {
        return node != null
                && Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible);
    }

    /** A key that opens a question is dealt with when the question is shown, not when it is answered. */
    private static void send(KeyCode code, String typed, List<KeyCode> held) {
        Platform.runLater(() -> fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, held));
        if (held.isEmpty()) {
            var sign = code == KeyCode.ENTER ? "\r" : typed;
            if (!sign.equals(KeyEvent.CHAR_UNDEFINED)) {
                Platform.runLater(() -> fire(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED, held));
            }
        }
        Platform.runLater(() -> fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, held));
        on(() -> true);
    }

    private static void fire(EventType<KeyEvent> type, String sign, KeyCode code, List<KeyCode> held) {
        Scene scene = front().getScene();
        EventTarget to = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
                to,
                new KeyEvent(
                        type,
                        sign,
                        code.getName(),
                        code,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false));
    }
}
