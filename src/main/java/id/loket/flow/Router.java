package id.loket.flow;

import id.loket.flow.Figure.Port;
import id.loket.sop.Drawing.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Every line is drawn: one that finds no way of its own runs over others rather than be missing. */
    Route route(Link link) {
        var from = figures.get(link.from());
        var to = figures.get(link.to());
        var points = narrow(from, to)
                .or(() -> search(link, from, to))
                .or(() -> overOthers(link, from, to))
                .orElseGet(() ->
                        List.of(from.port(Side.DOWN).at(), to.port(Side.UP).at()));
        grid.keep(points);
        return new Route(link, points);
    }

    private Optional<List<Point>> overOthers(Link link, Figure from, Figure to) {
        grid.relax(true);
        var found = search(link, from, to);
        grid.relax(false);
        return found;
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
        var walk = new Walk(grid.size() * 4);
        for (var port : from.ports()) {
            if (clear(port.at(), port.side(), port.inset() + LEAVE, from)) {
                int toll = port.toll() + Manners.leaving(link.way(), sameRow(from, to), port.side());
                walk.reach(state(port.before(LEAVE), port.side()), toll, -1);
            }
        }
        var ends = to.ports().stream().filter(port -> reachable(port, to)).toList();
        int best = Integer.MAX_VALUE;
        int last = -1;
        Optional<Port> entered = Optional.empty();
        while (walk.hasNext(best)) {
            int state = walk.next();
            var at = grid.at(state / 4);
            var way = Side.values()[state % 4];
            for (var port : ends) {
                if (mayEnter(port, at, way)) {
                    int whole = walk.cost(state)
                            + port.toll()
                            + Manners.entering(link.way(), sameRow(from, to), port.side())
                            + (way == port.side().opposite() ? 0 : BEND);
                    if (whole < best) {
                        best = whole;
                        last = state;
                        entered = Optional.of(port);
                    }
                }
            }
            onward(walk, link.way(), state, at, way);
        }
        int end = last;
        return entered.map(port -> points(from, walk, end, port));
    }

    private void onward(Walk walk, Way kind, int state, Point at, Side way) {
        for (var side : Side.values()) {
            boolean turns = side != way;
            if (side != way.opposite() && (!turns || grid.mayTurn(at)) && grid.open(at, side)) {
                var next = at.step(side, 1);
                int step = 1 + grid.toll(next) + (turns ? BEND : 0) + misplaced(kind, next, side);
                walk.reach(state(next, side), walk.cost(state) + step, state);
            }
        }
    }

    private boolean reachable(Port port, Figure figure) {
        var before = port.before(ARRIVE);
        return grid.inside(before) && clear(before, port.side().opposite(), port.inset() + ARRIVE - 1, figure);
    }

    private boolean mayEnter(Port port, Point at, Side way) {
        return port.before(ARRIVE).equals(at)
                && way != port.side()
                && (way == port.side().opposite() || grid.mayTurn(at));
    }

    private static boolean sameRow(Figure a, Figure b) {
        return a.y() == b.y();
    }

    /** Ways back climb in the gutters; other lines leave these to them. */
    private int misplaced(Way way, Point at, Side side) {
        return side.upright() && columns.gutter(at.x()) == way.forward() ? WRONG_PLACE : 0;
    }

    private List<Point> points(Figure from, Walk walk, int last, Port entered) {
        var back = new ArrayList<Point>();
        back.add(entered.at());
        int first = last;
        for (int state = last; state >= 0; state = walk.before(state)) {
            back.add(grid.at(state / 4));
            first = state;
        }
        var start = grid.at(first / 4);
        from.ports().stream().filter(port -> port.before(LEAVE).equals(start)).forEach(port -> back.add(port.at()));
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
}
