package id.loket.paper;

/** Where XHTML is not well-formed: line and column count from 1, the sentence is for the person who wrote it. */
public final class XhtmlFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    XhtmlFault(int line, int column, String sentence) {
        super(sentence);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** What is wrong, in Indonesian, without the place. */
    public String sentence() {
        return getMessage();
    }
}
