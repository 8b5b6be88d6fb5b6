package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Attachment;
import id.loket.casework.Case;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.kit.Column;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.register.CaseLine;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happened to the case chosen in the book, entry by entry, as the register tells it. */
final class BookHistory {
    private static final double BESIDE = 330;

    private record Line(Entry entry, String doer) {}

    private final Seat seat;
    private final BookWords words;
    private final Lane lane;
    private final Label title = Look.of(new Label(), Look.TITLE_2);
    private final Label standing = Look.of(new Label(), Look.MUTED);
    private final Listing<Line> entries;
    private final VBox corrections = new VBox(Space.BASE);
    private final ScrollPane beside = Scroll.over(corrections);
    private final VBox view;

    BookHistory(Seat seat, BookWords words) {
        this.seat = seat;
        this.words = words;
        this.lane = seat.background().latest();
        title.setId("book-history-title");
        standing.setId("book-history-standing");
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        entries = SeatList.of(
                seat,
                "book-history",
                say("screens.book.history"),
                line -> line.entry().line(),
                List.of(
                        Column.<Line>mono(say("screens.book.history.when"), 176, BookHistory::when)
                                .by(l -> new Datum.Moment(l.entry().times().happened())),
                        Column.text(
                                say("screens.book.history.step"),
                                84,
                                l -> BookWords.bare(l.entry().step().rowNo())),
                        Column.text(say("screens.book.history.title"), 320, l -> title(l.entry())),
                        Column.text(say("screens.book.history.by"), 240, Line::doer),
                        Column.muted(say("screens.book.history.remark"), 300, l -> remark(l.entry()))));
        entries.whenEmpty(say("screens.book.history.empty")).ungrouped();
        corrections.setId("book-corrections");
        beside.setFitToWidth(true);
        beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.setMinWidth(BESIDE);
        beside.setMaxWidth(BESIDE);
        beside.visibleProperty().bind(Bindings.isNotEmpty(corrections.getChildren()));
        beside.managedProperty().bind(beside.visibleProperty());
        HBox.setHgrow(entries, Priority.ALWAYS);
        var told = new HBox(Space.BASE, entries, beside);
        VBox.setVgrow(told, Priority.ALWAYS);
        view = new VBox(Space.HAIR, title, standing, told);
        show(Optional.empty());
    }

    Node view() {
        return view;
    }

    void show(Optional<CaseLine> chosen) {
        title.setText(chosen.map(line -> say("screens.book.history.of", line.name(), words.service(line)))
                .orElse(say("screens.book.history")));
        standing.setText(chosen.map(words::standing).orElse(""));
        if (chosen.isEmpty()) {
            lane.cancel();
            corrections.getChildren().clear();
            entries.show(Rows.of(List.of()));
            return;
        }
        var line = chosen.get();
        lane.run(() -> read(line.key())).onDone(read -> {
            entries.show(Rows.of(lines(read.one(), line)));
            corrections
                    .getChildren()
                    .setAll(read.corrected().stream().flatMap(this::corrections).toList());
        });
    }

    /** @param corrected the whole case, if anything in it was put right */
    private record Read(Optional<Case> one, Optional<CaseFile> corrected) {}

    private Read read(String key) {
        var one = seat.counter().desk().find(key);
        return new Read(
                one,
                one.filter(c -> c.entries().stream().anyMatch(BookHistory::corrects))
                        .map(c -> CaseFile.of(seat, c)));
    }

    private static boolean corrects(Entry entry) {
        return entry.fact() == Fact.CORRECTED;
    }

    /** The latest first, as the page of the case tells them. */
    private Stream<Node> corrections(CaseFile file) {
        var told = new CaseWords(seat.counter().office(), file.sop());
        return file.one().entries().reversed().stream()
                .filter(BookHistory::corrects)
                .map(e -> HistoryList.entry(told, file, e));
    }

    private List<Line> lines(Optional<Case> one, CaseLine line) {
        return one.stream()
                .flatMap(c -> c.entries().stream())
                .map(e -> new Line(e, doer(e, line)))
                .toList();
    }

    private String doer(Entry entry, CaseLine line) {
        var doer = entry.doer();
        var role = words.role(line, doer.role());
        if (doer.name().isBlank() || role.isBlank()) {
            return doer.name() + role;
        }
        return say("screens.book.history.doer", doer.name(), role);
    }

    private static String when(Line line) {
        return Dates.shortDateTime(line.entry().times().happened());
    }

    /** What happened; the words of the act where it was simply done. */
    private static String title(Entry entry) {
        return switch (entry.fact()) {
            case RETURNED -> say("screens.book.fact.returned");
            case TRIED -> say("screens.book.fact.tried");
            case NOTED -> noted(entry);
            case WITHDRAWN -> say("screens.book.fact.withdrawn");
            case REJECTED -> say("screens.book.fact.rejected");
            case CORRECTED -> say("screens.book.fact.corrected");
            case VOIDED -> say("screens.book.fact.voided");
            case DESTROYED -> say("screens.book.fact.destroyed");
            case OPENED, DONE, ANSWERED -> entry.step().title();
        };
    }

    private static String noted(Entry entry) {
        return entry.attachment()
                .map(a -> switch (a) {
                    case Attachment.Added _ -> say("screens.book.fact.attached");
                    case Attachment.SetAside _ -> say("screens.book.fact.set-aside");
                })
                .orElse(say("screens.book.fact.noted"));
    }

    private static String remark(Entry entry) {
        var parts = new ArrayList<String>();
        entry.number().ifPresent(n -> parts.add(say("screens.book.fact.number", n.printed())));
        entry.paper().ifPresent(p -> parts.add(p.title()));
        if (!entry.reason().isBlank()) {
            parts.add(entry.reason());
        }
        if (entry.doer().onPaper()) {
            parts.add(say("screens.book.fact.on-paper"));
        }
        return String.join(" · ", parts);
    }
}
