package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.TableImport;
import id.loket.desk.TableImport.Checked;
import id.loket.desk.TableImport.Fault;
import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Progress;
import id.loket.kit.Rows;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A list for the table of a step; its lines come onto the screen and are kept with the step. */
record TableOffer(FieldControls controls, Field table, Path file, TableImport read, Consumer<List<Answers>> take)
        implements ImportOffer {
    private static final int MOST_COLUMNS = 6;

    private record Numbered(int line, Answers answers) {}

    private Optional<Checked> checked() {
        return switch (read) {
            case Checked checked -> Optional.of(checked);
            case TableImport.Refused _ -> Optional.empty();
        };
    }

    @Override
    public String title() {
        return table.title();
    }

    @Override
    public String verb() {
        return say("screens.import.key.take");
    }

    @Override
    public Optional<String> refusal() {
        return switch (read) {
            case Checked _ -> Optional.empty();
            case TableImport.Refused(var sentence) -> Optional.of(sentence);
        };
    }

    @Override
    public int lines() {
        return checked().map(Checked::lines).orElse(0);
    }

    @Override
    public int wrong() {
        return checked().map(Checked::wrong).orElse(0);
    }

    @Override
    public List<String> notes() {
        return checked().map(Checked::notes).orElse(List.of());
    }

    @Override
    public Optional<Listing<?>> remarks() {
        return checked().map(Checked::faults).filter(f -> !f.isEmpty()).map(this::faults);
    }

    private Listing<Fault> faults(List<Fault> faults) {
        var listing = SeatList.<Fault>of(
                controls.seat(),
                "import-faults",
                say("screens.import.fault"),
                f -> f,
                List.of(
                        Column.count(say("screens.import.line"), 70, Fault::line),
                        Column.text(say("screens.import.column"), 160, Fault::column),
                        Column.text(say("screens.import.fault"), 700, Fault::sentence)));
        listing.show(Rows.of(faults), listing::requestFocus);
        return listing;
    }

    @Override
    public Listing<?> preview(Runnable shown) {
        var columns = new ArrayList<Column<Numbered>>();
        columns.add(Column.count(say("screens.import.line"), 60, Numbered::line));
        if (table.shape() instanceof Field.Rows(var fields)) {
            fields.stream()
                    .limit(MOST_COLUMNS)
                    .forEach(f ->
                            columns.add(Column.text(f.title(), 160, n -> controls.words(List.of(f), n.answers()))));
        }
        var ready = checked().map(Checked::ready).orElse(List.of());
        // Columns as the file has them, lines that stand in it: nothing to keep, nothing to take along.
        var listing = new Listing<>(controls.seat().background(), "import-lines", Numbered::line, columns);
        listing.show(
                Rows.of(IntStream.range(0, ready.size())
                        .mapToObj(n -> new Numbered(n + 1, ready.get(n)))
                        .toList()),
                shown);
        return listing;
    }

    @Override
    public void saveFaults(Path to) throws IOException {
        controls.seat().counter().tables().saveFaults(checked().orElseThrow(), to);
    }

    /** Nothing is kept before the step is. */
    @Override
    public Optional<String> take(boolean skipWrong, Progress progress) {
        return Optional.empty();
    }

    @Override
    public void taken() {
        take.accept(checked().orElseThrow().ready());
    }
}
