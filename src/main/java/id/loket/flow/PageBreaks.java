package id.loket.flow;

import java.util.ArrayList;
import java.util.List;

/** Which rows stand on which page: as few pages as the rows need, filled about equally; a row is never cut. */
final class PageBreaks {

    /** Rows of a page, the last one excluded. */
    record Span(int from, int to) {

        boolean has(int row) {
            return row >= from && row < to;
        }
    }

    private PageBreaks() {}

    /**
     * @param room for rows on the first page, and on the others
     * @param strip taken by the connectors at a break, on both sides of it
     * @param closing taken by what stands under the last row
     */
    static List<Span> of(List<Integer> heights, int firstRoom, int room, int strip, int closing) {
        var fewest = filled(heights, 0, firstRoom, room, strip, closing);
        for (int less = 1; less < room; less++) {
            var evener = filled(heights, less, firstRoom, room, strip, closing);
            if (evener.size() > fewest.size()) {
                break;
            }
            fewest = evener;
        }
        return fewest;
    }

    private static List<Span> filled(List<Integer> heights, int less, int firstRoom, int room, int strip, int closing) {
        var pages = new ArrayList<Span>();
        int from = 0;
        while (from < heights.size()) {
            int free = (from == 0 ? firstRoom : room - strip) - less;
            int to = from;
            int used = 0;
            while (to < heights.size()
                    && used + heights.get(to) + (to == heights.size() - 1 ? closing : strip) <= free) {
                used += heights.get(to);
                to++;
            }
            to = Math.max(to, from + 1);
            pages.add(new Span(from, to));
            from = to;
        }
        return pages;
    }
}
