package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Glyph;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.kit.TakesEnter;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The lines of a table under each other, a page of them in sight. Enter goes from cell to cell and from the last to a
 * new line; Enter in a blank line leaves the table; Ctrl+Del takes a line out. Law: only the lines in sight have
 * controls, so a list of a thousand is as quick as one of ten.
 */
final class TableGrid extends VBox implements TakesEnter {
    private static final double ROOM = 570;
    /** A NIK is read whole or not at all, and so is a date. */
    private static final double CODE = 154;

    private static final double DATE = 106;
    private static final KeyCombination OPEN = KeyCombination.valueOf("Ctrl+I");
    private static final KeyCombination SEARCH = KeyCombination.valueOf("Ctrl+F");
    private static final KeyCombination REMOVE = KeyCombination.valueOf("Ctrl+Delete");
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.PAGE_DOWN);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.PAGE_UP);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final FieldControls controls;
    private final String id;
    private final List<Field> columns;
    private final GridPane grid = new GridPane(Space.SMALL, Space.SMALL);
    private final TablePages pages;
    private final TableSource source;
    private final List<TableLine> lines = new ArrayList<>();
    private List<TableLine> shown = List.of();
    private final List<Runnable> listeners = new ArrayList<>();
    private int nextLine;
    private String nextColumn = "";

    TableGrid(FieldControls controls, String id, Field table, List<Field> columns) {
        super(Space.SMALL);
        this.controls = controls;
        this.id = id;
        this.columns = columns;
        this.pages = new TablePages(id, this::draw);
        this.source = new TableSource(controls, table, id, this::rows, this::take);
        var add = new Button(say("screens.table.add"));
        add.setId("add-" + id);
        add.setFocusTraversable(false);
        add.setOnAction(_ -> focus(addLine(), ""));
        getChildren().addAll(source.said(), pages, grid, source.bar(add));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        source.dropsOn(this);
        addLine();
    }

    Answers read(String key) {
        var values = new LinkedHashMap<String, String>();
        int n = 0;
        for (var line : lines) {
            var answers = line.read();
            if (answers.values().values().stream().anyMatch(v -> !v.isBlank())) {
                var at = key + "." + ++n + ".";
                answers.values().forEach((column, value) -> values.put(at + column, value));
            }
        }
        return new Answers(values);
    }

    void write(List<Answers> rows) {
        lines.clear();
        rows.forEach(row -> lines.add(new TableLine(row)));
        draw();
    }

    /** The lines that say something. */
    private List<Answers> rows() {
        return lines.stream().filter(l -> !l.blank()).map(TableLine::read).toList();
    }

    /** Lines from a list, under those that are there; they are still only on the screen. */
    private void take(List<Answers> more) {
        lines.removeIf(TableLine::blank);
        int first = lines.size();
        more.forEach(row -> lines.add(new TableLine(row)));
        pages.clear();
        pages.show(first);
        draw();
        focus(lines.get(first), "");
        changed();
    }

    /** Where lists come from; a dropped file and the button end there too. */
    TableSource source() {
        return source;
    }

    void onChange(Runnable changed) {
        listeners.add(changed);
    }

    String title(String column) {
        return columns.stream()
                .filter(c -> column.equals(c.id()) || column.startsWith(c.id() + "."))
                .map(Field::title)
                .findFirst()
                .orElse(column);
    }

    /** The next focus goes to this cell, unless an earlier one already waits. */
    void focusNext(int line, String column) {
        if (nextLine == 0) {
            nextLine = line;
            nextColumn = column;
        }
    }

    @Override
    public void requestFocus() {
        if (nextLine == 0 && !shown.isEmpty()) {
            focus(shown.getFirst(), "");
            return;
        }
        var line = Math.max(1, Math.min(nextLine, lines.size()));
        var column = nextColumn;
        nextLine = 0;
        nextColumn = "";
        focus(lines.get(line - 1), column);
    }

    private void focus(TableLine line, String column) {
        bringIntoSight(line);
        line.parts()
                .filter(p -> column.isEmpty() || p.key().equals(column))
                .findFirst()
                .ifPresent(p -> p.control().requestFocus());
    }

    private void bringIntoSight(TableLine line) {
        if (!shown.contains(line)) {
            if (!found().contains(line)) {
                pages.clear();
            }
            pages.show(found().indexOf(line));
            draw();
        }
    }

    private TableLine addLine() {
        var line = new TableLine(Answers.NONE);
        lines.add(line);
        pages.clear();
        pages.show(lines.size() - 1);
        draw();
        return line;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The lines the search finds, all of them if nothing is searched. */
    private List<TableLine> found() {
        var wanted = pages.searched().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? lines
                : lines.stream()
                        .filter(l -> controls.words(columns, l.read())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList();
    }

    private void draw() {
        var found = found();
        pages.count(lines.size(), found.size());
        var now = List.copyOf(found.subList(pages.first(), Math.min(pages.first() + TablePages.PAGE, found.size())));
        shown.stream().filter(l -> !now.contains(l)).forEach(TableLine::rest);
        now.stream().filter(l -> !l.awake()).forEach(this::wake);
        shown = now;
        grid.getChildren().clear();
        var titles = shown.isEmpty()
                ? List.<FieldControl.Part>of()
                : shown.getFirst().parts().toList();
        for (int c = 0; c < titles.size(); c++) {
            var title = Look.of(new Label(titles.get(c).label()), Look.SMALL, Look.MUTED);
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(title, c + 1, 0);
        }
        for (int row = 0; row < shown.size(); row++) {
            draw(shown.get(row), row + 1, titles);
        }
    }

    private void draw(TableLine line, int row, List<FieldControl.Part> titles) {
        int n = lines.indexOf(line) + 1;
        var number = Look.of(new Label(String.valueOf(n)), Look.MUTED);
        number.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(number, 0, row);
        int c = 1;
        for (var part : line.parts().toList()) {
            part.control().setId("cell-" + id + "-" + n + "-" + FieldSheet.place(part.key()));
            part.control().setAccessibleText(part.label() + " " + n);
            if (part.control() instanceof Region cell) {
                cell.setMinWidth(cellWidth(part, titles));
                cell.setPrefWidth(cellWidth(part, titles));
            }
            grid.add(part.control(), c++, row);
        }
        grid.add(remover(line, n), c, row);
    }

    private void wake(TableLine line) {
        line.wake(columns.stream().map(controls::cell).toList());
        line.hear();
        line.onChange(() -> {
            line.hear();
            changed();
        });
    }

    /** Codes and dates get what they need; the others share the rest, the wide ones more, not in full proportion. */
    private static double cellWidth(FieldControl.Part part, List<FieldControl.Part> all) {
        double fixed = all.stream().mapToDouble(TableGrid::fixedWidth).sum();
        double shares = all.stream()
                .filter(p -> fixedWidth(p) == 0)
                .mapToDouble(p -> Math.sqrt(p.width().pixels()))
                .sum();
        double share = (ROOM - fixed) * Math.sqrt(part.width().pixels()) / shares;
        return fixedWidth(part) > 0 ? fixedWidth(part) : Math.max(Width.TINY.pixels(), share);
    }

    private static double fixedWidth(FieldControl.Part part) {
        return switch (part.width()) {
            case NUMBER -> part.control() instanceof FieldSearch ? 0 : CODE;
            case SHORT -> DATE;
            case TINY, FULL, TABLE -> 0;
        };
    }

    private Button remover(TableLine line, int n) {
        var remove = Look.of(new Button("", Glyph.CLOSE.draw()), Look.QUIET);
        remove.setId("remove-" + id + "-" + n);
        remove.setFocusTraversable(false);
        remove.setTooltip(new Tooltip(say("screens.table.remove")));
        remove.setAccessibleText(say("screens.table.remove"));
        remove.setOnAction(_ -> remove(line));
        return remove;
    }

    private void remove(TableLine line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        if (lines.isEmpty()) {
            lines.add(new TableLine(Answers.NONE));
        }
        draw();
        focus(lines.get(Math.min(at, lines.size() - 1)), "");
        changed();
    }

    @Override
    public boolean takesEnter(Node part) {
        return lineOf(part).filter(l -> !(l.blank() && l == lines.getLast())).isPresent()
                || TableLine.holds(pages, part);
    }

    private void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof Node from)) {
            return;
        }
        if (OPEN.match(key)) {
            key.consume();
            source.choose();
        } else if (SEARCH.match(key)) {
            key.consume();
            pages.begin();
        } else if (DOWN.match(key) || UP.match(key)) {
            key.consume();
            pages.turn(DOWN.match(key) ? 1 : -1);
            draw();
            focusFirst();
        } else if (ENTER.match(key) && TableLine.holds(pages, from)) {
            key.consume();
            focusFirst();
        } else {
            lineOf(from).ifPresent(line -> pressed(key, line, from));
        }
    }

    private void focusFirst() {
        shown.stream().findFirst().ifPresent(l -> focus(l, ""));
    }

    private void pressed(KeyEvent key, TableLine line, Node from) {
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown() && takesEnter(from)) {
            key.consume();
            next(line, from);
        } else if (REMOVE.match(key)) {
            key.consume();
            remove(line);
        }
    }

    private void next(TableLine line, Node from) {
        var cells = line.parts()
                .map(FieldControl.Part::control)
                .filter(c -> !c.isDisabled())
                .toList();
        int at = cells.stream()
                .filter(c -> TableLine.holds(c, from))
                .mapToInt(cells::indexOf)
                .findFirst()
                .orElse(0);
        if (at + 1 < cells.size()) {
            cells.get(at + 1).requestFocus();
        } else {
            var found = found();
            int below = found.indexOf(line) + 1;
            focus(below < found.size() ? found.get(below) : addLine(), "");
        }
    }

    private Optional<TableLine> lineOf(Node part) {
        return shown.stream().filter(l -> l.holds(part)).findFirst();
    }
}
