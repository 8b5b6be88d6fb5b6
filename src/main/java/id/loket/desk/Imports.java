package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.desk.ImportRead.Checked;
import id.loket.desk.ImportRead.Preview;
import id.loket.desk.ImportRead.Refused;
import id.loket.desk.ImportRead.Taken;
import id.loket.office.Office;
import id.loket.register.ImportBatch;
import id.loket.register.PaperBookLine;
import id.loket.register.Progress;
import id.loket.register.Register;
import id.loket.sheet.SheetWriter;
import id.loket.sheet.Table;
import id.loket.sheet.Table.Column;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.text.ContentHash;
import id.loket.text.Dates;
import id.loket.text.Nik;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lists an office takes over from its files. Law: a list is looked at first and taken whole or not at all; wrong lines
 * stay out only on an explicit wish; and the book says who took what, when.
 */
public final class Imports {
    private static final int SHOWN = 200;
    private static final int TOLD = 2_000;
    private static final int WIDE = 24;
    private static final int FAULT_WIDTH = 60;

    private final Register register;
    private final Office office;
    private final Supplier<LocalDateTime> now;

    Imports(Register register, Office office, Supplier<LocalDateTime> now) {
        this.register = register;
        this.office = office;
        this.now = now;
    }

    private ImportTarget target(ImportKind kind) {
        var today = now.get().toLocalDate();
        return switch (kind) {
            case APPLICANTS -> new ImportApplicants(register, office, today);
            case VILLAGES -> new ImportVillages(register, office, now);
            case HOLIDAYS -> new ImportHolidays(register, now);
            case CODES -> new ImportCodes(today);
            case PAPER_BOOK -> new ImportPaperBook(register, office, today);
        };
    }

    private CellAnswer cells() {
        return new CellAnswer(office, List.of(), now.get().toLocalDate());
    }

    private LineRules rules(ImportTarget target) {
        var columns = target.columns();
        var tidy = columns.stream().collect(Collectors.toMap(c -> c.field().id(), ImportColumn::tidy));
        return new LineRules(
                List.of(),
                columns.stream().map(ImportColumn::field).toList(),
                cells(),
                now.get().toLocalDate(),
                (field, text) -> tidy.get(field.id()).apply(text));
    }

    /** What the example line says, by column. */
    private Map<String, String> example(ImportTarget target) {
        var cells = cells();
        var example = new LinkedHashMap<String, String>();
        target.columns().forEach(c -> example.put(c.field().id(), cells.shown(c.field(), c.sample())));
        return example;
    }

    /** Looks at each line of a list and writes nothing. */
    public ImportRead check(ImportKind kind, Path file, Progress progress) {
        var target = target(kind);
        return switch (ImportSurvey.of(file, target, example(target))) {
            case ImportSurvey.Outcome.Refused(var sentence) -> new Refused(sentence);
            case ImportSurvey.Outcome.Found(var survey, var heads) -> {
                try {
                    yield check(kind, new ImportWalk(file, target, rules(target), survey, heads), progress);
                } catch (ImportStop stop) {
                    yield new Refused(stop.getMessage());
                } catch (IOException _) {
                    yield new Refused(say("desk.import.changed"));
                }
            }
        };
    }

    private ImportRead check(ImportKind kind, ImportWalk walk, Progress progress) throws IOException {
        var sha256 = ContentHash.of(walk.file());
        var before = before(kind, sha256);
        if (before.isPresent()) {
            return new Refused(
                    say("desk.import.again", Dates.shortDate(before.get().at().toLocalDate())));
        }
        var looked = new Looked(walk.heads().byPlace());
        var ending = walk.run(progress, looked::see);
        if (ending.refusal().isPresent()) {
            return new Refused(ending.refusal().get());
        }
        var notes = new ArrayList<>(ending.notes());
        if (!walk.heads().unread().isEmpty()) {
            notes.add(say("desk.import.unread", String.join(", ", walk.heads().unread())));
        }
        return new Checked(
                kind,
                walk.file(),
                sha256,
                notes,
                walk.survey().lines(),
                looked.wrong,
                looked.warned,
                looked.remarks,
                ending.changes().orElseGet(looked::preview));
    }

    /** The same file, taken before and not taken back. */
    private Optional<ImportBatch> before(ImportKind kind, String sha256) {
        return batches().stream()
                .filter(b -> kind.inBook()
                        && b.withdrawn().isEmpty()
                        && b.target().equals(kind.id())
                        && b.sha256().equals(sha256))
                .findFirst();
    }

    /** What a dry run gathers on its way. */
    private final class Looked {
        private final Map<Integer, Field> columns;
        private final List<ImportRemark> remarks = new ArrayList<>();
        private final List<List<String>> first = new ArrayList<>();
        private int wrong;
        private int warned;

        Looked(Map<Integer, Field> columns) {
            this.columns = columns;
        }

        void see(ImportWalk.Seen seen) {
            if (seen.wrong()) {
                wrong++;
            } else if (!seen.remarks().isEmpty()) {
                warned++;
            }
            seen.remarks().stream().limit(TOLD - remarks.size()).forEach(remarks::add);
            if (!seen.wrong() && first.size() < SHOWN) {
                first.add(shown(seen.line().number(), seen.answers()));
            }
        }

        private List<String> shown(int number, Answers answers) {
            var cells = cells();
            var line = new ArrayList<>(List.of(Integer.toString(number)));
            columns.values().forEach(f -> line.add(shown(cells, f, answers.get(f.id()))));
            return line;
        }

