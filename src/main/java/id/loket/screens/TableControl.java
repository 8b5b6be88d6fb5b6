package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.List;
import java.util.Optional;

/** A table whose columns are questions; lines count from 1, and a line left blank is none. */
final class TableControl implements FieldControl {
    private final String key;
    private final TableGrid grid;
    private final Part part;

    TableControl(FieldControls controls, Field field, String key, List<Field> columns) {
        this.key = key;
        this.grid = new TableGrid(controls, FieldSheet.place(key), field, columns);
        this.part = new Part(key, field.title(), grid, Width.TABLE, field.required(), say("screens.table.keys"));
    }

    @Override
    public List<Part> parts() {
        return List.of(part);
    }

    @Override
    public Answers read() {
        return grid.read(key);
    }

    @Override
    public void write(Answers answers) {
        var rows = answers.rows(key);
        if (!rows.isEmpty()) {
            grid.write(rows);
        }
    }

    @Override
    public void onChange(Runnable changed) {
        grid.onChange(changed);
    }

    @Override
    public Optional<Form.Problem> at(Problem problem) {
        if (problem.at().equals(key)) {
            return Optional.of(new Form.Problem(FieldSheet.place(key), problem.sentence()));
        }
        if (!problem.at().startsWith(key + ".")) {
            return Optional.empty();
        }
        var rest = problem.at().substring(key.length() + 1).split("\\.", 2);
        int line = Integer.parseInt(rest[0]);
        var column = rest.length > 1 ? grid.title(rest[1]) : "";
        grid.focusNext(line, rest.length > 1 ? rest[1] : "");
        return Optional.of(new Form.Problem(
                FieldSheet.place(key), say("screens.table.problem", line, column, problem.sentence())));
    }
}
