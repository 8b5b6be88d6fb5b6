package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.desk.TableImport.Checked;
import id.loket.desk.TableImport.Fault;
import id.loket.desk.TableImport.Returned;
import id.loket.sheet.Sheet;
import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a whole sheet as they were checked, and the sheet as it goes back with its faults. */
final class TableLines {
    private final LineRules rules;

    TableLines(LineRules rules) {
        this.rules = rules;
    }

    /**
     * @param there the lines the table has already
     * @param everywhere answers every line has that the sheet says above its head
     */
    Checked check(Sheet sheet, TableHeads heads, List<Answers> there, Answers everywhere, List<String> notes) {
        var body = heads.body(sheet);
        var check = new LineCheck(rules, heads, everywhere, niks(there), cut(heads, body));
        var ready = new ArrayList<Answers>();
        var faults = new ArrayList<Fault>();
        var returned = new ArrayList<List<String>>();
        var titles = sheet.lines().get(heads.line()).cells().stream()
                .map(c -> c.text().strip())
                .toList();
        int own = titles.indexOf(say("desk.import.fault"));
        int wide = own < 0 ? Math.max(titles.size(), 1) : own;
        for (var line : body) {
            var checked = check.line(line);
            if (checked.faults().isEmpty()) {
                ready.add(checked.answers());
            }
            faults.addAll(checked.faults());
            returned.add(withFaults(line, wide, checked.faults()));
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
        return codes.size() >= LineCheck.SUSPICIOUS && codes.stream().allMatch(LineCheck::long0);
    }
}
