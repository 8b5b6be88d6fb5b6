package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Clock;
import id.loket.kit.Badge;
import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Norm;
import id.loket.text.Dates;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Each stay of the case in a row of the sheet, its service time against the norm. */
final class CaseTimes {
    private CaseTimes() {}

    static Node of(CaseFile file) {
        var list = new VBox(Space.BASE);
        list.setPadding(new Insets(Space.ROOMY));
        list.getChildren().add(Look.of(new Label(say("screens.times.hours")), Look.MUTED));
        file.visits().forEach(v -> list.getChildren().add(visit(file, v)));
        var scroll = Scroll.over(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Node visit(CaseFile file, Clock.Visit visit) {
        var row = file.sop().row(visit.row());
        var title = new Label(row.no().isBlank() ? row.shown() : say("screens.turn.title", row.no(), row.shown()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var times = new HBox(Space.SMALL, new Label(CaseWords.against(visit)), judged(visit));
        times.setAlignment(Pos.CENTER_LEFT);
        var from = visit.left()
                .map(l -> say("screens.times.stay", Dates.shortDateTime(visit.arrived()), Dates.shortDateTime(l)))
                .orElse(say("screens.times.since", Dates.shortDateTime(visit.arrived())));
        return Look.of(new VBox(Space.HAIR, title, times, Look.of(new Label(from), Look.SMALL, Look.MUTED)), "visit");
    }

    private static Badge judged(Clock.Visit visit) {
        if (visit.norm() instanceof Norm.None) {
            return new Badge(Tone.NEUTRAL, say("screens.times.no-norm"));
        }
        if (!visit.judged()) {
            return new Badge(Tone.NEUTRAL, say("screens.times.unknown"));
        }
        if (visit.late()) {
            return new Badge(Tone.DANGER, say("screens.times.late"));
        }
        return visit.left().isPresent()
                ? new Badge(Tone.SUCCESS, say("screens.times.kept"))
                : new Badge(Tone.NEUTRAL, say("screens.times.running"));
    }
}
