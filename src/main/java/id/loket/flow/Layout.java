package id.loket.flow;

import static id.loket.text.Words.say;

import id.loket.flow.PageBreaks.Span;
import id.loket.sop.Drawing;
import id.loket.sop.Sop;
import id.loket.text.Ruler;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The flow table of an SOP on pages of a given size. Law: every length is settled here, by measured words, so that
 * nothing moves when the page is set; rows are whole, the head stands on every page, and the two totals follow the last
 * row.
 */
public final class Layout {
    /** Between a rule and words. */
    static final int PADDING = 1;

    private static final int GROUP_HEIGHT = 5;
    private static final int MOST_STRETCH = 6;
    private static final double TITLE_GAP = 3;
    private static final double TOTAL_GAP = 1.5;

    private final Sop sop;
    private final int width;
    private final int height;
    private final Ruler ruler;
    private final Drawing drawing;
    private final Columns columns;
    private final List<TableRow> rows;
    private final List<String> title;
    private final List<String> totals;
    private final int headHeight;

    private Layout(Sop sop, int width, int height, Ruler ruler) {
        this.sop = sop;
        this.width = width;
        this.height = height;
        this.ruler = ruler;
        this.drawing = Drawing.of(sop);
        this.columns = Columns.of(sop, drawing, width, ruler);
        this.rows = Entry.of(sop).stream()
                .map(entry -> TableRow.of(entry, columns, ruler))
                .toList();
        this.title = Wrap.lines(ruler, Type.TITLE, sop.sheet().name(), width);
        this.totals = Totals.lines(sop);
        int titles = IntStream.range(0, columns.lanes())
                .map(i -> laneTitle(i).size())
                .max()
                .orElse(1);
        this.headHeight = GROUP_HEIGHT + (int) Math.ceil(titles * Type.HEAD.leading()) + 2 * PADDING;
    }

    /**
     * @param width of the printed part of the page, in millimetres
     * @param height of the printed part of the page, in millimetres
     */
    public static List<FlowPage> pages(Sop sop, int width, int height, Ruler ruler) {
        return new Layout(sop, width, height, ruler).pages();
    }

    private List<FlowPage> pages() {
        var heights = rows.stream().map(TableRow::height).toList();
        int room = height - headHeight;
        var spans = PageBreaks.of(heights, room - titleHeight(), room, Strips.HEIGHT, closing());
        var crossings = Crossings.of(sop, drawing, spans);
        return spans.stream().map(span -> page(span, crossings)).toList();
    }

    /** What each row of a page may grow by, so that a short table does not crowd at the head of its page. */
    private int stretch(Span span, int room) {
        int used = rows.subList(span.from(), span.to()).stream()
                .mapToInt(TableRow::height)
                .sum();
        int each = Math.clamp((room - used) / (span.to() - span.from()), 0, MOST_STRETCH);
        return each - each % 2;
    }

    private int closing() {
        return (int) Math.ceil(TOTAL_GAP + totals.size() * Type.TEXT.leading());
    }

    private int titleHeight() {
        return (int) Math.ceil(title.size() * Type.TITLE.leading() + TITLE_GAP);
    }

    private List<String> laneTitle(int lane) {
        int column = Columns.FIRST_LANE + lane;
        return Wrap.lines(ruler, Type.HEAD, sop.lanes().get(lane).title(), columns.width(column) - 3 * PADDING);
    }

    private FlowPage page(Span span, Crossings crossings) {
        boolean first = span.from() == 0;
        boolean last = span.to() == rows.size();
        int top = first ? titleHeight() : 0;
        int y = top + headHeight;
        var levels = new ArrayList<>(List.of(y));
        var head = OptionalInt.empty();
        if (!first) {
            head = OptionalInt.of(y + Strips.HEIGHT / 2);
            y += Strips.HEIGHT;
            levels.add(y);
        }
        var middles = new ArrayList<Integer>();
        int more = stretch(span, height - y - (last ? closing() : Strips.HEIGHT));
        for (int r = span.from(); r < span.to(); r++) {
            int high = rows.get(r).height() + more;
            middles.add(y + high / 2);
            y += high;
            levels.add(y);
        }
        var foot = OptionalInt.empty();
        if (!last) {
            foot = OptionalInt.of(y + Strips.HEIGHT / 2);
            y += Strips.HEIGHT;
            levels.add(y);
        }
        var diagram = Diagram.of(crossings, columns, span, middles, new Strips(head, foot, List.copyOf(levels)), ruler);
        var svg = new Svg(width, height);
        rules(svg, top, levels);
        svg.diagram(diagram);
        var texts = new ArrayList<Text>();
        if (first) {
            texts.add(text(0, 0, width, Text.Kind.TITLE, title));
        }
        head(texts, top);
        for (int r = span.from(); r < span.to(); r++) {
            words(texts, rows.get(r), middles.get(r - span.from()));
        }
        symbols(texts, diagram);
        if (last) {
            texts.add(text(0, y + TOTAL_GAP, width, Text.Kind.CELL, totals));
        }
        return new FlowPage(svg.end(), texts, diagram);
    }

