package id.loket.flow;

import java.util.List;

/**
 * The rules of the table around and between the lanes of one page.
 *
 * @param level places of the level ones, the first and the last bounding the drawing
 * @param upright places of the upright ones, the first and the last bounding the drawing
 */
record Rules(List<Integer> level, List<Integer> upright) {

    boolean outside(Label label) {
        return label.x() < upright.getFirst()
                || label.right() > upright.getLast()
                || label.y() < level.getFirst()
                || label.bottom() > level.getLast();
    }

    /** How many rules run through a label. */
    long met(Label label) {
        return level.stream().filter(y -> y > label.y() && y < label.bottom()).count()
                + upright.stream()
                        .filter(x -> x > label.x() && x < label.right())
                        .count();
    }
}
