package id.loket.report;

/**
 * The numbers of one service or of all.
 *
 * @param whole time from the opening to the hand-over of the applications finished in the period
 * @param onTime visits of rows that ended in the period; whole applications where the sheet prints only a total
 */
public record Totals(Counts counts, Times whole, Share onTime) {}
