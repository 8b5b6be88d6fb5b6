package id.loket.sop;

import id.loket.sop.Drawing.Form;
import id.loket.text.Words;

/** The printed flow diagram has a shape for every row, one start, one end, and two ways out of each decision. */
final class DrawingCheck {
    private final Sop sop;
    private final Marks marks;

    DrawingCheck(Sop sop, Marks marks) {
        this.sop = sop;
        this.marks = marks;
    }

    void check() {
        boolean drawn = true;
        for (var row : sop.rows()) {
            if (Lanes.touched(sop, row).isEmpty()) {
                marks.fault(row, Words.say("sop.check.row-not-drawn", row.id()));
                drawn = false;
            }
        }
        if (sop.rows().getLast().when().isPresent()) {
            marks.fault(sop.rows().getLast(), Words.say("sop.check.last-row-conditional"));
            drawn = false;
        }
        if (drawn) {
            shapes(Drawing.of(sop));
        }
    }

    private void shapes(Drawing drawing) {
        if (drawing.starts().size() != 1
                || drawing.ends().size() != 1
                || drawing.shapes().size() < 2) {
            marks.fault(sop, Words.say("sop.check.start-and-end"));
            return;
        }
        if (drawing.shapes().getFirst().form() == Form.DIAMOND) {
            marks.fault(sop.rows().getFirst(), Words.say("sop.check.start-decides"));
        }
        if (drawing.shapes().getLast().form() == Form.DIAMOND) {
            marks.fault(sop.rows().getLast(), Words.say("sop.check.end-decides"));
        }
    }
}
