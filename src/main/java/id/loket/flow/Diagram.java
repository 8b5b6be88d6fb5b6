package id.loket.flow;

import id.loket.flow.PageBreaks.Span;
import id.loket.sop.Drawing;
import id.loket.text.Ruler;
import java.util.List;

/** The drawing of one page: every symbol, line and label at its place. */
record Diagram(List<Figure> figures, List<Route> routes, List<Label> labels, Rules rules) {

    /**
     * @param span the rows of this page
     * @param middles of these rows
     * @param strips middles of the strips for connectors, at the head and at the foot; there only where they are needed
     */
    static Diagram of(
            Crossings crossings, Columns columns, Span span, List<Integer> middles, Strips strips, Ruler ruler) {
        var cast = new Cast(crossings, columns, span, middles, strips);
        var rules = strips.rules(columns);
        var grid = new Grid(
                rules.upright().getFirst(),
                rules.level().getFirst(),
                rules.upright().getLast(),
                rules.level().getLast(),
                cast.figures(),
                rules.level(),
                rules.upright());
        var router = new Router(grid, columns, cast.figures());
        var routes = cast.links().stream().map(router::route).toList();
        return new Diagram(cast.figures(), routes, Label.of(routes, cast.figures(), rules, ruler), rules);
    }

    static Figure.Form form(Drawing.Form form) {
        return switch (form) {
            case BOX -> Figure.Form.BOX;
            case DIAMOND -> Figure.Form.DIAMOND;
            case START, END -> Figure.Form.CAPSULE;
        };
    }
}
