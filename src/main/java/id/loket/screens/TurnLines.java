package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.ActWords;
import id.loket.casework.Position.At;
import id.loket.kit.Glyph;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.sop.Act;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The row as the sheet words it, and its acts as lines: done, now, still to come and by whom. */
final class TurnLines {
    private TurnLines() {}

    static Node of(Seat seat, Sop sop, At at) {
        var row = sop.row(at.row());
        var title = Look.of(
                new Label(row.no().isBlank() ? row.shown() : say("screens.turn.title", row.no(), row.shown())),
                Look.TITLE_2);
        title.setId("turn-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var box = Look.of(new VBox(Space.HAIR, title), "turn-lines");
        if (row.acts().size() > 1) {
            var lines = new ArrayList<Node>();
            for (int n = 0; n < row.acts().size(); n++) {
                lines.add(line(seat, sop, at, n));
            }
            box.getChildren().addAll(lines);
        }
        return box;
    }

    private static Node line(Seat seat, Sop sop, At at, int n) {
        var row = sop.row(at.row());
        var act = row.acts().get(n);
        var words = new Label(ActWords.title(sop, row, act));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(Space.SMALL);
        line.setAlignment(Pos.CENTER_LEFT);
        if (n < at.act()) {
            line.getChildren().addAll(Glyph.CHECK.draw(), Look.of(words, Look.MUTED));
            Look.of(line, "turn-done");
        } else if (n == at.act()) {
            line.getChildren().addAll(Glyph.FORWARD.draw(), Look.of(words, Look.STRONG));
            Look.of(line, "turn-now");
        } else {
            line.getChildren().addAll(Glyph.DOT.draw(), Look.of(words, Look.MUTED));
            others(seat, sop, act).forEach(line.getChildren()::add);
        }
        return line;
    }

    /** Who else does it; one's own lines need no name. */
    private static List<Label> others(Seat seat, Sop sop, Act act) {
        return seat.counter().desk().mayDo(seat.who(), sop, act.by())
                ? List.of()
                : List.of(by(say("screens.turn.by", ActWords.roles(sop, act.by()))));
    }

    private static Label by(String words) {
        var label = Look.of(new Label(words), Look.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
