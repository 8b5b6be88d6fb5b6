package id.loket.screens;

import id.loket.kit.Keys;
import javafx.scene.Node;

/** One page of the window; it knows no other page and leaves only through {@link Ways}. */
public interface Page {

    String title();

    /** The same node at every call. */
    Node view();

    /** Its keys, shown at the foot of the window while it is open. */
    Keys keys();

    /** Called each time it comes into sight: reads afresh and puts the focus where the next keystroke belongs. */
    void shown();

    /** Whether it may be left without loss; a page with typed, unsaved answers asks first. */
    default boolean mayLeave() {
        return true;
    }

    /**
     * Whether the officer may change or the program may end without loss; asks if not. Differs from {@link #mayLeave}
     * for a page that keeps what was typed while the officer is elsewhere.
     */
    default boolean mayEnd() {
        return mayLeave();
    }
}
