package id.loket.screens;

import id.loket.kit.Space;
import javafx.scene.Node;

/** One part of the settings, under its own tab. */
interface SettingsSection {
    /** Where the controls of a form begin: its margin, its labels and the gap. */
    double INDENT = Space.WIDE + 200 + Space.ROOMY;

    /** Names its tab. */
    String id();

    String title();

    Node view();

    /** Comes into sight: reads afresh and takes the focus. */
    void shown();

    /** Whether it may be left without loss; asks if not. */
    default boolean mayLeave() {
        return true;
    }
}
