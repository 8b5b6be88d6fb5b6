package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Applicant;
import id.loket.casework.Position;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.kit.Badge;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.PersonBlock;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whose case it is, what it is about, its numbers read across the counter, where it stands and how long. */
final class CaseHead {
    /** Longer numbers, a letter's with its codes, would push the name out. */
    private static final int LARGE = 8;

    private CaseHead() {}

    static Node of(Seat seat, CaseFile file, Node more) {
        var words = new CaseWords(seat.counter().office(), file.sop());
        var person = file.applicant();
        var called = Applicant.name(file.sop(), file.one().answers());
        var name = Look.of(new Label(called.isEmpty() ? file.sop().title() : called), Look.TITLE_1);
        name.setId("case-name");
        var nik = Look.of(new Label(CaseWords.masked(person.get(PersonBlock.NIK))), Look.MONO, Look.MUTED);
        var about = Look.of(
                new Label(Stream.of(
                                called.isEmpty() ? "" : file.sop().title(),
                                CaseWords.kind(file.sop(), file.one().answers()),
                                words.village(person.get(PersonBlock.VILLAGE)))
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining("  ·  "))),
                Look.MUTED);
        var first = new HBox(Space.BASE, name, nik);
        first.setAlignment(Pos.BASELINE_LEFT);
        var badges = new HBox(Space.SMALL);
        badges.getChildren().setAll(badges(seat, file));
        badges.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(Space.HAIR, first, about, badges);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var head = Look.of(new HBox(Space.WIDE, left), Look.TOP_BAR, "case-head");
        head.getChildren().addAll(numbers(file));
        head.getChildren().add(more);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static List<Node> numbers(CaseFile file) {
        var nodes = new ArrayList<Node>();
        file.one().numbers().values().forEach(taken -> {
            boolean large = taken.printed().length() <= LARGE;
            var number = Look.of(new Label(taken.printed()), large ? Look.NUMBER_LARGE : Look.TITLE_2);
            number.setId("number-" + taken.book());
            var book = file.sop().book(taken.book());
            var block = block(title(book.numbers()), number);
            Tooltip.install(block, new Tooltip(book.title()));
            nodes.add(block);
        });
        nodes.add(block(say("screens.case.key"), Look.of(new Label(file.one().key()), Look.MONO)));
        return nodes;
    }

    private static String title(Sop.Numbers numbers) {
        return switch (numbers) {
            case CASE -> say("screens.case.number.case");
            case LETTER -> say("screens.case.number.letter");
            case INCOMING -> say("screens.case.number.incoming");
            case QUEUE -> say("screens.case.number.queue");
        };
    }

    private static VBox block(String title, Label value) {
        var label = Look.of(new Label(title), Look.SMALL, Look.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        var block = new VBox(label, value);
        block.setAlignment(Pos.CENTER_RIGHT);
        return block;
    }

    private static List<Node> badges(Seat seat, CaseFile file) {
        return switch (file.one().position()) {
            case End(var how) -> List.of(ended(how));
            case At at -> {
                var rows = file.sop().rows().stream().filter(Row::hasWork).toList();
                int step = rows.indexOf(file.sop().row(at.row())) + 1;
                var nodes = new ArrayList<Node>();
                nodes.add(new Badge(Tone.NEUTRAL, say("screens.case.step", step, rows.size())));
                if (file.one().standing().returned()) {
                    nodes.add(new Badge(Tone.WARNING, say("screens.case.returned")));
                } else if (file.mine()) {
                    nodes.add(new Badge(Tone.INFO, say("screens.case.mine")));
                } else {
                    nodes.add(new Badge(Tone.NEUTRAL, say("screens.case.waits", file.waitsFor())));
                }
                if (file.one().standing().served()) {
                    nodes.add(new Badge(Tone.SUCCESS, say("screens.case.served")));
                }
                nodes.addAll(time(file));
                yield nodes;
            }
        };
    }

    static Badge ended(Position.Ending how) {
        return switch (how) {
            case CLOSED -> new Badge(Tone.SUCCESS, say("screens.case.closed"));
            case WITHDRAWN -> new Badge(Tone.WARNING, say("screens.case.withdrawn"));
            case REJECTED -> new Badge(Tone.DANGER, say("screens.case.rejected"));
        };
    }

    /** The stay in the row where it stands, against the sheet's norm. */
    private static List<Badge> time(CaseFile file) {
        return file.visits().stream()
                .filter(v -> v.left().isEmpty())
                .reduce((_, later) -> later)
                .map(v -> new Badge(v.late() ? Tone.DANGER : Tone.NEUTRAL, CaseWords.against(v)))
                .map(List::of)
                .orElse(List.of());
    }
}
