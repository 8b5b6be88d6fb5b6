package id.loket.flow;

import java.util.List;

/** A line as it runs: from the border of one figure to the border of another, upright or level between its points. */
record Route(Link link, List<Point> points) {

    Point end() {
        return points.getLast();
    }

    /** Whether it runs through a rectangle or touches it. */
    boolean meets(double left, double top, double right, double bottom) {
        for (int i = 1; i < points.size(); i++) {
            var a = points.get(i - 1);
            var b = points.get(i);
            if (Math.max(a.x(), b.x()) >= left
                    && Math.min(a.x(), b.x()) <= right
                    && Math.max(a.y(), b.y()) >= top
                    && Math.min(a.y(), b.y()) <= bottom) {
                return true;
            }
        }
        return false;
    }
}
