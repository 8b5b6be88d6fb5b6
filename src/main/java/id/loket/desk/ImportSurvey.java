package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.sheet.Sheet;
import id.loket.sheet.SheetReader;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a first walk through a file tells: where its head is, how many lines it has, and whether a spreadsheet took the
 * last digit of every NIK.
 */
final class ImportSurvey {
    private final List<Field> columns;
    private final ImportTarget target;
    /** What the example line says, by column; whoever left it in did not mean it. */
    private final Map<String, String> example;

    private final List<Sheet.Line> first = new ArrayList<>();
    private Optional<TableHeads> heads = Optional.empty();
    private boolean looked;
    private int head;
    private int counting;
    private int lines;
    private int niks;
    private int endingIn0;
    private List<String> titles = List.of();

    private ImportSurvey(ImportTarget target, Map<String, String> example) {
        this.target = target;
        this.columns = target.columns().stream().map(ImportColumn::field).toList();
        this.example = example;
    }

    sealed interface Outcome {
        record Found(ImportSurvey survey, TableHeads heads) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    static Outcome of(Path file, ImportTarget target, Map<String, String> example) {
        var survey = new ImportSurvey(target, example);
        var unread = SheetReader.walk(file, survey::line);
        return unread.<Outcome>map(Outcome.Refused::new).orElseGet(survey::outcome);
    }

    private boolean line(Sheet.Line line) {
        if (looked) {
            count(line);
            return true;
        }
        first.add(line);
        return first.size() < TableHeads.LOOKED_AT || look();
    }

    /** Whether there is a head among the first lines. */
    private boolean look() {
        looked = true;
        var names = target.columns().stream()
                .collect(Collectors.toMap(c -> c.field().id(), ImportColumn::names));
        heads = TableHeads.find(first, columns, field -> names.get(field.id()));
        heads.ifPresent(found -> {
            var line = first.get(found.line());
            head = line.number();
            titles = line.cells().stream().map(c -> c.text().strip()).toList();
            var under = first.stream().skip(found.line() + 1L).toList();
            counting = under.stream()
                    .filter(found::speaks)
                    .findFirst()
                    .filter(TableHeads::countsColumns)
                    .map(Sheet.Line::number)
                    .orElse(0);
            under.forEach(this::count);
        });
        return heads.isPresent();
    }

    private void count(Sheet.Line line) {
        if (!isBody(line)) {
            return;
        }
        lines++;
        heads.orElseThrow().columns().forEach((field, place) -> {
            var text = line.cell(place).text();
            if (field.id().endsWith(PersonBlock.NIK) && !text.isBlank()) {
                niks++;
                endingIn0 += LineCheck.long0(text) ? 1 : 0;
            }
        });
    }

    private Outcome outcome() {
        if (!looked) {
            look();
        }
        if (heads.isEmpty()) {
            return new Outcome.Refused(say("desk.import.no-heads", titles(columns)));
        }
        var missing = heads.get().missing(columns);
        if (!missing.isEmpty()) {
            return new Outcome.Refused(say("desk.import.missing", titles(missing)));
        }
        return lines == 0 ? new Outcome.Refused(say("desk.import.no-lines")) : new Outcome.Found(this, heads.get());
    }

    private static String titles(List<Field> columns) {
        return columns.stream().map(Field::title).collect(Collectors.joining(", "));
    }

    /** Whether this line stands under the head, says something and is not the example. */
    boolean isBody(Sheet.Line line) {
        return line.number() > head
                && line.number() != counting
                && heads.filter(h -> h.speaks(line) && !isExample(h, line)).isPresent();
    }

    private boolean isExample(TableHeads heads, Sheet.Line line) {
        return heads.columns().entrySet().stream()
                .allMatch(e -> line.cell(e.getValue())
                        .text()
                        .strip()
                        .equals(example.get(e.getKey().id())));
    }

    int lines() {
        return lines;
    }

    boolean cut() {
        return niks >= LineCheck.SUSPICIOUS && niks == endingIn0;
    }

    /** The heads of the file itself. */
    List<String> titles() {
        return titles;
    }
}
