package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.FieldRules;
import id.loket.desk.TableImport.Checked;
import id.loket.desk.TableImport.Fault;
import id.loket.desk.TableImport.Returned;
import id.loket.sheet.Sheet;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the lines of a sheet one by one, by the same rules as typed ones, and for people named twice. */
final class TableLines {
    /** So many long codes that all end in 0 did not grow so: a spreadsheet cut them. */
    private static final int SUSPICIOUS = 5;

    private final Sop sop;
    private final List<Field> columns;
    private final CellAnswer cells;
    private final LocalDate today;

    TableLines(Sop sop, List<Field> columns, CellAnswer cells, LocalDate today) {
        this.sop = sop;
        this.columns = columns;
        this.cells = cells;
        this.today = today;
    }

    /** What all lines of one file share. */
    private record Whole(TableHeads heads, boolean cut, Answers everywhere, Map<String, String> seen) {}

    /**
     * @param there the lines the table has already
     * @param everywhere answers every line has that the sheet says above its head
     */
    Checked check(Sheet sheet, TableHeads heads, List<Answers> there, Answers everywhere, List<String> notes) {
        var body = heads.body(sheet);
        var whole = new Whole(heads, cut(heads, body), everywhere, niks(there));
        var ready = new ArrayList<Answers>();
        var faults = new ArrayList<Fault>();
        var returned = new ArrayList<List<String>>();
        var titles = sheet.lines().get(heads.line()).cells().stream()
                .map(c -> c.text().strip())
                .toList();
        int own = titles.indexOf(say("desk.import.fault"));
        int wide = own < 0 ? Math.max(titles.size(), 1) : own;
        for (var line : body) {
            var values = new LinkedHashMap<String, String>(everywhere.values());
            var wrong = line(whole, line, values);
            if (wrong.isEmpty()) {
                ready.add(new Answers(values));
            }
            faults.addAll(wrong);
            returned.add(withFaults(line, wide, wrong));
        }
        var back = new ArrayList<>(IntStream.range(0, wide)
                .mapToObj(c -> c < titles.size() ? titles.get(c) : "")
                .toList());
        back.add(say("desk.import.fault"));
        return new Checked(notes, ready, faults, new Returned(back, returned));
    }

    private static List<String> withFaults(Sheet.Line line, int wide, List<Fault> wrong) {
        var cells = new ArrayList<>(
                IntStream.range(0, wide).mapToObj(c -> line.cell(c).text()).toList());
        cells.add(wrong.stream().map(f -> f.column() + ": " + f.sentence()).collect(Collectors.joining("\n")));
        return cells;
    }

    /** Fills in the line's answers and says what is wrong with them, in the order of the table's columns. */
    private List<Fault> line(Whole whole, Sheet.Line line, Map<String, String> values) {
        var own = new HashMap<String, String>();
        whole.heads().columns().forEach((column, place) -> {
            var cell = line.cell(place);
            var read = cells.read(column, cell.text());
            if (!read.stored().isEmpty()) {
                values.put(column.id(), read.stored());
            }
            read.fault().ifPresent(f -> own.put(column.id(), f));
            if (cell.spoiled() || whole.cut() && column.id().equals(PersonBlock.NIK) && long0(cell.text())) {
                own.put(column.id(), say("desk.import.spoiled"));
            }
        });
        var answers = new Answers(values);
        FieldRules.problems(sop, columns, "", answers, today).forEach(p -> own.putIfAbsent(p.at(), p.sentence()));
        if (!own.containsKey(PersonBlock.NIK) && answers.has(PersonBlock.NIK)) {
            var before = whole.seen()
                    .putIfAbsent(
                            answers.get(PersonBlock.NIK), say("desk.import.twice", Integer.toString(line.number())));
            Optional.ofNullable(before).ifPresent(sentence -> own.put(PersonBlock.NIK, sentence));
        }
        return columns.stream()
                .filter(c -> own.containsKey(c.id()))
                .map(c -> new Fault(line.number(), c.title(), own.get(c.id())))
                .toList();
    }

    /** What to say of a NIK that comes again, by NIK. */
    private static Map<String, String> niks(List<Answers> there) {
        var niks = new HashMap<String, String>();
        for (int n = 0; n < there.size(); n++) {
            int line = n + 1;
            there.get(n)
                    .find(PersonBlock.NIK)
                    .ifPresent(nik -> niks.putIfAbsent(
                            nik.replaceAll("\\D", ""), say("desk.import.there", Integer.toString(line))));
        }
        return niks;
    }

    private static boolean cut(TableHeads heads, List<Sheet.Line> body) {
        var place = heads.columns().entrySet().stream()
                .filter(e -> e.getKey().id().equals(PersonBlock.NIK))
                .map(Map.Entry::getValue)
                .findFirst();
        var codes = body.stream()
                .flatMap(l -> place.map(l::cell).stream())
                .map(c -> c.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        return codes.size() >= SUSPICIOUS && codes.stream().allMatch(TableLines::long0);
    }

    private static boolean long0(String text) {
        return text.strip().matches("[0-9]{15}0");
    }
}
