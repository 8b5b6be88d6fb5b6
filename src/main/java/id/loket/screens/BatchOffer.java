package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.ImportKind;
import id.loket.desk.ImportRead;
import id.loket.desk.ImportRead.Checked;
import id.loket.desk.ImportRead.Preview;
import id.loket.desk.ImportRead.Taken;
import id.loket.desk.ImportRemark;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Progress;
import id.loket.kit.Rows;
import id.loket.kit.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list the office takes over as a whole; taking it writes at once. */
final class BatchOffer implements ImportOffer {
    private static final double LETTER = 8;
    private static final double MARGIN = 24;
    private static final double LEAST = 64;
    private static final double MOST = 320;

    private final Seat seat;
    private final ImportKind kind;
    private final Path file;
    private final ImportRead read;
    private final Consumer<String> whenTaken;
    private final AtomicReference<String> done = new AtomicReference<>("");

    /** @param whenTaken hears what is there now */
    BatchOffer(Seat seat, ImportKind kind, Path file, ImportRead read, Consumer<String> whenTaken) {
        this.seat = seat;
        this.kind = kind;
        this.file = file;
        this.read = read;
        this.whenTaken = whenTaken;
    }

    private record Numbered(int place, List<String> cells) {}

    private Optional<Checked> checked() {
        return switch (read) {
            case Checked checked -> Optional.of(checked);
            case ImportRead.Refused _ -> Optional.empty();
        };
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public String verb() {
        return say("screens.import.key.take-over");
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Optional<String> refusal() {
        return switch (read) {
            case Checked _ -> Optional.empty();
            case ImportRead.Refused(var sentence) -> Optional.of(sentence);
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
        var notes = new ArrayList<>(checked().map(Checked::notes).orElse(List.of()));
        checked().map(Checked::warned).filter(n -> n > 0).ifPresent(n -> notes.add(say("screens.import.warned", n)));
        return notes;
    }

    @Override
    public Optional<Listing<?>> remarks() {
        return checked().map(Checked::remarks).filter(r -> !r.isEmpty()).map(this::remarks);
    }

    private Listing<ImportRemark> remarks(List<ImportRemark> remarks) {
        var listing = SeatList.<ImportRemark>of(
                seat,
                "import-faults",
                say("screens.import.fault"),
                r -> r,
                List.of(
                        Column.count(say("screens.import.line"), 70, ImportRemark::line),
                        Column.badge(say("screens.import.weight"), 130, BatchOffer::weight),
                        Column.text(say("screens.import.column"), 150, ImportRemark::column),
                        Column.text(say("screens.import.fault"), 620, ImportRemark::sentence)));
        listing.show(Rows.of(remarks), listing::requestFocus);
        return listing;
    }

    private static Badge weight(ImportRemark remark) {
        return remark.wrong()
                ? new Badge(Tone.DANGER, say("screens.import.weight.wrong"))
                : new Badge(Tone.WARNING, say("screens.import.weight.warning"));
    }

    @Override
    public Listing<?> preview(Runnable shown) {
        var preview = checked().map(Checked::preview).orElse(new Preview(List.of(), List.of()));
        var columns = new ArrayList<Column<Numbered>>();
        for (int c = 0; c < preview.heads().size(); c++) {
            int at = c;
            columns.add(Column.text(
                    preview.heads().get(c), width(preview, at), n -> n.cells().get(at)));
        }
        // Columns as the file has them, lines that stand in it: nothing to keep, nothing to take along.
        var listing = new Listing<>(seat.background(), "import-lines", Numbered::place, columns);
        listing.show(
                Rows.of(IntStream.range(0, preview.lines().size())
                        .mapToObj(n -> new Numbered(n, preview.lines().get(n)))
                        .toList()),
                shown);
        return listing;
    }

    /** As wide as the longest words in it. */
    private static double width(Preview preview, int column) {
        int longest = Stream.concat(
                        Stream.of(preview.heads().get(column)),
                        preview.lines().stream().map(line -> line.get(column)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(longest * LETTER + MARGIN, LEAST, MOST);
    }

    @Override
    public void saveFaults(Path to) throws IOException {
        seat.counter().imports().saveFaults(checked().orElseThrow(), to);
    }

    @Override
    public Optional<String> take(boolean skipWrong, Progress progress) {
        var taken = seat.counter()
                .imports()
                .take(seat.who().person(), checked().orElseThrow(), skipWrong, Heard.by(progress));
        return switch (taken) {
            case Taken.Done(var _, var sentence) -> {
                done.set(sentence);
                yield Optional.empty();
            }
            case Taken.Refused(var sentence) -> Optional.of(sentence);
        };
    }

    @Override
    public void taken() {
        whenTaken.accept(done.get());
    }
}