    private void rules(Svg svg, int top, List<Integer> levels) {
        int bottom = levels.getLast();
        int lanes = columns.lanesLeft();
        svg.rule(0, top, width, top);
        svg.rule(lanes, top + GROUP_HEIGHT, columns.left(columns.note()), top + GROUP_HEIGHT);
        levels.forEach(y -> svg.rule(0, y, width, y));
        for (int i = 0; i < columns.edges().size(); i++) {
            int x = columns.left(i);
            boolean inner =
                    i > Columns.FIRST_LANE && i < columns.papers() || i == columns.time() || i == columns.output();
            svg.rule(x, inner ? top + GROUP_HEIGHT : top, x, bottom);
        }
    }

    private void head(List<Text> texts, int top) {
        title(texts, Columns.NO, 1, top, headHeight, List.of(say("flow.head.no")));
        title(texts, Columns.WORK, 1, top, headHeight, List.of(say("flow.head.work")));
        title(texts, Columns.FIRST_LANE, columns.lanes(), top, GROUP_HEIGHT, List.of(say("flow.head.lanes")));
        title(texts, columns.papers(), 3, top, GROUP_HEIGHT, List.of(say("flow.head.norm")));
        title(texts, columns.note(), 1, top, headHeight, List.of(say("flow.head.note")));
        int under = top + GROUP_HEIGHT;
        int rest = headHeight - GROUP_HEIGHT;
        for (int i = 0; i < columns.lanes(); i++) {
            title(texts, Columns.FIRST_LANE + i, 1, under, rest, laneTitle(i));
        }
        title(texts, columns.papers(), 1, under, rest, List.of(say("flow.head.papers")));
        title(texts, columns.time(), 1, under, rest, List.of(say("flow.head.time")));
        title(texts, columns.output(), 1, under, rest, List.of(say("flow.head.output")));
    }

    private void title(List<Text> texts, int column, int columnsWide, int top, int room, List<String> lines) {
        int wide = columns.left(column + columnsWide) - columns.left(column);
        double y = top + (room - lines.size() * Type.HEAD.leading()) / 2;
        texts.add(text(columns.left(column), y, wide, Text.Kind.HEAD, lines));
    }

    private void words(List<Text> texts, TableRow row, int middle) {
        for (var cell : row.cells()) {
            double y = middle - cell.lines().size() * Type.TEXT.leading() / 2;
            boolean centred = cell.kind() == Text.Kind.CENTRED;
            int padding = centred ? 0 : PADDING;
            texts.add(new Text(
                    columns.left(cell.column()) + padding,
                    y,
                    columns.width(cell.column()) - 2 * padding,
                    cell.kind(),
                    cell.lines()));
        }
    }

    private static void symbols(List<Text> texts, Diagram diagram) {
        for (var label : diagram.labels()) {
            texts.add(text(label.x(), label.y(), label.width(), Text.Kind.LABEL, List.of(label.text())));
        }
        for (var figure : diagram.figures()) {
            if (figure.form() == Figure.Form.CONNECTOR) {
                double y = figure.top() + (figure.height() - 2 - Type.LETTER.leading()) / 2;
                texts.add(text(figure.left(), y, figure.width(), Text.Kind.LETTER, List.of(figure.letter())));
            }
        }
    }

    private static Text text(double x, double y, double width, Text.Kind kind, List<String> lines) {
        return new Text(
                x,
                y,
                width,
                kind,
                lines.stream().map(line -> new Text.Line(line, 0)).toList());
    }
}
