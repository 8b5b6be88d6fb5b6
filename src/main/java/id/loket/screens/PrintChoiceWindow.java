package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PrintRuns;
import id.loket.desk.PrintRuns.Item;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.DateField;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Segments;
import id.loket.kit.Segments.Choice;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.PrintRun;
import id.loket.register.PrintRun.State;
import id.loket.text.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What is printed in one go: the letters of a day or the set of a week, each paper in sight before anything is sent.
 * Law: what was printed before or is valid no more is left out unless the officer puts it in.
 */
final class PrintChoiceWindow {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 700;
    private static final double LIST = 640;

    private enum Wanted {
        LETTERS,
        WEEK
    }

    /** A line of the list; its number is its place. */
    private record Line(int n, Item item) {}

    private record Read(List<Item> items, List<PrintRun> unfinished) {}

    private final Seat seat;
    private final Lane lane;
    private final Lane looking;
    private final Stage stage = new Stage();
    private final Segments<Wanted> what = new Segments<>(List.of(
            new Choice<>(Wanted.LETTERS, "print-letters", say("screens.run.letters")),
            new Choice<>(Wanted.WEEK, "print-week", say("screens.run.week"))));
    private final DateField day;
    private final Label week = new Label();
    private final ComboBox<String> kinds = new ComboBox<>();
    private final VBox said = new VBox(Space.SMALL);
    private final LongWork work = new LongWork("print-choice-stop");
    private final Listing<Line> list;
    private final PreviewPane pane;
    private final Button close = ActFrame.button("print-close", say("screens.preview.close"));
    private final Button all = ActFrame.button("print-all", say("screens.run.all"));
    private final Button toggle = ActFrame.button("print-toggle", say("screens.run.toggle"));
    private final Button print = Look.of(ActFrame.button("print-run", ""), Look.PRIMARY);
    private final Set<Integer> chosen = new HashSet<>();
    private List<Line> lines = List.of();
    private boolean filling;

