package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Papers;
import id.loket.desk.Preview;
import id.loket.kit.Badge;
import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.Handed;
import id.loket.register.StoredPaper;
import id.loket.text.Dates;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The papers of a case as they were stored: each can be looked at and printed once more. */
final class PapersList {
    private PapersList() {}

    /** @param seen whether the list is in sight; its little pictures are drawn only then */
    static Node of(Seat seat, CaseFile file, ScanActs acts, ObservableValue<Boolean> seen, Runnable after) {
        var list = new VBox(Space.SMALL);
        list.setPadding(new Insets(Space.ROOMY));
        list.addEventFilter(KeyEvent.KEY_PRESSED, ActFrame::enterPresses);
        var papers = file.papers().stream()
                .filter(p -> file.scans().stream()
                        .noneMatch(
                                s -> s.entry().line() == p.line() && p.letter().isEmpty()))
                .toList();
        if (papers.isEmpty()) {
            list.getChildren().add(Look.of(new Label(say("screens.papers.none")), Look.MUTED));
        }
        papers.reversed().forEach(p -> list.getChildren().add(line(seat, file, p, after)));
        var make = new FlowPane(Space.SMALL, Space.SMALL, receipt(seat, file, after), label(seat, file, after));
        file.toOverprint().ifPresent(_ -> make.getChildren().add(overprint(seat, file, after)));
        list.getChildren().addAll(make, ScanList.of(seat, file, acts, seen, after));
        var scroll = Scroll.over(list);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Node line(Seat seat, CaseFile file, StoredPaper paper, Runnable after) {
        var title = new Label(paper.title());
        title.setWrapText(true);
        var words = new VBox(title, small(Dates.shortDateTime(paper.madeAt())));
        if (file.superseded(paper)) {
            var replaced = new Badge(Tone.WARNING, say("screens.papers.replaced"));
            replaced.setId("replaced-" + paper.line());
            words.getChildren().add(1, replaced);
        }
        file.prints().get(paper.sha256()).forEach(h -> words.getChildren().add(small(print(file, h))));
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new Button(say("screens.papers.open"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setId("paper-" + paper.letter() + "-" + paper.line());
        open.setOnAction(_ -> PreviewWindow.stored(
                seat, open.getScene().getWindow(), paper.title(), paper.sha256(), PaperKind.of(paper.letter()), after));
        return Look.of(new HBox(Space.BASE, words, open), "paper-line");
    }

    /** "Asli" or which copy, when and by whom. */
    private static String print(CaseFile file, Handed print) {
        var as = print.copy() > 0
                ? say("screens.papers.copy", print.copy())
                : print.reason().isEmpty()
                        ? say("screens.papers.original")
                        : say("screens.papers.original-again", print.reason());
        return say(
                "screens.papers.printed",
                as,
                Dates.shortDateTime(print.at()),
                file.staff().getOrDefault(print.by(), print.by()));
    }

    static Label small(String text) {
        var label = Look.of(new Label(text), Look.SMALL, Look.MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button receipt(Seat seat, CaseFile file, Runnable after) {
        var button = new Button(say("screens.papers.receipt"));
        button.setId("papers-receipt");
        button.setOnAction(_ -> receipt(seat, button, file, after));
        return button;
    }

    private static Button label(Seat seat, CaseFile file, Runnable after) {
        var button = new Button(say("screens.papers.label"));
        button.setId("papers-label");
        button.setOnAction(
                _ -> make(seat, button, file, PaperKind.LABEL, papers -> papers.label(seat.who(), file.one()), after));
        return button;
    }

    private static Button overprint(Seat seat, CaseFile file, Runnable after) {
        var button = new Button(say("screens.papers.overprint"));
        button.setId("papers-overprint");
        button.setOnAction(_ -> overprint(seat, button, file, after));
        return button;
    }

    static void receipt(Seat seat, Node from, CaseFile file, Runnable after) {
        make(seat, from, file, PaperKind.RECEIPT, papers -> papers.receipt(seat.who(), file.one()), after);
    }

    /** What is missing, for the applicant to take home. */
    static void slip(Seat seat, Node from, CaseFile file, Runnable after) {
        make(seat, from, file, PaperKind.RECEIPT, papers -> papers.slip(seat.who(), file.one()), after);
    }

    static void overprint(Seat seat, Node from, CaseFile file, Runnable after) {
        file.toOverprint()
                .ifPresent(letter -> make(
                        seat,
                        from,
                        file,
                        PaperKind.LETTER,
                        papers -> papers.overprint(seat.who(), file.one(), letter),
                        after));
    }

    static void make(
            Seat seat, Node from, CaseFile file, PaperKind kind, Function<Papers, Preview> making, Runnable after) {
        var papers = seat.counter().papers();
        seat.background()
                .run(() -> making.apply(papers))
                .onDone(preview -> PreviewWindow.open(
                        seat,
                        from.getScene().getWindow(),
                        preview,
                        kind,
                        () -> papers.keepBeside(seat.who(), preview, Optional.of(file.one())),
                        after));
    }
}
