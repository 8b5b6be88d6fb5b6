package id.loket.flow;

import id.loket.flow.Figure.Port;
import id.loket.sop.Drawing.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the way of each line: the shortest with the fewest bends that stays clear of figures and of lines already
 * drawn. Ways back climb in the gutters, everything else runs in the lanes.
 */
final class Router {
    private static final int LEAVE = 2;
    /** The last piece has room for the arrow's head. */
    private static final int ARRIVE = 3;

    private static final int BEND = 7;
    private static final int WRONG_PLACE = 2;
    /** Figures this near are joined straight or not at all. */
    private static final int NARROW = LEAVE + ARRIVE;

    private final Grid grid;
    private final Columns columns;
    private final List<Figure> figures;

    Router(Grid grid, Columns columns, List<Figure> figures) {
        this.grid = grid;
        this.columns = columns;
        this.figures = figures;
    }

    /** @return empty if there is no way left */
    Optional<Route> route(Link link) {
        var from = figures.get(link.from());
        var to = figures.get(link.to());
        var found = narrow(from, to).or(() -> search(link, from, to));
        found.ifPresent(grid::keep);
        return found.map(points -> new Route(link, points));
    }

    private Optional<List<Point>> narrow(Figure from, Figure to) {
        for (var side : Side.values()) {
            var start = from.port(side).at();
            var end = to.port(side.opposite()).at();
            int gap = (end.x() - start.x()) * side.dx() + (end.y() - start.y()) * side.dy();
            boolean facing = side.upright() ? start.x() == end.x() : start.y() == end.y();
            if (facing && gap > 0 && gap <= NARROW && clear(start, side, gap, from, to)) {
                return Optional.of(List.of(start, end));
            }
        }
        return Optional.empty();
    }

    private boolean clear(Point start, Side side, int length, Figure... own) {
        for (int i = 0; i < length; i++) {
            if (!grid.open(start.step(side, i), side, own)) {
                return false;
            }
        }
        return true;
    }

    private Optional<List<Point>> search(Link link, Figure from, Figure to) {
        int states = grid.size() * 4;
        int[] cost = new int[states];
        int[] before = new int[states];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(before, -1);
        var open = new PriorityQueue<Long>();
        for (var port : from.ports()) {
            if (clear(port.at(), port.side(), LEAVE, from)) {
                int state = state(port.at().step(port.side(), LEAVE), port.side());
                int toll = port.toll() + Manners.leaving(link.way(), sameRow(from, to), port.side());
                if (toll < cost[state]) {
                    cost[state] = toll;
                    open.add(entry(toll, state));
                }
            }
        }
        var ends = to.ports().stream()
                .filter(port -> clear(port.at().step(port.side(), ARRIVE), port.side().opposite(), ARRIVE - 1, to)
                        && grid.inside(port.at().step(port.side(), ARRIVE)))
                .toList();
        int best = Integer.MAX_VALUE;
        int last = -1;
        Optional<Port> entered = Optional.empty();
        while (!open.isEmpty()) {
            long head = open.poll();
            int state = (int) head;
            int spent = (int) (head >> 32);
            if (spent >= best) {
                break;
            }
            if (spent > cost[state]) {
                continue;
            }
            var at = grid.at(state / 4);
            var way = Side.values()[state % 4];
            for (var port : ends) {
                if (port.at().step(port.side(), ARRIVE).equals(at) && way != port.side()) {
                    boolean turns = way != port.side().opposite();
                    int whole = spent
                            + port.toll()
                            + Manners.entering(link.way(), sameRow(from, to), port.side())
                            + (turns ? BEND : 0);
                    if (whole < best && (!turns || grid.mayTurn(at))) {
                        best = whole;
                        last = state;
                        entered = Optional.of(port);
                    }
                }
            }
            for (var side : Side.values()) {
                boolean turns = side != way;
                if (side == way.opposite() || turns && !grid.mayTurn(at) || !grid.open(at, side)) {
                    continue;
                }
                var next = at.step(side, 1);
                int there = spent + 1 + grid.toll(next) + (turns ? BEND : 0) + misplaced(link.way(), next, side);
                int reached = state(next, side);
                if (there < cost[reached]) {
                    cost[reached] = there;
                    before[reached] = state;
                    open.add(entry(there, reached));
                }
            }
        }
        if (entered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(points(from, before, last, entered.get()));
    }

    private static boolean sameRow(Figure a, Figure b) {
        return a.y() == b.y();
    }

    /** Ways back climb in the gutters; other lines leave these to them. */
    private int misplaced(Way way, Point at, Side side) {
        return side.upright() && columns.gutter(at.x()) == way.forward() ? WRONG_PLACE : 0;
    }

    private List<Point> points(Figure from, int[] before, int last, Port entered) {
        var back = new ArrayList<Point>();
        back.add(entered.at());
        int state = last;
        int first = last;
        while (state >= 0) {
            back.add(grid.at(state / 4));
            first = state;
            state = before[state];
        }
        var left = Side.values()[first % 4];
        back.add(grid.at(first / 4).step(left, -LEAVE));
        return corners(back.reversed());
    }

    private static List<Point> corners(List<Point> all) {
        var corners = new ArrayList<Point>();
        for (int i = 0; i < all.size(); i++) {
            if (i == 0 || i == all.size() - 1 || !straight(all.get(i - 1), all.get(i), all.get(i + 1))) {
                corners.add(all.get(i));
            }
        }
        return List.copyOf(corners);
    }

    private static boolean straight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    private int state(Point p, Side side) {
        return grid.index(p) * 4 + side.ordinal();
    }

    private static long entry(int cost, int state) {
        return ((long) cost << 32) | state;
    }
}
