package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Scan;
import id.loket.desk.PaperKind;
import id.loket.kit.Badge;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The scans of a case: each with a little picture, to be opened large, printed, or marked as used no longer. */
final class ScanList {
    private static final double LITTLE = 56;
    private static final double LITTLE_DPI = 18;

    private ScanList() {}

    static Node of(Seat seat, CaseFile file, ScanActs acts, ObservableValue<Boolean> seen, Runnable after) {
        var list = new VBox(Space.SMALL, Look.of(new Label(say("screens.scan.list")), Look.TITLE_2));
        list.setId("scans");
        if (file.scans().isEmpty()) {
            list.getChildren().add(PapersList.small(say("screens.scan.none")));
        }
        file.scans().reversed().forEach(scan -> list.getChildren().add(line(seat, file, scan, acts, seen, after)));
        var attach = new Button(say("screens.scan.choose"));
        attach.setId("scans-choose");
        attach.setOnAction(_ -> acts.choose());
        list.getChildren().add(attach);
        return list;
    }

    private static Node line(
            Seat seat, CaseFile file, Scan scan, ScanActs acts, ObservableValue<Boolean> seen, Runnable after) {
        var title = new Label(scan.file().title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(Space.HAIR, title);
        var entry = scan.entry();
        scan.setAside().ifPresent(aside -> {
            var badge = new Badge(Tone.WARNING, say("screens.scan.unused"));
            badge.setId("scan-unused-" + entry.line());
            words.getChildren().addAll(badge, PapersList.small(say("screens.history.reason", aside.reason())));
        });
        if (!entry.reason().isBlank()) {
            words.getChildren().add(PapersList.small(entry.reason()));
        }
        words.getChildren()
                .add(PapersList.small(say(
                        "screens.scan.added",
                        Dates.shortDateTime(entry.times().registered()),
                        entry.doer().name())));
        file.prints()
                .getOrDefault(scan.file().sha256(), List.of())
                .forEach(h -> words.getChildren()
                        .add(PapersList.small(say(
                                "screens.scan.printed",
                                Dates.shortDateTime(h.at()),
                                file.staff().getOrDefault(h.by(), h.by())))));
        var buttons = new HBox(Space.SMALL, open(seat, scan, after));
        if (scan.used() && acts.maySetAside()) {
            buttons.getChildren().add(aside(scan, acts));
        }
        words.getChildren().add(buttons);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Look.of(new HBox(Space.BASE, little(seat, scan, seen), words), "paper-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Node little(Seat seat, Scan scan, ObservableValue<Boolean> seen) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitWidth(LITTLE);
        picture.setFitHeight(LITTLE * 1.4);
        var sheet = Look.of(new StackPane(picture), "paper-sheet");
        sheet.setMinSize(LITTLE, LITTLE / 2);
        sheet.setMaxSize(LITTLE, Region.USE_PREF_SIZE);
        var papers = seat.counter().papers();
        seen.subscribe(now -> {
            if (now && picture.getImage() == null) {
                seat.background()
                        .run(() -> papers.image(papers.load(scan.file().sha256()), 0, LITTLE_DPI))
                        // A lost file is told where it is opened, and by the check of the book.
                        .onTrouble(_ -> {})
                        .onDone(image -> picture.setImage(PreviewSheet.image(image)));
            }
        });
        return sheet;
    }

    private static Button open(Seat seat, Scan scan, Runnable after) {
        var open = Look.of(new Button(say("screens.papers.open")), Look.SMALL);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setId("scan-open-" + scan.entry().line());
        open.setOnAction(_ -> PreviewWindow.stored(
                seat,
                open.getScene().getWindow(),
                scan.file().title(),
                scan.file().sha256(),
                PaperKind.LETTER,
                after));
        return open;
    }

    private static Button aside(Scan scan, ScanActs acts) {
        var aside = Look.of(new Button(say("screens.scan.aside")), Look.SMALL, Look.QUIET);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.setId("scan-aside-" + scan.entry().line());
        aside.setOnAction(_ -> acts.setAside(scan));
        return aside;
    }
}
