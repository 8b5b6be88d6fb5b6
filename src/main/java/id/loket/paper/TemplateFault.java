package id.loket.paper;

import id.loket.text.Words;

/**
 * A template that cannot be used as it is written: which one, where (line and column count from 1, column 0 = unknown)
 * and a sentence that says what to change. Offices write templates, so whoever reads one must expect this.
 */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final int line;
    private final int column;

    TemplateFault(String name, int line, int column, String what) {
        super(
                column > 0
                        ? Words.say("paper.fault.at", name, line, column, what)
                        : Words.say("paper.fault.at-line", name, line, what));
        this.name = name;
        this.line = line;
        this.column = column;
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The whole sentence with the place, in Indonesian. */
    public String sentence() {
        return getMessage();
    }
}
