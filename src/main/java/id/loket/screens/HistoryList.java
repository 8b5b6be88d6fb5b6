package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Attachment;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.desk.PaperKind;
import id.loket.kit.Badge;
import id.loket.kit.Look;
import id.loket.kit.Scroll;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every entry of the case, the latest first: when, what, who, recorded by whom and why. */
final class HistoryList {
    /** A case of many people has hundreds of entries; the earlier ones are drawn when they are asked for. */
    private static final int LATEST = 60;

    private HistoryList() {}

    static Node of(Seat seat, CaseFile file, Runnable after) {
        var words = new CaseWords(seat.counter().office(), file.sop());
        var list = new VBox(Space.BASE);
        list.setPadding(new Insets(Space.ROOMY));
        if (file.one().opened()) {
            list.getChildren().add(printing(seat, words, file, after));
        }
        var entries = file.one().entries().reversed();
        entries.stream().limit(LATEST).forEach(e -> list.getChildren().add(entry(words, file, e)));
        if (entries.size() > LATEST) {
            list.getChildren().add(earlier(words, file, list));
        }
        var scroll = Scroll.over(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Node earlier(CaseWords words, CaseFile file, VBox list) {
        var entries = file.one().entries().reversed();
        var more = new Button(say("screens.history.earlier", entries.size() - LATEST));
        more.setId("history-earlier");
        more.setOnAction(_ -> {
            list.getChildren().remove(more);
            entries.stream().skip(LATEST).forEach(e -> list.getChildren().add(entry(words, file, e)));
        });
        return more;
    }

    /** One entry with all that is known of it; of a correction what stood before it. */
    static Node entry(CaseWords words, CaseFile file, Entry entry) {
        var title = wrapping(Look.of(new Label(title(entry)), Look.STRONG));
        var box = Look.of(new VBox(Space.HAIR), "history-entry");
        var head = new HBox(
                Space.SMALL, Look.of(new Label(Dates.shortDateTime(entry.times().happened())), Look.MUTED));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(badges(entry));
        box.getChildren().addAll(head, title);
        details(file, entry).forEach(d -> box.getChildren().add(wrapping(new Label(d))));
        if (entry.fact() == Fact.CORRECTED) {
            box.getChildren().add(changes(CaseChanges.of(words, file, entry), entry.line()));
        }
        if (!entry.times().happened().equals(entry.times().registered())) {
            box.getChildren()
                    .add(Look.of(
                            new Label(say(
                                    "screens.history.registered",
                                    Dates.shortDateTime(entry.times().registered()))),
                            Look.MUTED));
        }
        return box;
    }

    private static Node printing(Seat seat, CaseWords words, CaseFile file, Runnable after) {
        var button = new Button(say("screens.history.print"));
        button.setId("history-print");
        button.setOnAction(_ ->
                PapersList.make(seat, button, file, PaperKind.REPORT, _ -> HistoryPaper.of(seat, words, file), after));
        return button;
    }

    /** Before and after of each answer, side by side under the question. */
    private static Node changes(List<CaseChanges.Change> changes, int line) {
        var grid = new GridPane(Space.BASE, Space.HAIR);
        grid.setId("changes-" + line);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(
                0,
                Look.of(new Label(say("screens.history.before")), Look.SMALL, Look.MUTED),
                Look.of(new Label(say("screens.history.after")), Look.SMALL, Look.MUTED));
        for (var change : changes) {
            grid.add(Look.of(wrapping(new Label(change.title())), Look.MUTED), 0, grid.getRowCount(), 2, 1);
            grid.addRow(
                    grid.getRowCount(),
                    wrapping(new Label(change.before())),
                    wrapping(Look.of(new Label(change.after()), Look.STRONG)));
        }
        return grid;
    }

    static String title(Entry entry) {
        var words = entry.step().title();
        return switch (entry.fact()) {
            case OPENED, DONE -> words;
            case RETURNED -> say("screens.history.returned", words);
            case TRIED -> say("screens.history.tried", words);
            case ANSWERED -> say("screens.history.answered", words, entry.item());
            case NOTED -> noted(entry);
            case WITHDRAWN -> say("screens.history.withdrawn");
            case REJECTED -> say("screens.history.rejected");
            case CORRECTED -> say("screens.history.corrected");
            case VOIDED -> say("screens.history.voided");
            case DESTROYED -> say("screens.history.destroyed");
        };
    }

    private static String noted(Entry entry) {
        return entry.attachment()
                .map(a -> switch (a) {
                    case Attachment.Added(var _, var title, var _) -> say("screens.history.attached", title);
                    case Attachment.SetAside(var _, var title) -> say("screens.history.set-aside", title);
                })
                .orElse(say("screens.history.noted"));
    }

    private static List<Badge> badges(Entry entry) {
        var badges = new ArrayList<Badge>();
        if (entry.doer().onPaper()) {
            badges.add(new Badge(Tone.INFO, say("screens.history.paper")));
        }
        if (entry.fact() == Fact.RETURNED) {
            badges.add(new Badge(Tone.WARNING, say("screens.history.back")));
        }
        if (entry.fact() == Fact.REJECTED || entry.fact() == Fact.VOIDED) {
            badges.add(new Badge(Tone.DANGER, say("screens.history.void")));
        }
        return badges;
    }

    static List<String> details(CaseFile file, Entry entry) {
        var lines = new ArrayList<String>();
        lines.add(who(file, entry));
        entry.number()
                .map(n ->
                        say("screens.history.number", file.sop().book(n.book()).title(), n.printed(), n.date()))
                .ifPresent(lines::add);
        entry.paper().map(p -> say("screens.history.letter", p.title())).ifPresent(lines::add);
        Optional.of(entry.reason())
                .filter(r -> !r.isBlank())
                .map(r -> adds(entry) ? say("screens.history.remark", r) : say("screens.history.reason", r))
                .ifPresent(lines::add);
        return lines;
    }

    private static boolean adds(Entry entry) {
        return entry.attachment().filter(Attachment.Added.class::isInstance).isPresent();
    }

    private static String who(CaseFile file, Entry entry) {
        var doer = entry.doer();
        var role = doer.role().isBlank() ? "" : file.sop().role(doer.role()).title();
        var who = doer.name().isBlank()
                ? role
                : role.isBlank() ? doer.name() : say("screens.history.who", doer.name(), role);
        return doer.recordedBy().equals(doer.person())
                ? who
                : say("screens.history.recorded", who, file.staff().getOrDefault(doer.recordedBy(), doer.recordedBy()));
    }

    private static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
