package id.loket.flow;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where connectors stand on a page.
 *
 * @param head middle of the strip above the rows, on every page but the first
 * @param foot middle of the strip below the rows, on every page but the last
 * @param levels the level rules of the body, from its upper to its lower edge
 */
record Strips(OptionalInt head, OptionalInt foot, List<Integer> levels) {
    static final int HEIGHT = 14;

    Rules rules(Columns columns) {
        return new Rules(levels, columns.edges().subList(Columns.FIRST_LANE, columns.papers() + 1));
    }
}
