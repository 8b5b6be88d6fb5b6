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
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The lines of a table under each other. Enter goes from cell to cell and from the last to a new line; Enter in a blank
 * line leaves the table; Ctrl+Del takes a line out.
 */
final class TableGrid extends VBox implements TakesEnter {

    /** One line: its controls by column, and its nodes in order. */
    private record Line(List<FieldControl> controls) {
        Stream<FieldControl.Part> parts() {
            return controls.stream().flatMap(c -> c.parts().stream());
        }

        Answers read() {
            return controls.stream().map(FieldControl::read).reduce(Answers.NONE, Answers::with);
        }

        boolean blank() {
            return read().values().values().stream().allMatch(String::isBlank);
        }
    }

    private static final double ROOM = 480;

    private final FieldControls controls;
    private final String id;
    private final List<Field> columns;
    private final GridPane grid = new GridPane(Space.SMALL, Space.SMALL);
    private final List<Line> lines = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private int nextLine;
    private String nextColumn = "";

    TableGrid(FieldControls controls, String id, List<Field> columns) {
        super(Space.SMALL);
        this.controls = controls;
        this.id = id;
        this.columns = columns;
        var add = new Button(say("screens.table.add"));
        add.setId("add-" + id);
        add.setFocusTraversable(false);
        add.setOnAction(_ -> focus(addLine(), ""));
        getChildren().addAll(grid, add);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addLine();
    }

    Answers read(String key) {
        var values = new LinkedHashMap<String, String>();
        int n = 0;
        for (var line : lines) {
            if (!line.blank()) {
                var at = key + "." + ++n + ".";
                line.read().values().forEach((column, value) -> values.put(at + column, value));
            }
        }
        return new Answers(values);
    }

    void write(List<Answers> rows) {
        lines.clear();
        for (var row : rows) {
            var line = newLine();
            line.controls().forEach(c -> c.write(row));
        }
        draw();
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
        var line = Math.max(1, Math.min(nextLine, lines.size()));
        var column = nextColumn;
        nextLine = 0;
        nextColumn = "";
        focus(lines.get(line - 1), column);
    }

    private void focus(Line line, String column) {
        line.parts()
                .filter(p -> column.isEmpty() || p.key().equals(column))
                .findFirst()
                .ifPresent(p -> p.control().requestFocus());
    }

    private Line addLine() {
        var line = newLine();
        draw();
        return line;
    }

    private Line newLine() {
        var line = new Line(columns.stream().map(c -> controls.of(c, c.id())).toList());
        line.controls().forEach(c -> c.onChange(this::changed));
        lines.add(line);
        return line;
    }

    private void changed() {
        for (var line : lines) {
            line.controls().forEach(c -> c.others(line.read()));
        }
        listeners.forEach(Runnable::run);
    }

    private void draw() {
        grid.getChildren().clear();
        var titles = lines.isEmpty()
                ? List.<FieldControl.Part>of()
                : lines.getFirst().parts().toList();
        for (int c = 0; c < titles.size(); c++) {
            var title = Look.of(new Label(titles.get(c).label()), Look.SMALL, Look.MUTED);
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(title, c + 1, 0);
        }
        for (int n = 0; n < lines.size(); n++) {
            var line = lines.get(n);
            grid.add(Look.of(new Label(String.valueOf(n + 1)), Look.MUTED), 0, n + 1);
            int c = 1;
            for (var part : line.parts().toList()) {
                part.control().setId("cell-" + id + "-" + (n + 1) + "-" + FieldSheet.place(part.key()));
                part.control().setAccessibleText(part.label() + " " + (n + 1));
                if (part.control() instanceof Region cell) {
                    cell.setMinWidth(cellWidth(part, titles));
                    cell.setPrefWidth(cellWidth(part, titles));
                }
                grid.add(part.control(), c++, n + 1);
            }
            grid.add(remover(line, n + 1), c, n + 1);
        }
    }

    /** Wide answers get more of the room, though not in full proportion. */
    private static double cellWidth(FieldControl.Part part, List<FieldControl.Part> all) {
        double sum =
                all.stream().mapToDouble(p -> Math.sqrt(p.width().pixels())).sum();
        return Math.max(Width.TINY.pixels(), ROOM * Math.sqrt(part.width().pixels()) / sum);
    }

    private Button remover(Line line, int n) {
        var remove = Look.of(new Button("", Glyph.CLOSE.draw()), Look.QUIET);
        remove.setId("remove-" + id + "-" + n);
        remove.setFocusTraversable(false);
        remove.setTooltip(new Tooltip(say("screens.table.remove")));
        remove.setAccessibleText(say("screens.table.remove"));
        remove.setOnAction(_ -> remove(line));
        return remove;
    }

    private void remove(Line line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        if (lines.isEmpty()) {
            newLine();
        }
        draw();
        focus(lines.get(Math.min(at, lines.size() - 1)), "");
        changed();
    }

    @Override
    public boolean takesEnter(Node part) {
        return lineOf(part).filter(l -> !(l.blank() && l == lines.getLast())).isPresent();
    }

    private void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof Node from)) {
            return;
        }
        var line = lineOf(from);
        if (line.isEmpty()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown() && takesEnter(from)) {
            key.consume();
            next(line.get(), from);
        } else if (key.getCode() == KeyCode.DELETE && key.isControlDown()) {
            key.consume();
            remove(line.get());
        }
    }

    private void next(Line line, Node from) {
        var cells = line.parts()
                .map(FieldControl.Part::control)
                .filter(c -> !c.isDisabled())
                .toList();
        int at = cells.stream()
                .filter(c -> holds(c, from))
                .mapToInt(cells::indexOf)
                .findFirst()
                .orElse(0);
        if (at + 1 < cells.size()) {
            cells.get(at + 1).requestFocus();
        } else {
            int below = lines.indexOf(line) + 1;
            focus(below < lines.size() ? lines.get(below) : addLine(), "");
        }
    }

    private Optional<Line> lineOf(Node part) {
        return lines.stream()
                .filter(l -> l.parts().anyMatch(p -> holds(p.control(), part)))
                .findFirst();
    }

    private static boolean holds(Node outer, Node inner) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
