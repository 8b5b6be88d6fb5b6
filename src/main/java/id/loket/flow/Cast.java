package id.loket.flow;

import static id.loket.text.Words.say;

import id.loket.flow.PageBreaks.Span;
import id.loket.sop.Drawing.Arrow;
import id.loket.sop.Drawing.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who plays on one page: the shapes of its rows, the connectors to other pages, and the lines between them. */
final class Cast {
    /** A condition and its row's work in one lane stand this far left and right of the middle. */
    private static final int BESIDE = 9;
    /** From connector to connector in a strip. */
    private static final int APART = 13;

    private final Crossings crossings;
    private final Columns columns;
    private final Span span;
    private final Strips strips;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    Cast(Crossings crossings, Columns columns, Span span, List<Integer> middles, Strips strips) {
        this.crossings = crossings;
        this.columns = columns;
        this.span = span;
        this.strips = strips;
        for (int i = 0; i < crossings.shapes().size(); i++) {
            var shape = crossings.shapes().get(i);
            if (span.has(shape.row())) {
                places.put(i, figures.size());
                figures.add(new Figure(
                        Diagram.form(shape.form()),
                        columns.centres().get(crossings.lane(i)) + aside(i),
                        middles.get(shape.row() - span.from()),
                        ""));
            }
        }
        crossings.arrows().forEach(this::arrow);
        links.sort(Comparator.comparingInt(this::freedom).thenComparingInt(this::climb));
    }

    private int freedom(Link link) {
        return switch (link.way()) {
            case ON, YES -> climb(link) == 0 ? 0 : 2;
            case TOGETHER -> 1;
            case PAST -> 3;
            case BACK -> 4;
        };
    }

    private int climb(Link link) {
        return Math.abs(figures.get(link.from()).y() - figures.get(link.to()).y());
    }

    List<Figure> figures() {
        return figures;
    }

    /** The lines in the order in which they seek their way: who has the least choice first. */
    List<Link> links() {
        return links;
    }

    private int aside(int shape) {
        var one = crossings.shapes().get(shape);
        boolean shared = crossings.shapes().stream()
                .anyMatch(s -> s.row() == one.row() && s.lane().equals(one.lane()) && s.condition() != one.condition());
        return shared ? one.condition() ? -BESIDE : BESIDE : 0;
    }

    private void arrow(Arrow arrow) {
        boolean leaves = span.has(crossings.row(arrow.from()));
        boolean enters = span.has(crossings.row(arrow.to()));
        if (leaves && enters) {
            links.add(new Link(places.get(arrow.from()), places.get(arrow.to()), arrow.way(), label(arrow.way())));
        } else if (leaves) {
            boolean down = crossings.row(arrow.to()) >= span.to();
            links.add(new Link(
                    places.get(arrow.from()), connector(arrow, arrow.from(), down), arrow.way(), label(arrow.way())));
        } else if (enters) {
            boolean below = crossings.row(arrow.from()) >= span.to();
            links.add(new Link(connector(arrow, arrow.to(), below), places.get(arrow.to()), arrow.way(), ""));
        }
    }

    private static String label(Way way) {
        return switch (way) {
            case ON, TOGETHER -> "";
            case YES -> say("flow.yes");
            case PAST, BACK -> say("flow.no");
        };
    }

    /** In the lane of the shape it belongs to, or as near as other connectors let it. */
    private int connector(Arrow arrow, int shape, boolean foot) {
        int y = (foot ? strips.foot() : strips.head()).orElseThrow();
        int wanted = columns.centres().get(crossings.lane(shape));
        int x = wanted;
        for (int off = 0; off < columns.lanesRight(); off++) {
            if (free(wanted + off, y)) {
                x = wanted + off;
                break;
            }
            if (free(wanted - off, y)) {
                x = wanted - off;
                break;
            }
        }
        figures.add(new Figure(Figure.Form.CONNECTOR, x, y, crossings.letters().get(arrow)));
        return figures.size() - 1;
    }

    private boolean free(int x, int y) {
        return x > columns.lanesLeft() + APART / 2
                && x < columns.lanesRight() - APART / 2
                && figures.stream().noneMatch(f -> f.y() == y && Math.abs(f.x() - x) < APART);
    }
}
