package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.register.Exported;
import id.loket.register.Register;
import id.loket.report.ExportTable;
import id.loket.sheet.SheetWriter;
import id.loket.sheet.Table;
import id.loket.text.Datum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Lists, books and reports as files for a spreadsheet. Law (UU 27/2022, a record of what is processed): no list leaves
 * the program unless the book says who took it; and a file is there whole or not at all.
 */
public final class Exports {
    /** Who takes a list along where nobody signs in. */
    public static final String COMMAND_LINE = "cli";

    /** What one sheet of a workbook holds, with room for the title and the sums. */
    private static final int MOST_ROWS = 1_048_000;

    private static final long LEAST_SPACE = 1024L * 1024;

    private final Register register;
    private final ExportLists lists;

    Exports(Register register, Desk desk) {
        this.register = register;
        this.lists = new ExportLists(register, desk, this);
    }

    /** The lists that are taken along without a window. */
    public ExportLists lists() {
        return lists;
    }

    /** What became of an export. */
    public sealed interface Outcome {
        record Saved(int rows, Path file) implements Outcome {}

        /** Nothing is there; the sentence says what to do. */
        record NotSaved(String sentence) implements Outcome {}

        record Cancelled() implements Outcome {}
    }

    /**
     * Saves a list as a workbook, or as CSV if the name ends so; replaces a file of that name.
     *
     * @param by who takes it along
     * @param list its id, as the book is to name it
     */
    public Outcome save(String by, String list, ExportTable table, Path file) {
        return save(by, list, false, table, file);
    }

    /** @param whole NIKs stand in it whole, as the officer confirmed; else every one is masked */
    public Outcome save(String by, String list, boolean whole, ExportTable table, Path file) {
        return save(by, list, whole, List.of(table), file);
    }

    /** A report of several tables as one workbook, each on a sheet of its own. */
    public Outcome save(String by, String list, boolean whole, List<ExportTable> tables, Path file) {
        if (tables.size() > 1 && SheetWriter.csv(file)) {
            return new Outcome.NotSaved(say("desk.export.several", file.getFileName()));
        }
        try {
            int rows = SheetWriter.save(
                    tables.stream().map(table -> sheet(table, whole)).toList(),
                    file,
                    lines -> register.enter(ledger -> ledger.exported(list, lines, whole, by)));
            return new Outcome.Saved(rows, file);
        } catch (CancellationException _) {
            return new Outcome.Cancelled();
        } catch (TooMany _) {
            return new Outcome.NotSaved(say("desk.export.too-many", MOST_ROWS));
        } catch (IOException e) {
            return new Outcome.NotSaved(why(e, file));
        }
    }

    /** What left so far, the latest first. */
    public List<Exported> taken(int offset, int limit) {
        return register.reading().exported(offset, limit);
    }

    private static String why(IOException trouble, Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (trouble instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            return say("desk.export.no-folder", folder);
        }
        if (Files.isDirectory(file)) {
            return say("desk.export.folder", file.getFileName());
        }
        try {
            if (Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE) {
                return say("desk.export.full", folder);
            }
        } catch (IOException _) {
            // A disk that is gone cannot be asked; the sentence below names it.
        }
        // Windows keeps a file that is open in a spreadsheet from being replaced.
        return Files.exists(file)
                ? say("desk.export.open", file.getFileName())
                : say("desk.export.failed", file.getFileName(), folder);
    }

    private static Table sheet(ExportTable table, boolean whole) {
        var above = new ArrayList<String>();
        above.add(table.title());
        above.addAll(table.under());
        var columns = table.columns().stream()
                .map(c -> Table.Column.any(c.title(), c.summed(), c.whole()))
                .toList();
        return new Table(
                table.title(), above, columns, () -> new Counted(table.lines().iterator(), whole));
    }

    /** More lines than a sheet has. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The lines as the sheet takes them, up to as many as it holds. */
    private static final class Counted implements Iterator<Table.Line> {
        private final Iterator<ExportTable.Line> lines;
        private final boolean whole;
        private int count;

        Counted(Iterator<ExportTable.Line> lines, boolean whole) {
            this.lines = lines;
            this.whole = whole;
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Table.Line next() {
            if (++count > MOST_ROWS) {
                throw new TooMany();
            }
            return switch (lines.next()) {
                case ExportTable.Values(var values) ->
                    new Table.Values(
                            whole ? values : values.stream().map(Datum::masked).toList());
                case ExportTable.Heading(var words) -> new Table.Heading(words);
            };
        }
    }
}
