package id.loket.desk;

import java.util.Optional;

/**
 * How this computer prints a kind of paper.
 *
 * @param printer empty = the computer's usual one
 * @param tray in the words of the printer's driver; empty = the printer's choice
 * @param copies sheets of each paper, at least one
 * @param size the id of a paper size: what the paper is made in, or what it is made smaller for; empty = as it comes
 */
public record PrintChoice(Optional<String> printer, Optional<String> tray, int copies, Optional<String> size) {
    public static final int MOST_COPIES = 9;

    public static final PrintChoice NONE = new PrintChoice(Optional.empty(), Optional.empty(), 1, Optional.empty());

    public PrintChoice {
        copies = Math.clamp(copies, 1, MOST_COPIES);
    }

    /** On another printer, whose trays are others. */
    public PrintChoice on(String queue) {
        return new PrintChoice(Optional.of(queue), tray.filter(_ -> printer.equals(Optional.of(queue))), copies, size);
    }

    public PrintChoice from(Optional<String> other) {
        return new PrintChoice(printer, other, copies, size);
    }

    public PrintChoice times(int other) {
        return new PrintChoice(printer, tray, other, size);
    }

    public PrintChoice sized(Optional<String> other) {
        return new PrintChoice(printer, tray, copies, other);
    }
}
