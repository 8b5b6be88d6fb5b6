package id.loket.screens;

import javafx.scene.Node;

/** One part of the settings, under its own tab. */
interface SettingsSection {
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
