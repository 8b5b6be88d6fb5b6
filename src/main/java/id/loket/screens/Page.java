package id.loket.screens;

import id.loket.kit.Keys;
import id.loket.sop.Sop;
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

    /** Begins what was chosen on another page, before it comes into sight; only the page of new cases does. */
    default void begin(Sop sop) {}

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
