package id.loket.sop;

import java.util.ArrayList;
import java.util.List;

/**
 * An act and its place in the order of the SOP.
 *
 * @param rowIndex of its row, from 0
 * @param order among all acts of the SOP, from 0
 */
record Stop(Row row, int rowIndex, int order, Act act) {

    /** All acts, in the order in which a case without returns meets them. */
    static List<Stop> all(Sop sop) {
        var stops = new ArrayList<Stop>();
        for (int r = 0; r < sop.rows().size(); r++) {
            var row = sop.rows().get(r);
            for (var act : row.acts()) {
                stops.add(new Stop(row, r, stops.size(), act));
            }
        }
        return stops;
    }
}
