package id.loket.screens;

/** Where a page can send the officer; the shell goes there. */
public interface Ways {

    void queue();

    void newCase();

    void openCase(String key);

    void book();

    void report();

    void settings();
}
