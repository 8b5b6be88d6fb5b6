package id.loket.flow;

import id.loket.sop.Drawing;
import id.loket.sop.Drawing.Way;
import id.loket.sop.Sop;

/** How many ways back run left of the lanes and how many right of them: each on the side that is nearer to its ends. */
record Gutters(int left, int right) {

    static Gutters of(Sop sop, Drawing drawing) {
        int left = 0;
        int right = 0;
        for (var arrow : drawing.arrows()) {
            if (arrow.way() == Way.BACK) {
                int from =
                        sop.lanes().indexOf(drawing.shapes().get(arrow.from()).lane());
                int to = sop.lanes().indexOf(drawing.shapes().get(arrow.to()).lane());
                if (from + to <= sop.lanes().size() - 1) {
                    left++;
                } else {
                    right++;
                }
            }
        }
        return new Gutters(left, right);
    }
}
