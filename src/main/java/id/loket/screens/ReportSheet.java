package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.kit.Ask;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.ReportEvent;
import id.loket.report.Due;
import id.loket.report.Duty;
import id.loket.report.Period;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
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
import javafx.stage.Window;

/** One report: its numbers, what the officer adds, the paper to be signed, and its hand-over. */
final class ReportSheet implements ReportPart {
    private static final double SIDE = 300;
    /** Of the title, beside a bar that lets one choose the rhythm. */
    private static final double TWO_LINES = 44;

    private static final String SAVED = "report-saved";

    private final Seat seat;
    private final Lane lane;
    private final Label heading = Look.of(new Label(), Look.TITLE_2);
    private final PeriodBar period = new PeriodBar("report", this::go);
    private final VBox said = new VBox(Space.SMALL);
    private final ReportCards cards = new ReportCards();
    private final ReportLists lists;
    private final ReportNotes notes;
    private final ReportFate fate = new ReportFate(this::again);
    private final Button hand = new Button(say("screens.report.hand"));
    private final SeatWorkbook workbook;
    private final Button print = Look.of(new Button(say("screens.report.print")), Look.PRIMARY);
    private final BorderPane view = new BorderPane();
    private Optional<Duty> duty = Optional.empty();
    private Optional<Period> wanted = Optional.empty();
    private Optional<ReportRead> read = Optional.empty();

    /** @param askFile asks where to save, given the window and a name to propose */
    ReportSheet(Seat seat, BiFunction<Window, String, Optional<Path>> askFile) {
        this.seat = seat;
        lane = seat.background().latest();
        lists = new ReportLists(seat);
        notes = new ReportNotes(seat);
        heading.setId("report-title");
        workbook = new SeatWorkbook(seat, "report-save", askFile);
        workbook.button().setOnAction(_ -> save());
        hand.setId("report-hand");
        print.setId("report-print");
        hand.setOnAction(e -> hand(read.orElseThrow()));
        print.setOnAction(e -> print());
        ready(false);
        lay();
    }

    private void lay() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.setWrapText(true);
        heading.setMaxHeight(TWO_LINES);
        heading.setMinSize(0, Region.USE_PREF_SIZE);
        period.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(Space.BASE, heading, gap, period);
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
        var bar = Look.of(new HBox(Space.SMALL, wide, hand, workbook.button(), print), Look.ACTION_BAR);
        view.setCenter(page);
        view.setBottom(bar);
        view.setId("report");
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public String title() {
        return say("screens.report.sheet");
    }

    @Override
    public Node view() {
        return view;
    }

    /** Its hand-over button; it rests until there is something to hand over. */
    Button hand() {
        return hand;
    }

    /** What it shows when it comes into sight. */
    void choose(Duty chosen, Period of) {
        duty = Optional.of(chosen);
        wanted = Optional.of(of);
    }

    @Override
    public void shown() {
        lane.run(() -> duty.isPresent()
                        ? ReportRead.of(seat.counter(), duty.get(), wanted.orElseThrow())
                        : ReportRead.usual(seat.counter()))
                .onDone(this::show);
        notes.requestFocus();
    }

    @Override
    public void left() {
        notes.keep(() -> {});
    }

    @Override
    public void back() {
        period.back();
    }

    @Override
    public void forward() {
        period.forward();
    }

    void toWaiting() {
        lists.toWaiting();
    }

    private void go(Period to) {
        duty.ifPresent(of -> notes.keep(
                () -> lane.run(() -> ReportRead.of(seat.counter(), of, to)).onDone(this::show)));
    }

    private void show(ReportRead now) {
        read = Optional.of(now);
        choose(now.duty(), now.period());
        heading.setText(now.duty().title());
        period.show(now.period(), now.duty().every().isEmpty());
        cards.show(now.figures());
        lists.show(now.figures(), now.waiting());
        notes.show(now.duty(), now.period(), now.notes());
        fate.show(now);
        said.getChildren().clear();
        now.owed().ifPresent(owed -> said.getChildren().add(reminder(now, owed)));
        if (now.figures().until().isBefore(now.period().end())) {
            said.getChildren()
                    .add(new Message(
                            Tone.INFO,
                            say("screens.report.unfinished", now.figures().until())));
        }
        ready(true);
    }

    private Message reminder(ReportRead now, Due owed) {
        var message = new Message(
                Tone.WARNING,
                say("screens.report.owed", owed.period().title(), now.duty().to()));
        message.setId("report-owed");
        return owed.period().equals(now.period())
                ? message
                : message.action("report-owed-open", say("screens.report.owed.open"), () -> go(owed.period()));
    }

    private void ready(boolean ready) {
        print.setDisable(!ready);
        workbook.button().setDisable(!ready);
        hand.setDisable(
                !ready || read.flatMap(ReportRead::made).isEmpty() || read.get().handed());
    }

    @Override
    public void print() {
        if (!print.isDisabled()) {
            notes.keep(() -> make(read.orElseThrow()));
        }
    }

    /** What is typed goes with it, kept or not. */
    @Override
    public void save() {
        if (workbook.button().isDisabled()) {
            return;
        }
        var now = read.orElseThrow();
        var typed = notes.typedNow();
        workbook.save(
                new SeatWorkbook.Wanted(
                        now.duty().list(),
                        now.duty().title(),
                        now.period().title(),
                        false,
                        () -> seat.counter().periodReports().tables(now.duty(), now.period(), typed)),
                this::tell);
    }

    private void tell(Message message) {
        message.setId(SAVED);
        said.getChildren().removeIf(one -> SAVED.equals(one.getId()));
        said.getChildren().add(message.closable(() -> {}));
    }

    private void make(ReportRead now) {
        print.setDisable(true);
        var typed = notes.typedNow();
        seat.background()
                .run(() -> seat.counter().periodReports().paper(now.duty(), now.period(), typed))
                .always(() -> print.setDisable(false))
                .onDone(paper -> open(now, paper));
    }

    private void open(ReportRead of, Preview paper) {
        PreviewWindow.open(
                seat,
                view.getScene().getWindow(),
                paper,
                PaperKind.REPORT,
                () -> seat.counter().periodReports().keep(seat.who(), of.duty(), of.period(), paper),
                () -> go(of.period()));
    }

    private void again(ReportEvent made) {
        var now = read.orElseThrow();
        var title =
                say("screens.report.stored", now.duty().title(), now.period().title());
        PreviewWindow.stored(
                seat, view.getScene().getWindow(), title, made.sha256(), PaperKind.REPORT, notes::requestFocus);
    }

    /** Asks to whom, and writes that down together with the time. */
    private void hand(ReportRead now) {
        var to = new TextField(now.receiver());
        to.setId("field-to");
        var label = new Label(say("screens.report.hand.to"));
        label.setLabelFor(to);
        var sure = new Ask<Boolean>(
                        view.getScene().getWindow(),
                        say("screens.report.hand.title", now.duty().to()),
                        say(
                                "screens.report.hand.sentence",
                                now.duty().title(),
                                now.period().title()))
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
                    seat.counter().periodReports().handed(seat.who(), now.duty(), now.period(), sha, receiver);
                    return sha;
                })
                .onDone(done -> go(now.period()));
    }
}