    private PrintChoiceWindow(Seat seat) {
        this.seat = seat;
        lane = seat.background().latest();
        looking = seat.background().latest();
        pane = new PreviewPane(seat);
        var today = seat.counter().desk().today();
        day = new DateField(Dates::read, Dates::longDate, today);
        day.setId("print-day");
        day.setAccessibleText(say("screens.run.day"));
        day.set(today);
        list = new Listing<Line>(
                        seat.background(),
                        "print-list",
                        Line::n,
                        List.of(
                                Column.number(say("screens.run.column.n"), 50, l -> Integer.toString(l.n())),
                                Column.text(
                                        say("screens.run.column.paper"),
                                        260,
                                        l -> l.item().title()),
                                Column.mono(
                                        say("screens.run.column.number"),
                                        120,
                                        l -> l.item().number()),
                                Column.text(
                                        say("screens.run.column.applicant"),
                                        150,
                                        l -> l.item().applicant()),
                                Column.badge(say("screens.run.column.as"), 130, this::as)))
                .ungrouped()
                .twoLines()
                .whenEmpty(say("screens.run.empty"))
                .whenOpened(_ -> toggle());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE) {
                key.consume();
                toggle();
            }
        });
        list.selectedProperty().subscribe(line -> line.ifPresent(this::look));
        kinds.setId("print-kind");
        kinds.setAccessibleText(say("screens.run.kind"));
        kinds.setOnAction(_ -> filtered());
        day.dateProperty().subscribe(_ -> read());
        what.valueProperty().subscribe(_ -> read());
        close.setOnAction(_ -> stage.close());
        all.setOnAction(_ -> all());
        toggle.setOnAction(_ -> toggle());
        print.setOnAction(_ -> begin());
    }

    static void open(Seat seat, Window owner, Runnable closed) {
        new PrintChoiceWindow(seat).show(owner, closed);
    }

    private void show(Window owner, Runnable closed) {
        var title = say("screens.run.title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var ways = new HBox(Space.BASE, what, day, week, gap, kinds);
        ways.setAlignment(Pos.CENTER_LEFT);
        day.managedProperty().bind(day.visibleProperty());
        kinds.managedProperty().bind(kinds.visibleProperty());
        week.managedProperty().bind(week.visibleProperty());
        var top = new VBox(Space.SMALL, Look.of(new Label(title), Look.TITLE_2), ways, said, work);
        top.setPadding(new Insets(Space.BASE, Space.ROOMY, Space.BASE, Space.ROOMY));
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        HBox.setHgrow(pane.view(), Priority.ALWAYS);
        var middle = new HBox(Space.ROOMY, list, pane.view());
        middle.setPadding(new Insets(0, Space.ROOMY, Space.BASE, Space.ROOMY));
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, wide, all, toggle, print), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var keys = new Keys(title)
                .button("Ctrl+Enter", say("screens.run.key.print"), print)
                .on("Ctrl+1", say("screens.run.letters"), () -> what.choose(Wanted.LETTERS))
                .on("Ctrl+2", say("screens.run.week"), () -> what.choose(Wanted.WEEK))
                .button("F8", say("screens.run.toggle"), toggle)
                .button("F9", say("screens.run.all"), all)
                .button("Esc", say("screens.preview.close"), close);
        var page = new BorderPane(middle);
        page.setTop(top);
        page.setBottom(new VBox(bar, keys.bar()));
        page.setId("print-choice");
        keys.install(page);
        PreviewFrame.dress(stage, owner, title, page, WIDTH, HEIGHT);
        stage.setOnHidden(_ -> closed.run());
        work.keepsOpen(stage);
        stage.show();
        what.choose(Wanted.LETTERS);
    }

    // ---- what there is

    private void read() {
        what.value().ifPresent(wanted -> {
            boolean letters = wanted == Wanted.LETTERS;
            day.setVisible(letters);
            kinds.setVisible(letters);
            week.setVisible(!letters);
            lines = List.of();
            ready();
            if (letters) {
                day.date()
                        .ifPresent(date ->
                                lane.run(() -> read(runs().letters(date))).onDone(this::came));
            } else {
                weekly();
            }
        });
    }

    private void weekly() {
        var period = runs().week(seat.counter().practice());
        week.setText(period.title());
        work.begin();
        lane.follow(job -> runs().weekly(period, Heard.by(work.heard(job))).map(this::read))
                .withProgress(work::at)
                .always(work::end)
                .onDone(read -> read.ifPresentOrElse(this::came, () -> came(read(List.of()))));
    }

    private PrintRuns runs() {
        return seat.counter().printRuns();
    }

    private Read read(List<Item> items) {
        return new Read(items, runs().unfinished());
    }

    private void came(Read read) {
        lines = IntStream.range(0, read.items().size())
                .mapToObj(i -> new Line(i + 1, read.items().get(i)))
                .toList();
        chosen.clear();
        lines.stream().filter(l -> l.item().proposed()).forEach(l -> chosen.add(l.n()));
        said.getChildren()
                .setAll(read.unfinished().stream()
                        .limit(2)
                        .map(this::unfinished)
                        .toList());
        filling = true;
        var every = say("screens.run.every-kind");
        kinds.getItems()
                .setAll(Stream.concat(
                                Stream.of(every),
                                read.items().stream()
                                        .map(Item::title)
                                        .distinct()
                                        .sorted())
                        .toList());
        kinds.setValue(every);
        filling = false;
        shown(list::requestFocus);
    }

    private Message unfinished(PrintRun run) {
        return new Message(
                        Tone.WARNING,
                        say(
                                "screens.run.unfinished",
                                run.title(),
                                run.places().size() - run.count(State.OUT),
                                run.places().size()))
                .action("run-" + run.id(), say("screens.run.go-on"), () -> go(run, false));
    }

    // ---- what is chosen

    private List<Line> inSight() {
        var kind = Optional.ofNullable(kinds.getValue())
                .filter(k -> !k.equals(kinds.getItems().getFirst()));
        return lines.stream()
                .filter(l -> kind.map(l.item().title()::equals).orElse(true))
                .toList();
    }

    /** What is out of sight is not printed. */
    private List<Item> wanted() {
        return inSight().stream()
                .filter(l -> chosen.contains(l.n()))
                .map(Line::item)
                .toList();
    }

    private void filtered() {
        if (!filling) {
            shown(() -> {});
        }
    }

    private void shown(Runnable then) {
        list.show(Rows.of(inSight()), then);
        ready();
    }

    private void ready() {
        int n = lines.isEmpty() ? 0 : wanted().size();
        print.setText(say("screens.run.print", n));
        print.setDisable(n == 0);
        toggle.setDisable(lines.isEmpty());
        all.setDisable(lines.isEmpty());
    }

    private Badge as(Line line) {
        if (!chosen.contains(line.n())) {
            return new Badge(Tone.NEUTRAL, say("screens.run.left-out"));
        }
        if (line.item().overtaken()) {
            return new Badge(Tone.WARNING, say("screens.run.overtaken"));
        }
        return line.item().copy() > 0
                ? new Badge(Tone.INFO, say("screens.run.copy", line.item().copy()))
                : new Badge(Tone.SUCCESS, say("screens.run.original"));
    }

    private void toggle() {
        list.selected().ifPresent(line -> {
            if (!chosen.remove(line.n())) {
                chosen.add(line.n());
            }
            shown(() -> {});
        });
    }

    /** All in sight, or none if all are. */
    private void all() {
        var here = inSight().stream().map(Line::n).toList();
        if (chosen.containsAll(here)) {
            here.forEach(chosen::remove);
        } else {
            chosen.addAll(here);
        }
        shown(() -> {});
    }

    private void look(Line line) {
        looking.run(() -> runs().pages(line.item())).onDone(pane::show);
    }

    // ---- off it goes

    private void begin() {
        var items = wanted();
        if (items.isEmpty()) {
            return;
        }
        print.setDisable(true);
        var title = title();
        seat.background()
                .change(() -> runs().begin(seat.who(), title, items))
                .always(this::ready)
                .onDone(run -> go(run, true));
    }

    private String title() {
        return switch (what.value().orElseThrow()) {
            case LETTERS -> say("screens.run.letters-of", day.date().orElseThrow());
            case WEEK -> say("screens.run.week-of", week.getText());
        };
    }

    private void go(PrintRun run, boolean atOnce) {
        PrintRunWindow.open(seat, stage, run, atOnce, this::read);
    }
}
