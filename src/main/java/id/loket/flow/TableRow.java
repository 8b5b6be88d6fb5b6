package id.loket.flow;

import id.loket.text.Ruler;
import java.util.ArrayList;
import java.util.List;

/** A row of the table with its words broken into lines, as high as the words and the symbols beside them need. */
record TableRow(List<Cell> cells, int height) {
    /** A symbol with room above and below for lines that run past it. */
    private static final int LOWEST = 18;

    /** Kept free before the rule at the right, so that a full line does not touch it. */
    private static final double SLACK = 0.6;

    private static final String MARK = "-";

    record Cell(int column, Text.Kind kind, List<Text.Line> lines) {}

    static TableRow of(Entry entry, Columns columns, Ruler ruler) {
        var cells = new ArrayList<Cell>();
        cell(cells, columns, ruler, Columns.NO, Text.Kind.CENTRED, List.of(entry.no()));
        cell(cells, columns, ruler, Columns.WORK, Text.Kind.CELL, List.of(entry.work()));
        cell(cells, columns, ruler, columns.papers(), Text.Kind.CELL, entry.papers());
        cell(cells, columns, ruler, columns.time(), Text.Kind.CENTRED, entry.time());
        cell(cells, columns, ruler, columns.output(), Text.Kind.CELL, List.of(entry.output()));
        cell(cells, columns, ruler, columns.note(), Text.Kind.CELL, List.of(entry.note()));
        int most = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(0);
        int words = (int) Math.ceil(most * Type.TEXT.leading()) + 2 * Layout.PADDING;
        return new TableRow(List.copyOf(cells), Math.max(LOWEST, words + words % 2));
    }

    private static void cell(
            List<Cell> cells, Columns columns, Ruler ruler, int column, Text.Kind kind, List<String> items) {
        double room = columns.width(column) - 2 * Layout.PADDING - SLACK;
        boolean marked = kind == Text.Kind.CELL && items.size() > 1;
        double indent = marked ? Type.TEXT.width(ruler, MARK + " ") : 0;
        var lines = new ArrayList<Text.Line>();
        for (var item : items) {
            boolean first = true;
            for (var line : Wrap.lines(ruler, Type.TEXT, item, room - indent)) {
                lines.add(marked && first ? new Text.Line(MARK + " " + line, 0) : new Text.Line(line, indent));
                first = false;
            }
        }
        if (!lines.isEmpty()) {
            cells.add(new Cell(column, kind, List.copyOf(lines)));
        }
    }
}
