package id.loket.screens;

import id.loket.sop.Sop;

/** Where a page can send the officer; the shell goes there. */
public interface Ways {

    void queue();

    void newCase();

    /**
     * Begins a case of this SOP, such as the office's own letters, without choosing among the services; who cannot do that
     * goes to the page of new cases.
     */
    default void begin(Sop sop) {
        newCase();
    }

    void openCase(String key);

    void book();

    void report();

    void settings();
}
