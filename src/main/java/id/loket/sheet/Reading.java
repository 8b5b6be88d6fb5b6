package id.loket.sheet;

/** What came of reading a file; that it cannot be read is expected and has a sentence. */
public sealed interface Reading {

    record Read(Sheet sheet) implements Reading {}

    /** The sentence says what to do. */
    record Unreadable(String sentence) implements Reading {}
}
