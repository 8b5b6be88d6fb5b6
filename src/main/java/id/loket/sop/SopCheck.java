package id.loket.sop;

import java.util.List;

/**
 * Proves that an SOP holds together: every name leads somewhere, every row can be reached and left, letters, numbers,
 * signatures and times agree. Pure and total: any SOP gives findings, none an exception.
 */
public final class SopCheck {
    private SopCheck() {}

    /** Checks what a reader brought; its own faults come back if it brought no SOP. */
    public static Findings check(Reading reading, Known known) {
        return reading.sop()
                .map(sop -> check(sop, reading.file(), reading.positions(), known))
                .orElseGet(() -> new Findings(reading.faults(), List.of()));
    }

    /** Checks an SOP; {@code positions} gives each finding its line and column. */
    public static Findings check(Sop sop, String file, Positions positions, Known known) {
        var marks = new Marks(file, positions);
        new NameCheck(sop, marks, known).check();
        new PeopleCheck(sop, marks, known).check();
        new FieldCheck(sop, marks).check();
        new LetterCheck(sop, marks, known).check();
        new RowCheck(sop, marks).check();
        new ShelfCheck(sop, marks, known).check();
        var found = marks.findings();
        if (found.clean()) {
            // A drawing of a broken SOP would only repeat its faults in other words.
            new DrawingCheck(sop, marks).check();
        }
        return marks.findings();
    }
}
