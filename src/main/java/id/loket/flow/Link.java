package id.loket.flow;

import id.loket.sop.Drawing.Way;

/**
 * A line to be drawn between two figures of one page.
 *
 * @param from place among the page's figures
 * @param to place among the page's figures
 * @param label of the piece that leaves a decision, else empty
 */
record Link(int from, int to, Way way, String label) {

    boolean head() {
        return way != Way.TOGETHER;
    }
}
