package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.kit.Ask;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.ReportEvent;
import id.loket.text.IsoWeek;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The weekly report: its numbers, what the officer adds, the paper to be signed, and its hand-over. */
public final class ReportPage implements Page {
    private static final double SIDE = 300;

    private final Seat seat;
    private final Lane lane;
    private final Label week = Look.of(new Label(), Look.TITLE_2);
    private final VBox said = new VBox(Space.SMALL);
    private final ReportCards cards = new ReportCards();
    private final ReportLists lists;
    private final ReportNotes notes;
    private final ReportFate fate = new ReportFate(this::again);
    private final Button back = new Button(say("screens.report.back"));
    private final Button forward = new Button(say("screens.report.forward"));
    private final Button hand = new Button();
    private final Button print = Look.of(new Button(say("screens.report.print")), Look.PRIMARY);
    private final Keys keys = new Keys(title());
    private final BorderPane view = new BorderPane();
    private Optional<ReportRead> read = Optional.empty();

    public ReportPage(Seat seat) {
        this.seat = seat;
        lane = seat.background().latest();
        lists = new ReportLists(seat);
        notes = new ReportNotes(seat);
        week.setId("report-week");
        back.setId("report-back");
        forward.setId("report-forward");
        hand.setId("report-hand");
        print.setId("report-print");
        hand.setText(say("screens.report.hand", receiver()));
        back.setOnAction(e -> read.ifPresent(r -> go(r.week().previous())));
        forward.setOnAction(e -> read.ifPresent(r -> go(r.week().next())));
        hand.setOnAction(e -> hand());
        print.setOnAction(e -> notes.keep(this::make));
        keys.button("F7", say("screens.report.back"), back)
                .button("F8", say("screens.report.forward"), forward)
                .on("F6", say("screens.report.to-waiting"), lists::toWaiting)
                .button("F9", say("screens.report.hand", receiver()), hand)
                .button("Ctrl+Enter", say("screens.report.print"), print);
        ready(false);
        lay();
    }

    private String receiver() {
        var office = seat.counter().office();
        return office.post(office.habits().reportTo()).shown();
    }

    private void lay() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(Space.BASE, Look.of(new Label(title()), Look.TITLE_1), gap, back, week, forward);
        top.setAlignment(Pos.CENTER_LEFT);
        var side = new VBox(
                Space.BASE, Look.of(new Label(say("screens.report.notes")), Look.TITLE_2), notes.view(), fate.view());
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        VBox.setVgrow(notes.view(), Priority.ALWAYS);
        var body = new HBox(Space.WIDE, lists.view(), side);
        HBox.setHgrow(lists.view(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        var page = new VBox(Space.BASE, top, said, cards.view(), body);
        page.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.BASE, Space.WIDE));
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, wide, hand, print), Look.ACTION_BAR);
        view.setCenter(page);
        view.setBottom(bar);
        view.setId("report");
        keys.install(view);
    }

    @Override
    public String title() {
        return say("screens.report.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        if (read.isPresent()) {
            go(read.get().week());
        } else {
            lane.run(() -> ReportRead.of(seat.counter(), ReportRead.usual(seat.counter())))
                    .onDone(this::show);
        }
        notes.requestFocus();
    }

    /** What is typed is kept already or now; there is nothing to ask. */
    @Override
    public boolean mayLeave() {
        notes.keep(() -> {});
        return true;
    }

    private void go(IsoWeek wanted) {
        notes.keep(() -> lane.run(() -> ReportRead.of(seat.counter(), wanted)).onDone(this::show));
    }

    private void show(ReportRead now) {
        read = Optional.of(now);
        week.setText(now.week().title());
        cards.show(now.figures());
        lists.show(now.figures());
        notes.show(now.week(), now.notes());
        fate.show(now);
        said.getChildren().clear();
        now.owed().ifPresent(owed -> said.getChildren().add(reminder(now, owed)));
        if (now.figures().until().isBefore(now.figures().period().end())) {
            said.getChildren()
                    .add(new Message(
                            Tone.INFO,
                            say("screens.report.unfinished", now.figures().until())));
        }
        ready(true);
    }

    private Message reminder(ReportRead now, IsoWeek owed) {
        var message = new Message(Tone.WARNING, say("screens.report.owed", owed.title(), receiver()));
        message.setId("report-owed");
        return owed.equals(now.week())
                ? message
                : message.action("report-owed-open", say("screens.report.owed.open"), () -> go(owed));
    }

    private void ready(boolean ready) {
        print.setDisable(!ready);
        hand.setDisable(
                !ready || read.flatMap(ReportRead::made).isEmpty() || read.get().handed());
    }

    private void make() {
        read.ifPresent(now -> {
            print.setDisable(true);
            var typed = notes.typedNow();
            var reports = seat.counter().reports();
            seat.background()
                    .run(() -> reports.weekly(now.week(), typed))
                    .always(() -> print.setDisable(false))
                    .onDone(paper -> open(now.week(), paper));
        });
    }

    private void open(IsoWeek of, Preview paper) {
        PreviewWindow.open(
                seat,
                view.getScene().getWindow(),
                paper,
                PaperKind.REPORT,
                () -> seat.counter().reports().keep(seat.who(), of, paper),
                () -> go(of));
    }

    private void again(ReportEvent made) {
        var title = say("screens.report.stored", read.orElseThrow().week().title());
        PreviewWindow.stored(
                seat, view.getScene().getWindow(), title, made.sha256(), PaperKind.REPORT, notes::requestFocus);
    }

    /** Asks to whom, and writes that down together with the time. */
    private void hand() {
        var now = read.orElseThrow();
        var to = new TextField(now.receiver());
        to.setId("field-to");
        var label = new Label(say("screens.report.hand.to"));
        label.setLabelFor(to);
        var sure = new Ask<Boolean>(
                        view.getScene().getWindow(),
                        say("screens.report.hand", receiver()),
                        say("screens.report.hand.sentence", now.week().title()))
                .with(new VBox(Space.HAIR, label, to))
                .primary("hand-over", say("screens.report.hand.record"), true)
                .orElse(say("screens.preview.cancel"));
        if (sure.isEmpty()) {
            return;
        }
        var receiver = to.getText().isBlank() ? now.receiver() : to.getText().strip();
        var sha = now.made().orElseThrow().sha256();
        hand.setDisable(true);
        seat.background()
                .change(() -> {
                    seat.counter().reports().handed(seat.who(), now.week(), sha, receiver);
                    return sha;
                })
                .onDone(done -> go(now.week()));
    }
}
