package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.report.Due;
import id.loket.text.Dates;
import id.loket.text.Rhythm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which reports the office owes: for which period, to whom, how far each has come; the sheets and the office say it. */
final class ReportDuties implements ReportPart {
    private final Seat seat;
    private final Lane lane;
    private final Consumer<Due> open;
    private final Listing<Due> list;
    private final VBox said = new VBox(Space.SMALL);
    private final VBox view;

    ReportDuties(Seat seat, Consumer<Due> open) {
        this.seat = seat;
        this.open = open;
        lane = seat.background().latest();
        list = new Listing<Due>(
                        seat.background(),
                        "report-duties",
                        due -> due.duty().id(),
                        List.of(
                                Column.text(
                                        say("screens.duty.report"),
                                        300,
                                        due -> due.duty().title()),
                                Column.muted(say("screens.duty.to"), 170, ReportDuties::to),
                                Column.muted(
                                        say("screens.duty.every"),
                                        104,
                                        due -> due.duty()
                                                .every()
                                                .map(Rhythm::title)
                                                .orElse(say("screens.duty.any-time"))),
                                Column.text(
                                        say("screens.duty.period"),
                                        250,
                                        due -> due.period().title()),
                                Column.muted(
                                        say("screens.duty.until"),
                                        112,
                                        due -> due.until().map(Dates::shortDate).orElse("")),
                                Column.badge(say("screens.duty.state"), 214, ReportDuties::badge),
                                Column.number(say("screens.duty.open"), 104, ReportDuties::open)))
                .twoLines()
                .whenEmpty(say("screens.duty.none"))
                .whenOpened(open);
        var hint = Look.of(new Label(say("screens.duty.hint")), Look.MUTED);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        VBox.setVgrow(list, Priority.ALWAYS);
        view = new VBox(Space.BASE, Look.of(new Label(title()), Look.TITLE_1), said, list, hint);
        view.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
    }

    private static String to(Due due) {
        var to = due.duty().to();
        return due.duty()
                .then()
                .map(then -> say("screens.duty.passed-on", to, then))
                .orElse(to);
    }

    private static Badge badge(Due due) {
        if (due.until().isEmpty() && due.state() == Due.State.MISSING) {
            return new Badge(Tone.INFO, say("screens.duty.not-due"));
        }
        if (!due.owed() && due.state() == Due.State.MISSING) {
            return new Badge(Tone.INFO, say("screens.duty.before"));
        }
        var late = due.overdue() ? Tone.DANGER : Tone.WARNING;
        return switch (due.state()) {
            case MISSING -> new Badge(late, say(due.overdue() ? "screens.duty.overdue" : "screens.duty.missing"));
            case MADE -> new Badge(late, say("screens.duty.made"));
            case PRINTED -> new Badge(late, say("screens.duty.printed"));
            case HANDED -> new Badge(Tone.SUCCESS, say("screens.duty.handed"));
        };
    }

    private static String open(Due due) {
        if (due.open() == 0) {
            return say("screens.book.none");
        }
        return due.open() == Due.FURTHEST ? say("screens.duty.at-least", due.open()) : String.valueOf(due.open());
    }

    @Override
    public String id() {
        return "duties";
    }

    @Override
    public String title() {
        return say("screens.duty.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        lane.run(() -> seat.counter().periodReports().due()).onDone(this::show);
    }

    private void show(List<Due> all) {
        var owed = all.stream().filter(Due::owed).toList();
        said.getChildren()
                .setAll(owed.stream().filter(Due::overdue).findFirst().stream()
                        .map(first -> reminder(owed.size(), first))
                        .toList());
        list.show(Rows.of(all), list::requestFocus);
    }

    private Message reminder(int owed, Due first) {
        var message = new Message(
                Tone.WARNING,
                say(
                        "screens.duty.owed",
                        owed,
                        first.duty().title(),
                        first.period().title()));
        message.setId("duties-owed");
        return message.action("duties-owed-open", say("screens.duty.owed.open"), () -> open.accept(first));
    }

    @Override
    public void back() {}

    @Override
    public void forward() {}

    @Override
    public void save() {
        list.export();
    }

    @Override
    public void print() {
        Optional<Due> chosen = list.selected();
        chosen.ifPresent(open);
    }
}
