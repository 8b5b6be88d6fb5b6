package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Exports;
import id.loket.kit.Ask;
import id.loket.kit.Listing;
import id.loket.kit.Message;
import id.loket.kit.Progress;
import id.loket.kit.Shown;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.report.ExportTable;
import id.loket.text.Dates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/**
 * Takes along what a list shows, while the work goes on. Law: a NIK leaves masked, as it is seen, unless a supervisor
 * asked for it whole and was told what that means.
 */
final class SeatExport {
    private static final double BAR = 240;

    private final Seat seat;
    private final String id;
    private final String title;
    private final Listing<?> listing;
    private final BiFunction<Window, String, Optional<Path>> askFile;
    private List<String> about = List.of();

    /** @param askFile asks where to save, given a name to propose */
    SeatExport(
            Seat seat,
            String id,
            String title,
            Listing<?> listing,
            BiFunction<Window, String, Optional<Path>> askFile) {
        this.seat = seat;
        this.id = id;
        this.title = title;
        this.listing = listing;
        this.askFile = askFile;
    }

    /** What it is about stands under its title. */
    SeatExport about(List<String> lines) {
        about = lines;
        return this;
    }

    void run(Shown<?> shown) {
        var owner = listing.getScene().getWindow();
        var today = seat.counter().desk().today();
        whole(seat, owner, shown.masked())
                .ifPresent(
                        whole -> askFile.apply(owner, title + " " + today).ifPresent(file -> save(shown, whole, file)));
    }

    /**
     * Whether NIKs leave whole; empty if the officer thinks better of it.
     *
     * @param masked whether there are any to ask for
     */
    static Optional<Boolean> whole(Seat seat, Window owner, boolean masked) {
        if (!masked || !seat.who().supervisor()) {
            return Optional.of(false);
        }
        return new Ask<Boolean>(owner, say("screens.export.nik"), say("screens.export.nik.ask"))
                .other("export-whole", say("screens.export.nik.whole"), true)
                .primary("export-masked", say("screens.export.nik.masked"), false)
                .orElse(say("screens.export.cancel"));
    }

    private void save(Shown<?> shown, boolean whole, Path file) {
        var exports = seat.counter().exports();
        var by = seat.who().person();
        var under = Stream.concat(about.stream(), under(seat).stream()).toList();
        var bar = new ProgressBar(0);
        bar.setPrefWidth(BAR);
        // The job itself is not cancelled: only its end says for sure whether there is a file.
        var stopped = new AtomicBoolean();
        seat.background()
                .follow(progress -> exports.save(by, id, whole, table(shown, whole, under, progress, stopped), file))
                .withProgress(bar::setProgress)
                .onDone(this::tell);
        listing.say(working(bar, stopped));
    }

    private HBox working(ProgressBar bar, AtomicBoolean stopped) {
        var stop = new Button(say("screens.export.cancel"));
        stop.setId(id + "-export-stop");
        stop.setOnAction(_ -> stopped.set(true));
        var strip = new HBox(Space.BASE, new Label(say("screens.export.working")), bar, stop);
        strip.setAlignment(Pos.CENTER_LEFT);
        return strip;
    }

    static Message message(Exports.Outcome outcome) {
        return switch (outcome) {
            case Exports.Outcome.Saved(var rows, var file) ->
                new Message(Tone.SUCCESS, say("screens.export.saved", rows, file.getFileName()));
            case Exports.Outcome.NotSaved(var sentence) -> new Message(Tone.DANGER, sentence);
            case Exports.Outcome.Cancelled _ -> new Message(Tone.NEUTRAL, say("screens.export.cancelled"));
        };
    }

    private void tell(Exports.Outcome outcome) {
        var message = message(outcome);
        message.setId(id + "-exported");
        listing.say(message.closable(() -> {}));
    }

    /** Who took it along and when; in practice, that it is not real. */
    static List<String> under(Seat seat) {
        var desk = seat.counter().desk();
        var under = new ArrayList<String>();
        if (seat.counter().practice()) {
            under.add(say("screens.export.practice"));
        }
        under.add(say(
                "screens.export.under", Dates.dateTime(desk.now()), seat.who().name()));
        return under;
    }

    private ExportTable table(
            Shown<?> shown, boolean whole, List<String> under, Progress progress, AtomicBoolean stopped)
            throws Exception {
        var columns = shown.columns().stream()
                .map(column -> new ExportTable.Column(column.title(), column.summed()))
                .toList();
        int count = shown.count();
        return new ExportTable(title, under, columns, () -> new Lines(shown.lines(whole), count, progress, stopped));
    }

    /** The lines as they are walked: tells how far, and gives up when nobody waits any more. */
    private static final class Lines implements Iterator<ExportTable.Line> {
        private final Iterator<Shown.Line> shown;
        private final int count;
        private final Progress progress;
        private final AtomicBoolean stopped;
        private int walked;

        Lines(Iterator<Shown.Line> shown, int count, Progress progress, AtomicBoolean stopped) {
            this.shown = shown;
            this.count = count;
            this.progress = progress;
            this.stopped = stopped;
        }

        @Override
        public boolean hasNext() {
            return shown.hasNext();
        }

        @Override
        public ExportTable.Line next() {
            if (stopped.get()) {
                throw new CancellationException();
            }
            progress.at(++walked, count);
            var line = shown.next();
            return line.heading().map(ExportTable.Line::heading).orElseGet(() -> new ExportTable.Values(line.values()));
        }
    }
}
