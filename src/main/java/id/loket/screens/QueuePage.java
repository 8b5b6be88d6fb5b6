package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Waiting;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Pulse;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What waits for the one signed in, longest waiting first; the same view for every post. */
public final class QueuePage implements Page {
    /** More than one person can look through; the book finds the rest. */
    private static final int MOST = 500;

    private static final Duration AFRESH = Duration.seconds(30);
    private static final double FILTER_WIDTH = 300;

    private record Queue(int count, List<Waiting> lines) {}

    private final Lane remembering;
    private final ReminderStrip reminders;

    private final Seat seat;
    private final Lane reading;
    private final TextField filter = new TextField();
    private final QueueSteps steps = new QueueSteps(this::show);
    private final VBox remark = new VBox();
    private final Button together = new Button(say("screens.queue.print-run"));
    private final Listing<Waiting> listing;
    private final VBox view;
    private final Keys keys;
    private Queue queue = new Queue(0, List.of());

    public QueuePage(Seat seat) {
        this.seat = seat;
        this.reading = seat.background().latest();
        this.remembering = seat.background().latest();
        this.reminders = new ReminderStrip(seat, this::shown);
        this.listing = SeatList.of(
                        seat,
                        "queue",
                        title(),
                        waiting -> waiting.line().key(),
                        QueueColumns.of(() -> seat.counter().desk().now()))
                .whenOpened(waiting -> seat.ways().openCase(waiting.line().key()));
        together.setId("print-together");
        together.setMinWidth(Region.USE_PREF_SIZE);
        together.setFocusTraversable(false);
        together.setOnAction(
                _ -> PrintChoiceWindow.open(seat, together.getScene().getWindow(), this::shown));
        this.keys = reminders.keys(new Keys(title())
                .on("Ctrl+F", say("screens.queue.filter"), filter::requestFocus)
                .on("F5", say("screens.queue.afresh"), this::shown)
                .button("Ctrl+P", say("screens.queue.print-run"), together));
        listing.keys(keys);
        filter.setId("queue-filter");
        filter.setPromptText(say("screens.queue.filter-prompt"));
        filter.setPrefWidth(FILTER_WIDTH);
        filter.setMinWidth(FILTER_WIDTH);
        filter.textProperty().subscribe(typed -> show());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fresh = Look.of(new Button(say("screens.queue.new-case")), Look.PRIMARY);
        fresh.setId("new-case");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setFocusTraversable(false);
        fresh.setOnAction(e -> seat.ways().newCase());
        var tools = new HBox(Space.BASE, filter, gap, together, fresh);
        tools.setAlignment(Pos.CENTER_LEFT);
        steps.setAlignment(Pos.CENTER_LEFT);
        this.view = new VBox(Space.BASE, reminders, tools, steps, remark, listing);
        remark.managedProperty().bind(Bindings.isNotEmpty(remark.getChildren()));
        view.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        Pulse.every(AFRESH, view, () -> read(() -> {}));
    }

    @Override
    public String title() {
        return say("screens.queue.title");
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
        listing.requestFocus();
        read(listing::requestFocus);
    }

    private void read(Runnable then) {
        remembering.run(() -> seat.counter().reminders().board(seat.who())).onDone(reminders::show);
        var desk = seat.counter().desk();
        reading.run(() -> new Queue(desk.queued(seat.who()), desk.waiting(desk.queue(seat.who(), 0, MOST))))
                .onDone(read -> {
                    queue = read;
                    steps.show(read.lines());
                    show(then);
                });
    }

    private void show() {
        show(() -> {});
    }

    private void show(Runnable then) {
        var typed = filter.getText();
        var shown = queue.lines().stream()
                .filter(waiting -> steps.chosen().map(waiting.kind()::equals).orElse(true))
                .filter(waiting -> QueueColumns.matches(waiting, typed))
                .toList();
        listing.whenEmpty(hint(typed));
        remark.getChildren().setAll(more().stream().toList());
        listing.show(Rows.of(shown), then);
    }

    private String hint(String typed) {
        if (queue.lines().isEmpty()) {
            return say("screens.queue.empty");
        }
        return typed.isBlank() ? say("screens.queue.none-here") : say("screens.queue.none-found", typed.strip());
    }

    private Optional<Message> more() {
        return queue.count() <= MOST
                ? Optional.empty()
                : Optional.of(new Message(Tone.INFO, say("screens.queue.more", MOST, queue.count())));
    }

    /** From the filter, down and Enter lead into what it found; Esc empties it. */
    private void filterKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            key.consume();
            listing.requestFocus();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            filter.clear();
            listing.requestFocus();
        }
    }
}
