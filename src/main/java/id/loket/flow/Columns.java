package id.loket.flow;

import id.loket.sop.Drawing;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Lane;
import id.loket.text.Ruler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the columns of the table stand, the same on every page. A lane is as wide as its shapes and its title need; the
 * outer lanes also hold the gutters in which ways back run; the words share what is left.
 *
 * @param edges left edges of the columns and the right edge of the last, in printed order
 * @param centres of the lanes' shapes
 */
record Columns(List<Integer> edges, List<Integer> centres, int leftGutter, int rightGutter) {
    static final int NO = 0;
    static final int WORK = 1;
    static final int FIRST_LANE = 2;

    private static final int NO_WIDTH = 10;
    private static final int TIME_WIDTH = 17;
    /** Widths the notes may have; the first is enough for a word or two. */
    private static final List<Integer> NOTE_WIDTHS = List.of(22, 28, 34, 40, 46);

    private static final int EMPTY_NOTE_WIDTH = 12;
    private static final int NARROWEST_LANE = 18;
    private static final int WIDEST_LANE = 28;
    /** Room for a condition beside its row's work. */
    private static final int DOUBLE_LANE = 38;
    /** Part of the page that the lanes may take where their titles allow it. */
    private static final double LANES_SHARE = 0.38;

    private static final double WORK_SHARE = 0.40;
    private static final double PAPERS_SHARE = 0.32;
    /** From track to track in a gutter. */
    private static final int TRACK = 3;

    /** The columns among which the table becomes lowest. */
    static Columns of(Sop sop, Drawing drawing, int width, Ruler ruler) {
        boolean notes = sop.rows().stream().anyMatch(row -> row.note().isPresent());
        if (!notes) {
            return of(sop, drawing, width, ruler, EMPTY_NOTE_WIDTH);
        }
        var entries = Entry.of(sop);
        return NOTE_WIDTHS.stream()
                .map(note -> of(sop, drawing, width, ruler, note))
                .min(Comparator.comparingInt(columns -> entries.stream()
                        .mapToInt(entry -> TableRow.of(entry, columns, ruler).height())
                        .sum()))
                .orElseThrow();
    }

    private static Columns of(Sop sop, Drawing drawing, int width, Ruler ruler, int note) {
        var gutters = Gutters.of(sop, drawing);
        int left = gutters.left() * TRACK;
        int right = gutters.right() * TRACK;
        int lanes = sop.lanes().size();
        int usual = even(Math.clamp((int) ((width * LANES_SHARE - left - right) / lanes), NARROWEST_LANE, WIDEST_LANE));
        var edges = new ArrayList<>(List.of(0, NO_WIDTH));
        var laneWidths = sop.lanes().stream()
                .map(lane -> Math.max(usual, needed(lane, drawing, ruler)))
                .toList();
        int rest = width - NO_WIDTH - laneWidths.stream().mapToInt(w -> w).sum() - left - right - TIME_WIDTH - note;
        int work = (int) (rest * WORK_SHARE);
        int papers = (int) (rest * PAPERS_SHARE);
        edges.add(NO_WIDTH + work);
        var centres = new ArrayList<Integer>();
        for (int i = 0; i < lanes; i++) {
            int from = edges.getLast() + (i == 0 ? left : 0);
            centres.add(from + laneWidths.get(i) / 2);
            edges.add(from + laneWidths.get(i) + (i == lanes - 1 ? right : 0));
        }
        edges.add(edges.getLast() + papers);
        edges.add(edges.getLast() + TIME_WIDTH);
        edges.add(width - note);
        edges.add(width);
        return new Columns(List.copyOf(edges), List.copyOf(centres), left, right);
    }

    private static int needed(Lane lane, Drawing drawing, Ruler ruler) {
        int title = even((int) Math.ceil(Wrap.widestPiece(ruler, Type.HEAD, lane.title())) + 3 * Layout.PADDING);
        boolean beside = drawing.shapes().stream()
                .anyMatch(s -> s.condition()
                        && s.lane().equals(lane)
                        && drawing.shapes().stream()
                                .anyMatch(t -> t.row() == s.row()
                                        && !t.condition()
                                        && t.lane().equals(lane)));
        return Math.max(title, beside ? DOUBLE_LANE : 0);
    }

    private static int even(int millimetres) {
        return millimetres + millimetres % 2;
    }

    int lanes() {
        return centres.size();
    }

    int papers() {
        return FIRST_LANE + lanes();
    }

    int time() {
        return papers() + 1;
    }

    int output() {
        return papers() + 2;
    }

    int note() {
        return papers() + 3;
    }

    int left(int column) {
        return edges.get(column);
    }

    int width(int column) {
        return edges.get(column + 1) - edges.get(column);
    }

    int lanesLeft() {
        return left(FIRST_LANE);
    }

    int lanesRight() {
        return left(papers());
    }

    /** Whether a line going up or down at this place runs beside all shapes. */
    boolean gutter(int x) {
        return x > lanesLeft() && x <= lanesLeft() + leftGutter || x >= lanesRight() - rightGutter && x < lanesRight();
    }
}
