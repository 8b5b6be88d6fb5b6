package id.loket.screens;

import id.loket.kit.Listing;
import id.loket.kit.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A list as it was looked at, whatever takes it: lines of a table, people, villages, holidays, a book. */
interface ImportOffer {

    /** What it is a list of. */
    String title();

    /** What taking it does, beside its key. */
    String verb();

    Path file();

    /** Why it is no such list. */
    Optional<String> refusal();

    int lines();

    int wrong();

    default int ready() {
        return lines() - wrong();
    }

    /** What is to be known of the list as a whole. */
    List<String> notes();

    /** What is wrong or to be looked at, line by line; empty if there is nothing. */
    Optional<Listing<?>> remarks();

    /** What would come in. */
    Listing<?> preview(Runnable shown);

    void saveFaults(Path to) throws IOException;

    /**
     * Takes it, off the screen's thread.
     *
     * @return why not
     */
    Optional<String> take(boolean skipWrong, Progress progress);

    /** On the screen's thread, after it was taken. */
    void taken();
}
