package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.FieldRules;
import id.loket.desk.TableImport.Fault;
import id.loket.sheet.Sheet;
import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one line of a sheet after the other, by the same rules as typed ones, and for people named twice. */
final class LineCheck {
    /** So many long codes that all end in 0 did not grow so: a spreadsheet cut them. */
    static final int SUSPICIOUS = 5;

    private final LineRules rules;
    private final TableHeads heads;
    private final Answers everywhere;
    private final Map<String, String> seen;
    private final boolean cut;

    /**
     * @param everywhere answers every line has that the sheet says above its head
     * @param seen what to say of a NIK that was there before, by NIK; grows with every line
     * @param cut whether a spreadsheet took the last digit of every NIK
     */
    LineCheck(LineRules rules, TableHeads heads, Answers everywhere, Map<String, String> seen, boolean cut) {
        this.rules = rules;
        this.heads = heads;
        this.everywhere = everywhere;
        this.seen = seen;
        this.cut = cut;
    }

    /** @param faults in the order of the columns */
    record Checked(Answers answers, List<Fault> faults) {}

    Checked line(Sheet.Line line) {
        var values = new LinkedHashMap<String, String>(everywhere.values());
        var own = new HashMap<String, String>();
        heads.columns().forEach((column, place) -> {
            var cell = line.cell(place);
            var read = rules.cells().read(column, rules.tidy().apply(column, cell.text()));
            if (!read.stored().isEmpty()) {
                values.put(column.id(), read.stored());
            }
            read.fault().ifPresent(f -> own.put(column.id(), f));
            if (cell.spoiled() || cut && column.id().endsWith(PersonBlock.NIK) && long0(cell.text())) {
                own.put(column.id(), say("desk.import.spoiled"));
            }
        });
        var answers = new Answers(values);
        FieldRules.problems(rules.kinds(), rules.columns(), "", answers, rules.today())
                .forEach(p -> own.putIfAbsent(p.at(), p.sentence()));
        if (!own.containsKey(PersonBlock.NIK) && answers.has(PersonBlock.NIK)) {
            var before = seen.putIfAbsent(
                    answers.get(PersonBlock.NIK), say("desk.import.twice", Integer.toString(line.number())));
            Optional.ofNullable(before).ifPresent(sentence -> own.put(PersonBlock.NIK, sentence));
        }
        var faults = rules.columns().stream()
                .filter(c -> own.containsKey(c.id()))
                .map(c -> new Fault(line.number(), c.title(), own.get(c.id())))
                .toList();
        return new Checked(answers, faults);
    }

    static boolean long0(String text) {
        return text.strip().matches("[0-9]{15}0");
    }
}
