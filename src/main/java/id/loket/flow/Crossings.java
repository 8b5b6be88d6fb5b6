package id.loket.flow;

import id.loket.flow.PageBreaks.Span;
import id.loket.sop.Drawing;
import id.loket.sop.Drawing.Arrow;
import id.loket.sop.Drawing.Shape;
import id.loket.sop.Drawing.Way;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The arrows of an SOP as they are drawn on its pages: those that meet in a row joined in the order of their lanes, and
 * those that go from page to page under one letter each.
 */
record Crossings(Sop sop, List<Shape> shapes, List<Arrow> arrows, Map<Arrow, String> letters) {

    static Crossings of(Sop sop, Drawing drawing, List<Span> pages) {
        var arrows = joined(sop, drawing);
        var letters = new LinkedHashMap<Arrow, String>();
        arrows.stream()
                .filter(a -> page(pages, drawing.shapes().get(a.from()).row())
                        != page(pages, drawing.shapes().get(a.to()).row()))
                .sorted(Comparator.comparing(a -> Math.min(
                        drawing.shapes().get(a.from()).row(),
                        drawing.shapes().get(a.to()).row())))
                .forEach(a -> letters.put(a, letter(letters.size())));
        return new Crossings(sop, drawing.shapes(), arrows, letters);
    }

    private static int page(List<Span> pages, int row) {
        return pages.indexOf(pages.stream().filter(p -> p.has(row)).findFirst().orElseThrow());
    }

    /** A, B ... Z, A1, B1 ... */
    private static String letter(int n) {
        return (char) ('A' + n % 26) + (n < 26 ? "" : String.valueOf(n / 26));
    }

    /** People who meet stand side by side: each is joined to the next one, whatever order the acts name them in. */
    private static List<Arrow> joined(Sop sop, Drawing drawing) {
        var arrows = new ArrayList<Arrow>();
        var meetings = new LinkedHashMap<Integer, TreeSet<Integer>>();
        for (var arrow : drawing.arrows()) {
            if (arrow.way() == Way.TOGETHER) {
                var byLane = Comparator.<Integer>comparingInt(
                        i -> sop.lanes().indexOf(drawing.shapes().get(i).lane()));
                var people = meetings.computeIfAbsent(
                        drawing.shapes().get(arrow.from()).row(), _ -> new TreeSet<>(byLane));
                people.add(arrow.from());
                people.add(arrow.to());
            } else {
                arrows.add(arrow);
            }
        }
        for (var people : meetings.values()) {
            var list = List.copyOf(people);
            for (int i = 1; i < list.size(); i++) {
                arrows.add(new Arrow(list.get(i - 1), list.get(i), Way.TOGETHER));
            }
        }
        return List.copyOf(arrows);
    }

    int lane(int shape) {
        return sop.lanes().indexOf(shapes.get(shape).lane());
    }

    int row(int shape) {
        return shapes.get(shape).row();
    }
}
