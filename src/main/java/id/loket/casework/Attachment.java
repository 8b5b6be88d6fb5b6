package id.loket.casework;

/** What a note does to the scans of a case. It moves the case nowhere. */
public sealed interface Attachment {

    /**
     * A scan joins the papers of the case.
     *
     * @param requirement id of the paper it shows, empty = another one
     * @param title names that paper and no person, since it stays in the book when the case is destroyed
     * @param sha256 of the stored PDF
     */
    record Added(String requirement, String title, String sha256) implements Attachment {}

    /**
     * A scan is used no longer, such as one of somebody else's file; it stays in the book.
     *
     * @param line of the entry that added it
     * @param title as that entry has it
     */
    record SetAside(int line, String title) implements Attachment {}
}
