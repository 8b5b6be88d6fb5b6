package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.desk.TableImport.Checked;
import id.loket.desk.TableImport.Refused;
import id.loket.office.Office;
import id.loket.sheet.Reading;
import id.loket.sheet.Sheet;
import id.loket.sheet.SheetReader;
import id.loket.sheet.SheetWriter;
import id.loket.sheet.Table;
import id.loket.sheet.Table.Column;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lists in and out of the tables of any service. Law: reading a list writes nothing, neither in the book nor in it. */
public final class Tables {
    private static final int WIDE = 28;
    private static final int NARROW = 20;
    private static final int FAULT_WIDTH = 60;

    private final Office office;
    private final Supplier<LocalDate> today;

    Tables(Office office, Supplier<LocalDate> today) {
        this.office = office;
        this.today = today;
    }

    /** Reads a list for a table and checks each line as if it were typed; {@code there} are the lines it has already. */
    public TableImport read(Sop sop, Field table, List<Answers> there, Path file) {
        return switch (SheetReader.read(file)) {
            case Reading.Unreadable(var sentence) -> new Refused(sentence);
            case Reading.Read(var sheet) -> check(sop, columns(table), there, sheet);
        };
    }

    private TableImport check(Sop sop, List<Field> columns, List<Answers> there, Sheet sheet) {
        var found = TableHeads.find(sheet, columns);
        if (found.isEmpty()) {
            return new Refused(say("desk.import.no-heads", titles(columns)));
        }
        var heads = found.get();
        var cells = cells(sop);
        var notes = new ArrayList<String>();
        var everywhere = Answers.NONE;
        var missing = new ArrayList<>(heads.missing(columns));
        for (var column : List.copyOf(missing)) {
            var village = column.shape() instanceof Field.Village
                    ? cells.villageIn(above(sheet, heads))
                    : Optional.<Office.Village>empty();
            if (village.isPresent()) {
                missing.remove(column);
                everywhere = everywhere.with(column.id(), village.get().code());
                notes.add(say("desk.import.village-above", village.get().name()));
            }
        }
        if (!missing.isEmpty()) {
            return new Refused(say("desk.import.missing", titles(missing)));
        }
        if (!heads.unread().isEmpty()) {
            notes.add(say("desk.import.unread", String.join(", ", heads.unread())));
        }
        var lines = new TableLines(sop, columns, cells, today.get());
        var checked = lines.check(sheet, heads, there, everywhere, notes);
        return checked.lines() == 0 ? new Refused(say("desk.import.no-lines")) : checked;
    }

    private static List<String> above(Sheet sheet, TableHeads heads) {
        return sheet.lines().stream()
                .limit(heads.line())
                .flatMap(l -> l.cells().stream().map(Sheet.Cell::text))
                .toList();
    }

    private static String titles(List<Field> columns) {
        return columns.stream().map(Field::title).collect(Collectors.joining(", "));
    }

    private static List<Field> columns(Field table) {
        return table.shape() instanceof Field.Rows(var columns)
                ? columns.stream().filter(CellAnswer::fits).toList()
                : List.of();
    }

    private CellAnswer cells(Sop sop) {
        return new CellAnswer(office, sop, today.get());
    }

    /** An empty list for this table with its heads and one line as a sample. */
    public void saveSample(Sop sop, Field table, Path file) throws IOException {
        var columns = columns(table);
        var cells = cells(sop);
        var sample = columns.stream().map(c -> cells.shown(c, sample(sop, c))).toList();
        SheetWriter.save(Table.bare(table.title(), heads(columns), List.of(sample)), file);
    }

    private String sample(Sop sop, Field column) {
        var nik = office.district().replace(".", "") + "5708500001";
        return switch (column.shape()) {
            case Field.Line _ ->
                switch (column.id()) {
                    case PersonBlock.NAME -> say("desk.import.sample.name");
                    case PersonBlock.NIK -> nik;
                    default -> "";
                };
            case Field.Number(var least, var _) -> Long.toString(least.orElse(1L));
            case Field.Money _ -> "100000";
            case Field.Date _ -> "1950-08-17";
            case Field.Time _ -> "08:00";
            case Field.Choice(var options) -> options.getFirst().id();
            case Field.YesNo _ -> "yes";
            case Field.Village _ -> office.villages().getFirst().code();
            case Field.KindOf _ -> sop.kinds().getFirst().id();
            case Field.Text _,
                    Field.File _,
                    Field.Person _,
                    Field.LetterRef _,
                    Field.Rows _,
                    Field.Days _,
                    Field.Age _ -> "";
        };
    }

    /** The list that was read, with what is wrong behind each line. */
    public void saveFaults(Checked list, Path file) throws IOException {
        var heads = new ArrayList<Column>();
        list.returned().heads().forEach(h -> heads.add(Column.text(h, NARROW)));
        heads.set(heads.size() - 1, Column.text(heads.getLast().title(), FAULT_WIDTH));
        SheetWriter.save(
                Table.bare(say("desk.import.fault"), heads, list.returned().lines()), file);
    }

    private static List<Column> heads(List<Field> columns) {
        return columns.stream()
                .map(c -> c.shape() instanceof Field.Date ? Column.date(c.title()) : Column.text(c.title(), WIDE))
                .toList();
    }
}
