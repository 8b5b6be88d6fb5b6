package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Ticket;
import id.loket.casework.Ticket.State;
import id.loket.desk.Counter;
import id.loket.desk.TicketBoard;
import id.loket.desk.Tickets;
import id.loket.kit.Look;
import id.loket.text.Dates;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The number called now, the last ones before it, how many wait. All of it grows with the window, to be read from afar. */
final class WaitingRoomView extends BorderPane {
    private static final int BEFORE = 5;

    /** So many lines of plain text are as high as the window. */
    private static final double LINES = 32;

    private static final double SHAPE = 16.0 / 9;

    private final Counter counter;
    private final Label number = Look.of(new Label(), "wall-number");
    private final Label where = Look.of(new Label(), "wall-counter");
    private final Label line = Look.of(new Label(), "wall-line");
    private final VBox before = Look.of(new VBox(), "wall-before");
    private final HBox waiting = Look.of(new HBox(), "wall-waiting");
    private final Label time = Look.of(new Label(), "wall-time");
    private final Label day = new Label();

    WaitingRoomView(Counter counter) {
        this.counter = counter;
        Look.of(this, "wall");
        number.setId("wall-number");
        where.setId("wall-counter");
        before.setId("wall-before");
        waiting.setId("wall-waiting");
        time.setId("wall-time");
        var size = Bindings.min(heightProperty(), widthProperty().divide(SHAPE)).divide(LINES);
        styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", Math.max(8, size.doubleValue())),
                        size));
        var now = Look.of(
                new VBox(Look.of(new Label(say("screens.wall.now")), "wall-heading"), number, where, line), "wall-now");
        now.setAlignment(Pos.CENTER);
        List.of(number, where)
                .forEach(label ->
                        label.managedProperty().bind(label.textProperty().isNotEmpty()));
        HBox.setHgrow(now, Priority.ALWAYS);
        now.setMaxWidth(Double.MAX_VALUE);
        var last = Look.of(
                new VBox(Look.of(new Label(say("screens.wall.before")), "wall-heading"), before), "wall-last");
        var top = new VBox(head());
        if (counter.practice()) {
            top.getChildren().addFirst(ShellTop.practice());
        }
        setTop(top);
        setCenter(new HBox(now, last));
        setBottom(waiting);
        show(new TicketBoard(counter.desk().now(), List.of()));
    }

    private Node head() {
        var office = Look.of(new Label(counter.office().name()), "wall-office");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var clock = new VBox(time, day);
        clock.setAlignment(Pos.CENTER_RIGHT);
        var head = Look.of(new HBox(office, gap, clock), "wall-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    void show(TicketBoard board) {
        time.setText(Dates.time(board.at().toLocalTime()));
        day.setText(Dates.dayAndDate(board.at().toLocalDate()));
        var calls = board.calls();
        var latest = calls.stream().findFirst();
        number.setText(latest.map(Ticket::printed).orElse(""));
        where.setText(latest.map(Ticket::counter).orElse(""));
        line.setText(
                latest.map(t -> counter.office().ticketTitle(t.line())).orElse(say("screens.wall.none")));
        before.getChildren()
                .setAll(calls.stream()
                        .skip(1)
                        .limit(BEFORE)
                        .map(WaitingRoomView::call)
                        .toList());
        waiting.getChildren()
                .setAll(counter.tickets().lines().stream()
                        .map(l -> waiting(l, board))
                        .toList());
    }

    private static Node call(Ticket ticket) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = Look.of(
                new HBox(
                        Look.of(new Label(ticket.printed()), "wall-small-number"),
                        gap,
                        Look.of(new Label(ticket.counter()), "wall-small-counter")),
                "wall-call");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node waiting(Tickets.Line line, TicketBoard board) {
        long n = board.in(State.WAITING).stream()
                .filter(t -> t.line().equals(line.id()))
                .count();
        var count = Look.of(new Label(Long.toString(n)), "wall-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(new Label(line.title()), Look.of(new Label(say("screens.wall.waiting")), Look.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        var box = Look.of(new HBox(count, words), "wall-line-waiting");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
