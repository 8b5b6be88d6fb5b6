package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Holding;
import id.loket.desk.PaperKind;
import id.loket.desk.Reminders.Kind;
import id.loket.desk.Waiting;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The list behind a reminder: Enter opens what is chosen, and the whole of it can be printed. */
final class ReminderWindow<T> {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 620;

    /** A column as it is seen and as it is printed. */
    private record Told<T>(Column<T> column, Function<T, String> value) {
        Told(String title, double width, Function<T, String> value) {
            this(Column.text(title, width, value), value);
        }

        /** A spreadsheet gets this. */
        Told<T> by(Function<T, Datum> wanted) {
            return new Told<>(column.by(wanted), value);
        }
    }

    private final Seat seat;
    private final String title;
    private final Label heading = Look.of(new Label(), Look.TITLE_2);
    private final VBox top = new VBox(Space.SMALL, heading);
    private final List<Told<T>> columns;
    private final Rows<T> rows;
    private final Stage stage = new Stage();
    private final Listing<T> listing;
    private final Button print = new Button(say("screens.reminder.print"));
    private final Button close = new Button(say("screens.preview.close"));
    private final Button open = Look.of(new Button(say("screens.reminder.open")), Look.PRIMARY);

    private ReminderWindow(
            Seat seat, String id, String title, Function<T, ?> identity, List<Told<T>> columns, Rows<T> rows) {
        this.seat = seat;
        this.title = title;
        this.columns = columns;
        this.rows = rows;
        listing = SeatList.of(
                        seat,
                        id,
                        title,
                        identity,
                        columns.stream().map(Told::column).toList())
                .whenEmpty(say("screens.reminder.empty"));
        print.setId("reminder-print");
        close.setId("reminder-close");
        open.setId("reminder-open");
        print.setOnAction(_ -> print());
        close.setOnAction(_ -> stage.close());
    }

    /** The cases of one reminder; Enter goes to the case. */
    static void cases(Seat seat, Window owner, Kind kind, int days, Runnable closed) {
        var reminders = seat.counter().reminders();
        var window = ofCases(
                seat,
                title(kind, days),
                rows(
                        () -> reminders.count(seat.who(), kind),
                        (from, most) -> reminders.list(seat.who(), kind, from, most)),
                kind == Kind.OVERDUE ? ReminderWindow::beyond : QueueColumns::state);
        if (kind == Kind.UNCOLLECTED) {
            window.top.getChildren().add(new ReminderDays(seat, days, now -> {
                window.heading.setText(title(kind, now));
                window.listing.show(window.rows);
            }));
        }
        window.show(owner, closed, w -> seat.ways().openCase(w.line().key()));
    }

    private static ReminderWindow<Waiting> ofCases(
            Seat seat, String title, Rows<Waiting> rows, Function<Waiting, Badge> state) {
        return new ReminderWindow<>(seat, "reminder-list", title, w -> w.line().key(), caseColumns(seat, state), rows);
    }

    /** Late in its row, else late as a whole. */
    private static Badge beyond(Waiting waiting) {
        return waiting.late()
                ? QueueColumns.state(waiting)
                : new Badge(Tone.DANGER, say("screens.reminder.beyond-total"));
    }

    /** Who holds how many; Enter goes to the cases. */
    static void holders(Seat seat, Window owner, Runnable closed) {
        var reminders = seat.counter().reminders();
        var all = new Rows<Holding>() {
            private Optional<List<Holding>> read = Optional.empty();

            private List<Holding> read() {
                read = read.or(() -> Optional.of(reminders.holders(seat.who())));
                return read.orElseThrow();
            }

            @Override
            public int count() {
                return read().size();
            }

            @Override
            public List<Holding> rows(int offset, int limit) {
                return read().stream().skip(offset).limit(limit).toList();
            }
        };
        var columns = List.of(
                new Told<Holding>(say("screens.reminder.column.post"), 300, Holding::who),
                new Told<Holding>(say("screens.reminder.column.people"), 420, Holding::people),
                new Told<Holding>(
                        Column.count(
                                say("screens.reminder.column.count"),
                                120,
                                h -> h.held().count()),
                        h -> Integer.toString(h.held().count())),
                new Told<Holding>(say("screens.reminder.column.oldest"), 180, ReminderWindow::oldest)
                        .by(h -> h.held().oldest().<Datum>map(Datum.Moment::new).orElse(Datum.NONE)));
        var window = new ReminderWindow<>(
                seat, "reminder-holders", say("screens.reminder.held.title"), Holding::who, columns, all);
        window.show(
                owner,
                closed,
                h -> ofCases(
                                seat,
                                say("screens.reminder.held.of", h.who()),
                                rows(() -> h.held().count(), (from, most) -> reminders.heldBy(h, from, most)),
                                QueueColumns::state)
                        .show(owner, closed, w -> seat.ways().openCase(w.line().key())));
    }

