package id.loket.desk;

/** What became of opening a file to attach it. */
public sealed interface ScanOpened {

    /**
     * It can be shown.
     *
     * @param sha256 of the file as it was read
     * @param bytes size of the file
     * @param document a PDF, which is kept as it is
     * @param shown its first page
     */
    record Shown(ScanSource source, String sha256, long bytes, boolean document, int pages, PageImage shown)
            implements ScanOpened {}

    /** @param sentence says what to do */
    record Refused(ScanSource source, String sentence) implements ScanOpened {}
}
