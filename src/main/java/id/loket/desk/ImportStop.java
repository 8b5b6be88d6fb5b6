package id.loket.desk;

/** Ends a taking so that nothing of it is kept; carries a sentence for the user. */
final class ImportStop extends RuntimeException {
    private static final long serialVersionUID = 1;

    ImportStop(String sentence) {
        super(sentence);
    }
}
