package id.loket.screens;

import javafx.scene.Node;

/** One part of the reports, under its own tab. */
interface ReportPart {
    /** Names its tab. */
    String id();

    String title();

    Node view();

    /** Comes into sight: reads afresh and takes the focus. */
    void shown();

    /** To the period before. */
    void back();

    /** To the period after. */
    void forward();

    /** Shows the paper of what is in sight. */
    void print();

    /** Saves what is in sight for a spreadsheet. */
    void save();

    /** Keeps what was typed; there is nothing to ask. */
    default void left() {}
}
