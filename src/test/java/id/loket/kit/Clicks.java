package id.loket.kit;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The clicks of a robot as a mouse would make them. The robot of the headless platform (JavaFX 26, {@code
 * HeadlessRobot}) marks every press as one that asks for a menu, and the head of a column rightly does not sort then; on
 * a real screen the mark is not there.
 */
public final class Clicks {
    private Clicks() {}

    /** Takes the mark off whatever the first button does in this window. */
    public static void mend(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isPopupTrigger()) {
                click.consume();
                Event.fireEvent(click.getTarget(), unmarked(click));
            }
        });
    }

    private static MouseEvent unmarked(MouseEvent click) {
        return new MouseEvent(
                click.getSource(),
                click.getTarget(),
                click.getEventType(),
                click.getX(),
                click.getY(),
                click.getScreenX(),
                click.getScreenY(),
                click.getButton(),
                click.getClickCount(),
                click.isShiftDown(),
                click.isControlDown(),
                click.isAltDown(),
                click.isMetaDown(),
                click.isPrimaryButtonDown(),
                click.isMiddleButtonDown(),
                click.isSecondaryButtonDown(),
                click.isSynthesized(),
                false,
                click.isStillSincePress(),
                click.getPickResult());
    }
}