    private static String oldest(Holding holding) {
        return holding.held().oldest().map(Dates::shortDateTime).orElse("");
    }

    private static String title(Kind kind, int days) {
        return switch (kind) {
            case READY -> say("screens.reminder.ready.title");
            case UNCOLLECTED -> say("screens.reminder.uncollected.title", days);
            case OVERDUE -> say("screens.reminder.overdue.title");
        };
    }

    private static List<Told<Waiting>> caseColumns(Seat seat, Function<Waiting, Badge> state) {
        LocalDateTime now = seat.counter().desk().now();
        return List.of(
                new Told<>(
                        Column.mono(say("screens.queue.column.number"), 128, QueueColumns::number),
                        QueueColumns::number),
                new Told<Waiting>(
                                say("screens.queue.column.applicant"),
                                170,
                                w -> w.line().name())
                        .by(w -> Datum.name(w.line().name())),
                new Told<>(say("screens.queue.column.service"), 170, Waiting::service),
                new Told<>(say("screens.queue.column.step"), 190, Waiting::step),
                new Told<>(say("screens.queue.column.who"), 140, Waiting::waitsFor),
                new Told<Waiting>(say("screens.queue.column.since"), 100, w -> QueueColumns.since(w, now))
                        .by(w -> new Datum.Moment(w.line().since())),
                new Told<Waiting>(say("screens.reminder.column.phone"), 120, Waiting::phone)
                        .by(w -> Datum.code(w.phone())),
                new Told<>(
                        Column.badge(say("screens.queue.column.state"), 162, state),
                        w -> state.apply(w).getText()));
    }

    private interface Page<T> {
        List<T> rows(int offset, int limit);
    }

    private static <T> Rows<T> rows(IntSupplier count, Page<T> page) {
        return new Rows<>() {
            @Override
            public int count() {
                return count.getAsInt();
            }

            @Override
            public List<T> rows(int offset, int limit) {
                return page.rows(offset, limit);
            }
        };
    }

    private void show(Window owner, Runnable closed, Consumer<T> opened) {
        listing.whenOpened(row -> {
            stage.close();
            opened.accept(row);
        });
        open.setOnAction(_ -> listing.selected().ifPresent(row -> {
            stage.close();
            opened.accept(row);
        }));
        heading.setText(title);
        heading.setId("reminder-title");
        top.setPadding(new Insets(Space.BASE, Space.ROOMY, Space.BASE, Space.ROOMY));
        var middle = new VBox(listing);
        middle.setPadding(new Insets(0, Space.ROOMY, Space.BASE, Space.ROOMY));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap, print, open), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var keys = new Keys(title)
                .button("Ctrl+Enter", say("screens.reminder.open"), open)
                .button("Ctrl+P", say("screens.reminder.print"), print)
                .button("Esc", say("screens.preview.close"), close);
        listing.keys(keys);
        var page = new BorderPane(middle);
        page.setTop(top);
        page.setBottom(new VBox(bar, keys.bar()));
        keys.install(page);
        PreviewFrame.dress(stage, owner, title, page, WIDTH, HEIGHT);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        listing.show(rows, listing::requestFocus);
    }

    /** The whole list, not the page in sight. */
    private void print() {
        var counter = seat.counter();
        var told = heading.getText();
        seat.background()
                .run(() -> {
                    var lines = new ArrayList<List<String>>();
                    for (var row : rows.rows(0, rows.count())) {
                        lines.add(
                                columns.stream().map(c -> c.value().apply(row)).toList());
                    }
                    return counter.reports()
                            .list(
                                    told,
                                    Dates.dateTime(counter.desk().now()),
                                    columns.stream()
                                            .map(c -> c.column().title())
                                            .toList(),
                                    lines);
                })
                .onDone(paper -> PreviewWindow.open(
                        seat,
                        stage,
                        paper,
                        PaperKind.REPORT,
                        () -> counter.papers().keepBeside(seat.who(), paper, Optional.empty()),
                        listing::requestFocus));
    }
}
