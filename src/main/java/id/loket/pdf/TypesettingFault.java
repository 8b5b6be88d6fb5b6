package id.loket.pdf;

import id.loket.text.Words;

/** XHTML that cannot become a page: where (line and column count from 1) and what to do, in Indonesian. */
public final class TypesettingFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    TypesettingFault(int line, int column, String what) {
        super(Words.say("pdf.fault.at", line, column, what));
        this.line = line;
        this.column = column;
    }

    /** A fault at the first place where {@code mark} stands in the text. */
    static TypesettingFault at(String xhtml, String mark, String what) {
        int at = Math.max(0, xhtml.indexOf(mark));
        int line =
                1 + (int) xhtml.substring(0, at).chars().filter(c -> c == '\n').count();
        return new TypesettingFault(line, at - xhtml.lastIndexOf('\n', at - 1), what);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The whole sentence with the place. */
    public String sentence() {
        return getMessage();
    }
}
