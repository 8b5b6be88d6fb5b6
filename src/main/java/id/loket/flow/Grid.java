package id.loket.flow;

import java.util.List;

/**
 * The lanes of one page as squared paper of one millimetre: where a line may run, and how dear each place is.
 *
 * <p>Lines keep off the figures, never run along a rule of the table, and never lie on one another; they may cross.
 */
final class Grid {
    private static final int CLEAR = 1;
    private static final int BESIDE = 6;
    private static final int NEAR = 2;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final List<Figure> figures;
    private final boolean[] level;
    private final boolean[] upright;
    private final boolean[] levelRule;
    private final boolean[] uprightRule;
    private final boolean[] bend;
    private final int[] toll;
    private boolean relaxed;

    /**
     * @param levelRules the rules between rows, and those that bound the lanes
     * @param uprightRules the rules between columns
     */
    Grid(
            int left,
            int top,
            int right,
            int bottom,
            List<Figure> figures,
            List<Integer> levelRules,
            List<Integer> uprightRules) {
        this.left = left;
        this.top = top;
        this.width = right - left + 1;
        this.height = bottom - top + 1;
        this.figures = List.copyOf(figures);
        level = new boolean[width * height];
        upright = new boolean[width * height];
        bend = new boolean[width * height];
        toll = new int[width * height];
        levelRule = new boolean[height];
        uprightRule = new boolean[width];
        levelRules.forEach(y -> levelRule[y - top] = true);
        uprightRules.forEach(x -> uprightRule[x - left] = true);
    }

    int size() {
        return width * height;
    }

    int index(Point p) {
        return (p.y() - top) * width + p.x() - left;
    }

    Point at(int index) {
        return new Point(left + index % width, top + index / width);
    }

    boolean inside(Point p) {
        return p.x() > left && p.x() < left + width - 1 && p.y() > top && p.y() < top + height - 1;
    }

    /** Whether lines may lie on one another: for a line that has no other way left. */
    void relax(boolean may) {
        relaxed = may;
    }

    /** Whether a line may go one step from here; {@code own} are the figures it belongs to. */
    boolean open(Point from, Side side, Figure... own) {
        var to = from.step(side, 1);
        if (!inside(to) || ruled(from, side) || !relaxed && (taken(from, side) || bend[index(to)])) {
            return false;
        }
        for (var figure : figures) {
            if (figure.near(to.x(), to.y(), CLEAR) && !List.of(own).contains(figure)) {
                return false;
            }
        }
        return true;
    }

    private boolean taken(Point from, Side side) {
        return switch (side) {
            case RIGHT -> level[index(from)];
            case LEFT -> level[index(from.step(side, 1))];
            case DOWN -> upright[index(from)];
            case UP -> upright[index(from.step(side, 1))];
        };
    }

    private boolean ruled(Point from, Side side) {
        return side.upright() ? uprightRule[from.x() - left] : levelRule[from.y() - top];
    }

    /** Whether a line may turn here: not on another line, where it would look like a fork. */
    boolean mayTurn(Point p) {
        int i = index(p);
        boolean free = !level[i]
                && !upright[i]
                && !level[index(new Point(p.x() - 1, p.y()))]
                && !upright[index(new Point(p.x(), p.y() - 1))];
        return (free || relaxed) && !levelRule[p.y() - top] && !uprightRule[p.x() - left];
    }

    int toll(Point p) {
        return toll[index(p)];
    }

    /** Keeps a line, so that later ones run beside it or across. */
    void keep(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            piece(points.get(i - 1), points.get(i));
            bend[index(points.get(i))] = true;
        }
        bend[index(points.getFirst())] = true;
    }

    private void piece(Point a, Point b) {
        int x = Math.min(a.x(), b.x());
        int y = Math.min(a.y(), b.y());
        for (int i = 0; i < Math.abs(a.x() - b.x()); i++) {
            level[index(new Point(x + i, y))] = true;
        }
        for (int i = 0; i < Math.abs(a.y() - b.y()); i++) {
            upright[index(new Point(x, y + i))] = true;
        }
        for (int px = x - 2; px <= Math.max(a.x(), b.x()) + 2; px++) {
            for (int py = y - 2; py <= Math.max(a.y(), b.y()) + 2; py++) {
                if (inside(new Point(px, py))) {
                    boolean beside = px >= x - 1
                            && px <= Math.max(a.x(), b.x()) + 1
                            && py >= y - 1
                            && py <= Math.max(a.y(), b.y()) + 1;
                    toll[index(new Point(px, py))] += beside ? BESIDE : NEAR;
                }
            }
        }
    }
}
