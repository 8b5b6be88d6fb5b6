package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.register.ReportEvent;
import id.loket.text.Dates;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What became of a period's report: made, handed over, to whom and when; each made one can be printed again. */
final class ReportFate {
    private final Consumer<ReportEvent> again;
    private final VBox lines = new VBox(Space.SMALL);
    private final ScrollPane scroll = Scroll.over(lines);
    private final VBox view =
            new VBox(Space.HAIR, Look.of(new Label(say("screens.report.fate")), Look.TITLE_2), scroll);

    /** @param again prints a made report once more */
    ReportFate(Consumer<ReportEvent> again) {
        this.again = again;
        lines.setId("report-events");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(60);
        scroll.setPrefHeight(110);
    }

    Node view() {
        return view;
    }

    void show(ReportRead read) {
        if (read.events().isEmpty()) {
            var none = Look.of(new Label(say("screens.report.fate.none")), Look.MUTED);
            none.setWrapText(true);
            lines.getChildren().setAll(none);
            return;
        }
        lines.getChildren()
                .setAll(read.events().reversed().stream()
                        .map(e -> line(read, e))
                        .toList());
    }

    private Node line(ReportRead read, ReportEvent event) {
        return switch (event.event()) {
            case MADE -> {
                var button = Look.of(new Button(say("screens.report.again")), Look.QUIET, Look.SMALL);
                button.setId("report-again");
                button.setMinWidth(Region.USE_PREF_SIZE);
                button.setOnAction(e -> again.accept(event));
                yield new HBox(
                        Space.SMALL, words(say("screens.report.made", when(event), read.name(event.by()))), button);
            }
            case HANDED -> words(say("screens.report.handed", event.handedTo(), when(event), read.name(event.by())));
        };
    }

    private static String when(ReportEvent event) {
        return Dates.shortDateTime(event.at());
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
