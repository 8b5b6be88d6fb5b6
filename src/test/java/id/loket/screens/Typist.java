package id.loket.screens;

import id.loket.kit.Fx;
import id.loket.kit.Picture;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Someone at the keyboard of the real window, without a mouse; each picture taken is numbered in order. */
final class Typist {
    private final FxRobot robot = new FxRobot();
    private final String story;
    private int pictures;

    Typist(String story) {
        this.story = story;
    }

    void write(String text) {
        robot.write(text, 0);
    }

    void key(KeyCode... combination) {
        robot.push(combination);
    }

    void keys(KeyCode... one) {
        for (var key : one) {
            robot.type(key);
        }
    }

    /** Enter after Enter until the keys would go into that field. */
    void on(String selector) throws Exception {
        for (int i = 0; i < 30 && !inside(selector); i++) {
            robot.type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
        if (!inside(selector)) {
            picture("missed");
            throw new AssertionError("not reached by Enter: " + selector);
        }
    }

    /** Goes to the field and types. */
    void field(String id, String text) throws Exception {
        on("#field-" + id);
        write(text);
    }

    /** Goes to the field, types a part of the answer and takes what was found. */
    void find(String id, String text) throws Exception {
        field(id, text);
        robot.type(KeyCode.ENTER);
    }

    /** Whether the keys go into that node. */
    boolean inside(String selector) {
        return Fx.on(() -> {
            var field = robot.lookup(selector).tryQuery();
            Node node = robot.window(0).getScene().getFocusOwner();
            while (node != null && field.filter(node::equals).isEmpty()) {
                node = node.getParent();
            }
            return node != null;
        });
    }

    /** The act's own button waits for Enter. */
    void next() throws Exception {
        focused("#next");
        robot.type(KeyCode.ENTER);
    }

    /** As a finger does on a screen that is touched. */
    void press(String selector) throws Exception {
        until(selector);
        Fx.run(() -> ((ButtonBase) robot.lookup(selector).query()).fire());
    }

    void until(String selector) throws Exception {
        until(selector, () -> sees(selector));
    }

    void gone(String selector) throws Exception {
        until("no " + selector, () -> !sees(selector));
    }

    void focused(String selector) throws Exception {
        until(
                selector + " focused",
                () -> robot.lookup(selector).tryQuery().filter(Node::isFocused).isPresent());
    }

    void until(String what, BooleanSupplier seen) throws Exception {
        try {
            Fx.until(seen);
        } catch (Exception e) {
            picture("missed");
            throw new AssertionError("not seen: " + what, e);
        }
    }

    boolean sees(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(n -> n.isVisible() && n.getScene() != null);
    }

    String text(String selector) {
        return Fx.on(() -> ((Labeled) robot.lookup(selector).query()).getText());
    }

    /** Every open window as it looks now. */
    void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(250);
        var front = Fx.on(
                () -> Window.getWindows().filtered(w -> w instanceof Stage).getLast());
        Picture.write(
                "%s-%02d-%s".formatted(story, ++pictures, name),
                Fx.<WritableImage>on(() -> front.getScene().snapshot(null)));
    }
}
