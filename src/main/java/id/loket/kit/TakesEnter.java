package id.loket.kit;

import javafx.scene.Node;

/** A control of several parts that goes from part to part by Enter itself; a {@link Form} then does not leave it. */
public interface TakesEnter {
    /** Whether Enter, pressed in this part, stays inside the control. */
    boolean takesEnter(Node part);
}
