package id.loket.flow;

import id.loket.text.Ruler;
import java.util.ArrayList;
import java.util.List;

/** "Ya" or "Tidak" beside the line it speaks of, near the decision, and clear of everything drawn. */
record Label(String text, double x, double y, double width, double height) {
    private static final double GAP = 0.5;
    private static final int FARTHEST = 40;
    private static final int HIDDEN = 1000;
    private static final int ON_A_RULE = 4;
    /** Of places as good as each other the first is taken: above a level line, right of an upright one. */
    private static final double ALIKE = 0.01;

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean meets(Label other) {
        return x < other.right() && right() > other.x && y < other.bottom() && bottom() > other.y;
    }

    boolean meets(Figure figure) {
        return x < figure.right() && right() > figure.left() && y < figure.bottom() && bottom() > figure.top();
    }

    boolean meets(Route route) {
        return route.meets(x, y, right(), bottom());
    }

    /** The labels of all lines that have one. */
    static List<Label> of(List<Route> routes, List<Figure> figures, Rules rules, Ruler ruler) {
        var placed = new ArrayList<Label>();
        for (var route : routes) {
            if (!route.link().label().isEmpty()) {
                Label best = null;
                double least = Double.MAX_VALUE;
                for (var candidate : candidates(route, ruler)) {
                    double cost = candidate.cost(routes, figures, placed, rules) + candidate.farFrom(route);
                    if (cost < least - ALIKE) {
                        least = cost;
                        best = candidate;
                    }
                }
                placed.add(best);
            }
        }
        return List.copyOf(placed);
    }

    /** On both sides of the line, step by step away from the decision. */
    private static List<Label> candidates(Route route, Ruler ruler) {
        var text = route.link().label();
        double width = Type.LABEL.width(ruler, text);
        double height = Type.LABEL.leading();
        var found = new ArrayList<Label>();
        int walked = 0;
        for (int i = 1; i < route.points().size() && walked <= FARTHEST; i++) {
            var a = route.points().get(i - 1);
            var b = route.points().get(i);
            int length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            int dx = Integer.signum(b.x() - a.x());
            int dy = Integer.signum(b.y() - a.y());
            for (int step = 0; step <= length && walked + step <= FARTHEST; step++) {
                double x = a.x() + dx * step;
                double y = a.y() + dy * step;
                if (dx == 0) {
                    double from = dy > 0 ? y + GAP : y - GAP - height;
                    found.add(new Label(text, x + GAP, from, width, height));
                    found.add(new Label(text, x - GAP - width, from, width, height));
                } else {
                    double from = dx > 0 ? x + GAP : x - GAP - width;
                    found.add(new Label(text, from, y - GAP - height, width, height));
                    found.add(new Label(text, from, y + GAP, width, height));
                }
            }
            walked += length;
        }
        return found;
    }

    private double cost(List<Route> routes, List<Figure> figures, List<Label> placed, Rules rules) {
        double cost = 0;
        for (var figure : figures) {
            cost += meets(figure) ? HIDDEN : 0;
        }
        for (var route : routes) {
            cost += meets(route) ? HIDDEN : 0;
        }
        for (var label : placed) {
            cost += meets(label) ? HIDDEN : 0;
        }
        cost += rules.outside(this) ? HIDDEN : 0;
        cost += rules.met(this) * ON_A_RULE;
        return cost;
    }

    private double farFrom(Route route) {
        var start = route.points().getFirst();
        return Math.abs(x + width / 2 - start.x()) + Math.abs(y + height / 2 - start.y());
    }
}
