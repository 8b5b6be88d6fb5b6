package id.loket.sop;

import id.loket.sop.Sop.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The flow diagram of the printed sheet as shapes and arrows, derived from the rows (section 4 of the model): printed
 * acts and ways back only. Where a shape stands on paper is the drawer's affair.
 *
 * <p>Of an SOP that passed the checker it has exactly one start and one end.
 */
public record Drawing(List<Shape> shapes, List<Arrow> arrows) {

    /**
     * One shape in one cell of the sheet; two in a cell only where a condition stands beside its own row's work.
     *
     * @param row its place in the SOP, from 0
     * @param condition the row's own condition, not its work
     */
    public record Shape(int row, Lane lane, Form form, boolean condition) {}

    /** Box, decision, and the capsule of start and end. */
    public enum Form {
        BOX,
        DIAMOND,
        START,
        END
    }

    /**
     * @param from place in {@link #shapes}
     * @param to place in {@link #shapes}
     */
    public record Arrow(int from, int to, Way way) {}

    /** What an arrow means; a decision's ways forward are labelled "Ya", the others "Tidak". */
    public enum Way {
        /** To the next shape. */
        ON,
        /** "Ya". */
        YES,
        /** "Tidak", past a row whose condition does not hold. */
        PAST,
        /** "Tidak", back to an earlier row. */
        BACK,
        /** Between people who do the work together: a line without heads. */
        TOGETHER;

        public boolean forward() {
            return this != BACK;
        }
    }

    public static Drawing of(Sop sop) {
        return new Pen(sop).draw();
    }

    /** Shapes no arrow leads to, ways back aside. */
    List<Integer> starts() {
        return places().filter(i ->
                        arrows.stream().noneMatch(a -> a.to() == i && a.way().forward()))
                .toList();
    }

    /** Shapes no arrow leaves forward. */
    List<Integer> ends() {
        return places().filter(i ->
                        arrows.stream().noneMatch(a -> a.from() == i && a.way().forward()))
                .toList();
    }

    private Stream<Integer> places() {
        return IntStream.range(0, shapes.size()).boxed();
    }

    /** Draws one SOP, row after row. */
    private static final class Pen {
        private final Sop sop;
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Arrow> arrows = new ArrayList<>();
        private final List<Integer> firstOfRow = new ArrayList<>();

        Pen(Sop sop) {
            this.sop = sop;
        }

        Drawing draw() {
            Optional<Integer> before = Optional.empty();
            List<Integer> past = new ArrayList<>();
            for (int r = 0; r < sop.rows().size(); r++) {
                var row = sop.rows().get(r);
                int first = shapes.size();
                firstOfRow.add(first);
                if (row.when().isPresent()) {
                    condition(r, before);
                }
                work(r, row);
                if (shapes.size() == first) {
                    continue;
                }
                before.ifPresent(from -> forward(from, first));
                past.forEach(from -> arrows.add(new Arrow(from, first, Way.PAST)));
                past.clear();
                if (row.when().isPresent()) {
                    past.add(first);
                }
                before = Optional.of(shapes.size() - 1);
            }
            arrows.sort(Comparator.comparing(Arrow::from).thenComparing(Arrow::to));
            returns();
            capsules();
            return new Drawing(List.copyOf(shapes), List.copyOf(arrows));
        }

        /** A diamond in the column of the shape before it. */
        private void condition(int r, Optional<Integer> before) {
            var lane = before.map(i -> shapes.get(i).lane())
                    .or(() -> Lanes.touched(sop, sop.rows().get(r)).stream().findFirst());
            lane.ifPresent(l -> shapes.add(new Shape(r, l, Form.DIAMOND, true)));
        }

        private void work(int r, Row row) {
            int from = shapes.size() - 1;
            boolean joined =
                    row.when().isPresent() && from >= 0 && shapes.get(from).condition();
            for (var lane : Lanes.touched(sop, row)) {
                boolean decides = row.acts().stream()
                        .anyMatch(act -> act.printed()
                                && Lanes.doer(sop, act).filter(lane::equals).isPresent()
                                && act.waysBack().stream().anyMatch(Act.Return::printed));
                shapes.add(new Shape(r, lane, decides ? Form.DIAMOND : Form.BOX, false));
                if (joined) {
                    forward(from, shapes.size() - 1);
                }
                from = shapes.size() - 1;
                joined = true;
            }
        }

        private void forward(int from, int to) {
            var way = shapes.get(from).form() == Form.DIAMOND ? Way.YES : together(from, to) ? Way.TOGETHER : Way.ON;
            arrows.add(new Arrow(from, to, way));
        }

        private boolean together(int from, int to) {
            var row = sop.rows().get(shapes.get(to).row());
            var lane = shapes.get(to).lane();
            return shapes.get(from).row() == shapes.get(to).row()
                    && row.acts().stream()
                            .anyMatch(act -> act instanceof Act.Do d
                                    && d.with().stream()
                                            .anyMatch(role -> Lanes.of(sop, role)
                                                    .filter(lane::equals)
                                                    .isPresent()));
        }

        private void returns() {
            for (int r = 0; r < sop.rows().size(); r++) {
                for (var act : sop.rows().get(r).acts()) {
                    if (act.printed()) {
                        back(r, act);
                    }
                }
            }
        }

        private void back(int r, Act act) {
            for (var way : act.waysBack()) {
                if (way.printed()) {
                    from(r, act)
                            .ifPresent(from ->
                                    arrows.add(new Arrow(from, firstOfRow.get(sop.indexOf(way.to())), Way.BACK)));
                }
            }
        }

        private Optional<Integer> from(int r, Act act) {
            var lane = Lanes.doer(sop, act);
            for (int i = firstOfRow.get(r); i < shapes.size(); i++) {
                var shape = shapes.get(i);
                if (shape.row() == r
                        && !shape.condition()
                        && lane.filter(shape.lane()::equals).isPresent()) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private void capsules() {
            if (shapes.size() < 2) {
                return;
            }
            capsule(0, Form.START);
            capsule(shapes.size() - 1, Form.END);
        }

        private void capsule(int i, Form form) {
            var shape = shapes.get(i);
            if (shape.form() == Form.BOX) {
                shapes.set(i, new Shape(shape.row(), shape.lane(), form, false));
            }
        }
    }
}