        private String shown(CellAnswer cells, Field field, String stored) {
            if (field.id().endsWith(PersonBlock.NIK)) {
                return Nik.read(stored, now.get().toLocalDate())
                        .nik()
                        .map(Nik::masked)
                        .orElse(stored);
            }
            return field.shape() instanceof Field.Date
                    ? Dates.read(stored).map(Dates::shortDate).orElse(stored)
                    : cells.shown(field, stored);
        }

        Preview preview() {
            var heads = new ArrayList<>(List.of(say("desk.import.line")));
            columns.values().forEach(f -> heads.add(f.title()));
            return new Preview(heads, first);
        }
    }

    /**
     * Takes over what was looked at, in one change of the book.
     *
     * @param by who does it
     * @param skipWrong wrong lines stay out; otherwise nothing is taken while there is one
     */
    public Taken take(String by, Checked list, boolean skipWrong, Progress progress) {
        if (list.ready() == 0 || list.wrong() > 0 && !skipWrong) {
            return new Taken.Refused(say("desk.import.wrong", list.wrong()));
        }
        var target = target(list.kind());
        if (!(ImportSurvey.of(list.file(), target, example(target))
                instanceof ImportSurvey.Outcome.Found(var survey, var heads))) {
            return new Taken.Refused(say("desk.import.changed"));
        }
        try {
            if (!ContentHash.of(list.file()).equals(list.sha256())) {
                return new Taken.Refused(say("desk.import.changed"));
            }
            var walk = new ImportWalk(list.file(), target, rules(target), survey, heads);
            register.enter(ledger -> {
                long batch = ledger.imports()
                        .begin(
                                list.kind().id(),
                                list.file().getFileName().toString(),
                                list.sha256(),
                                list.ready(),
                                list.wrong(),
                                by);
                var taking = target.taking(ledger, batch, by);
                var taken = new int[1];
                walk.run(progress, seen -> {
                    if (!seen.wrong()) {
                        taking.line(seen.line().number(), seen.answers());
                        taken[0]++;
                    }
                });
                if (taken[0] != list.ready()) {
                    throw new ImportStop(say("desk.import.changed"));
                }
                taking.end();
            });
            return new Taken.Done(list.ready(), target.done(list.ready()));
        } catch (ImportStop stop) {
            return new Taken.Refused(stop.getMessage());
        } catch (IOException _) {
            return new Taken.Refused(say("desk.import.changed"));
        }
    }

    /** Everything that was imported, the latest first. */
    public List<ImportBatch> batches() {
        return register.reading().imports();
    }

    /**
     * Takes a batch back; what it brought is erased, that it was there stays in the book.
     *
     * @return false if it was taken back before
     */
    public boolean withdraw(String by, long batch) {
        return register.change(ledger -> ledger.imports().withdraw(batch, by));
    }

    /** The whole list as it was read, with what is wrong behind each line. */
    public void saveFaults(Checked list, Path to) throws IOException {
        var target = target(list.kind());
        if (!(ImportSurvey.of(list.file(), target, example(target))
                instanceof ImportSurvey.Outcome.Found(var survey, var heads))) {
            throw new IOException("the list has changed");
        }
        int own = survey.titles().indexOf(say("desk.import.fault"));
        int wide = own < 0 ? survey.titles().size() : own;
        var columns = new ArrayList<Column>();
        survey.titles().stream().limit(wide).forEach(t -> columns.add(Column.text(t, WIDE)));
        columns.add(Column.text(say("desk.import.fault"), FAULT_WIDTH));
        var lines = new ArrayList<List<String>>();
        try {
            new ImportWalk(list.file(), target, rules(target), survey, heads)
                    .run(Progress.UNHEARD, seen -> lines.add(withRemarks(seen, wide)));
        } catch (ImportStop stop) {
            throw new IOException(stop);
        }
        SheetWriter.save(Table.bare(say("desk.import.fault"), columns, lines), to);
    }

    private static List<String> withRemarks(ImportWalk.Seen seen, int wide) {
        var cells = new ArrayList<>(IntStream.range(0, wide)
                .mapToObj(c -> seen.line().cell(c).text())
                .toList());
        cells.add(seen.remarks().stream()
                .map(r -> r.wrong()
                        ? r.column() + ": " + r.sentence()
                        : say("desk.import.warning", r.column(), r.sentence()))
                .collect(Collectors.joining("\n")));
        return cells;
    }

    /** An empty list of this kind: its heads, an example line that is never taken, and how it is filled in. */
    public void saveSample(ImportKind kind, Path to) throws IOException {
        var target = target(kind);
        var columns = new ArrayList<Column>();
        target.columns().stream()
                .map(ImportColumn::field)
                .forEach(f -> columns.add(
                        f.shape() instanceof Field.Date ? Column.date(f.title()) : Column.text(f.title(), WIDE)));
        columns.add(Column.text(say("desk.import.notes"), FAULT_WIDTH));
        var line = new ArrayList<>(example(target).values());
        line.add(notes(kind, target));
        SheetWriter.save(Table.bare(kind.title(), columns, List.of(line)), to);
    }

    private static String notes(ImportKind kind, ImportTarget target) {
        var required = target.columns().stream()
                .map(ImportColumn::field)
                .filter(Field::required)
                .map(Field::title)
                .collect(Collectors.joining(", "));
        return say("desk.import.notes.text", required) + "\n" + kind.purpose();
    }

    /** Lines of the imported paper book, the latest year first, in the order they were written. */
    public List<PaperBookLine> paperBook(String typed, Optional<Integer> year, int offset, int limit) {
        return register.reading().paperBook(typed, year, offset, limit);
    }

    public int countPaperBook(String typed, Optional<Integer> year) {
        return register.reading().countPaperBook(typed, year);
    }

    /** Years of the paper book that were imported, the latest first. */
    public List<Integer> paperYears() {
        return register.reading().paperYears();
    }
}
