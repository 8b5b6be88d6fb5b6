package id.loket.paper;

import id.loket.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A size of paper in millimetres, as it lies before the reader. A4 is the default of Permendagri 1/2023; F4 is sold in
 * two widths, so both are here.
 */
public record PaperSize(String id, String title, int widthMm, int heightMm) {
    private static final int LONGEST_ROLL = 900;
    private static final int NARROW = 80;

    private static final List<PaperSize> ALL = List.of(
            new PaperSize("A4", Words.say("paper.size.A4"), 210, 297),
            new PaperSize("F4", Words.say("paper.size.F4"), 215, 330),
            new PaperSize("FOLIO", Words.say("paper.size.FOLIO"), 210, 330),
            new PaperSize("A5", Words.say("paper.size.A5"), 148, 210),
            new PaperSize("A5-landscape", Words.say("paper.size.A5-landscape"), 210, 148),
            new PaperSize("HALF-FOLIO", Words.say("paper.size.HALF-FOLIO"), 215, 165),
            new PaperSize("A6", Words.say("paper.size.A6"), 105, 148),
            new PaperSize("LABEL", Words.say("paper.size.LABEL"), 100, 50),
            new PaperSize("LABEL-SMALL", Words.say("paper.size.LABEL-SMALL"), 70, 38),
            new PaperSize("ROLL-80", Words.say("paper.size.ROLL-80"), 80, PaperSize.LONGEST_ROLL),
            new PaperSize("ROLL-58", Words.say("paper.size.ROLL-58"), 58, PaperSize.LONGEST_ROLL),
            // The roll of a receipt printer.
            new PaperSize("TICKET", Words.say("paper.size.TICKET"), 80, 90));

    public static List<PaperSize> all() {
        return ALL;
    }

    public static Optional<PaperSize> of(String id) {
        return ALL.stream().filter(size -> size.id.equals(id)).findFirst();
    }

    /** Paper of a roll is as long as what stands on it. */
    public boolean roll() {
        return heightMm == LONGEST_ROLL;
    }

    /** As much of a roll as is needed. */
    public PaperSize cutAt(int mm) {
        return new PaperSize(id, title, widthMm, mm);
    }

    /** Too narrow for two columns beside each other. */
    public boolean narrow() {
        return widthMm <= NARROW;
    }

    /** The same sheet lying on its side; wide tables need it. */
    public PaperSize turned() {
        return new PaperSize(id, title, heightMm, widthMm);
    }
}
