package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Ticket;
import id.loket.desk.PrintResult;
import id.loket.desk.Session;
import id.loket.desk.TicketBoard;
import id.loket.desk.TicketDone;
import id.loket.desk.Tickets;
import id.loket.kit.Ask;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Pulse;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The numbers of those who wait. Law: what is pressed is done to the one who stands before this counter, and only when
 * nobody does, to the one chosen in the list.
 */
public final class TicketPage implements Page {
    private static final Duration AFRESH = Duration.seconds(10);
    private static final String ALL = "";

    private record Read(TicketBoard board, String counter) {}

    private final Seat seat;
    private final Tickets tickets;
    private final List<Tickets.Line> lines;
    private final Lane reading;
    private final Keys keys = new Keys(title());
    private final VBox said = new VBox(Space.SMALL);
    private final ComboBox<String> counter = new ComboBox<>();
    private final Segments<String> line;
    private final TicketCard card;
    private final TicketList list;
    private final Button take = button("ticket-take", say("screens.tickets.take"), this::take);
    private final VBox view;
    private Optional<Read> read = Optional.empty();
    private boolean filling;

    public TicketPage(Seat seat) {
        this.seat = seat;
        this.tickets = seat.counter().tickets();
        this.lines = tickets.lines();
        this.reading = seat.background().latest();
        this.line = new Segments<>(choices(lines));
        line.choose(ALL);
        line.valueProperty().subscribe((before, after) -> read.ifPresent(_ -> show(() -> {})));
        this.list = new TicketList(seat, this::open);
        var next = Look.of(button("ticket-next", say("screens.tickets.next"), this::next), Look.PRIMARY);
        var call = button("ticket-call", say("screens.tickets.call"), () -> act(tickets::call));
        var done = button("ticket-done", say("screens.tickets.done"), () -> act(tickets::done));
        var skip = button("ticket-skip", say("screens.tickets.skip"), () -> act(tickets::skip));
        var hold = button("ticket-hold", say("screens.tickets.hold"), () -> act(tickets::hold));
        this.card = new TicketCard(seat.counter().office(), next, call, done, skip, hold);
        var resume = button("ticket-resume", say("screens.tickets.resume"), this::resume);
        var wall = button("ticket-wall", say("screens.tickets.wall"), this::wall);
        take.setDisable(own().isEmpty());
        keys.button("Ctrl+Enter", say("screens.tickets.next"), next)
                .button("F7", say("screens.tickets.call"), call)
                .button("F9", say("screens.tickets.done"), done)
                .button("F8", say("screens.tickets.skip"), skip)
                .button("F6", say("screens.tickets.hold"), hold)
                .button("F4", say("screens.tickets.resume"), resume)
                .button("Ctrl+T", say("screens.tickets.take"), take)
                .button("F11", say("screens.tickets.wall"), wall)
                .on("F5", say("screens.tickets.afresh"), () -> read(() -> {}));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var mine = new Label(say("screens.tickets.counter"));
        mine.setMinWidth(Region.USE_PREF_SIZE);
        mine.setLabelFor(counter);
        var tools = new HBox(Space.BASE, line, gap, mine, counter, wall);
        tools.setAlignment(Pos.CENTER_LEFT);
        var under = new HBox(Space.SMALL, take, resume);
        var right = new VBox(Space.BASE, list, under);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var body = new HBox(Space.WIDE, card, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        this.view = new VBox(Space.BASE, tools, said, body);
        view.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        view.setId("tickets-page");
        counter.setId("ticket-counter");
        counter.getItems().setAll(tickets.counters());
        counter.valueProperty().subscribe((before, after) -> sit(Optional.ofNullable(after)));
        Pulse.every(AFRESH, view, () -> read(() -> {}));
    }

    private static List<Segments.Choice<String>> choices(List<Tickets.Line> lines) {
        var choices = new ArrayList<Segments.Choice<String>>();
        choices.add(new Segments.Choice<>(ALL, "line-all", say("screens.tickets.all-lines")));
        lines.forEach(l -> choices.add(new Segments.Choice<>(l.id(), "line-" + l.id(), l.title())));
        return choices;
    }

    private static Button button(String id, String verb, Runnable action) {
        var button = ActFrame.button(id, verb, action);
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    public String title() {
        return say("screens.tickets.title");
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
        list.toList();
        read(list::toList);
    }

    // ---- reading

    private void read(Runnable then) {
        reading.run(() -> new Read(tickets.board(), tickets.counter(seat.who())))
                .onDone(now -> {
                    read = Optional.of(now);
                    filling = true;
                    counter.setValue(now.counter());
                    filling = false;
                    WaitingRoom.opened().ifPresent(wall -> wall.show(now.board()));
                    show(then);
                });
    }

    private void show(Runnable then) {
        var now = read.orElseThrow();
        card.show(now.board(), wanted(), now.counter());
        list.show(now.board(), wanted(), then);
    }

    /** The lines looked at. */
    private Set<String> wanted() {
        var chosen = line.value().orElse(ALL);
        return lines.stream()
                .map(Tickets.Line::id)
                .filter(id -> chosen.equals(ALL) || chosen.equals(id))
                .collect(Collectors.toSet());
    }

    private List<Tickets.Line> own() {
        return lines.stream().filter(Tickets.Line::own).toList();
    }

    // ---- doing

    private void next() {
        var lines = wanted();
        change(() -> tickets.next(seat.who(), lines), true);
    }

    private void act(BiFunction<Session, Ticket, TicketDone> what) {
        read.flatMap(now -> now.board().at(now.counter()))
                .or(list::selected)
                .ifPresent(ticket -> change(() -> what.apply(seat.who(), ticket), false));
    }

    private void resume() {
        list.selected().ifPresent(ticket -> change(() -> tickets.resume(seat.who(), ticket), false));
    }

    private void change(Callable<TicketDone> what, boolean opens) {
        seat.background().change(what).onDone(done -> {
            said.getChildren().clear();
            switch (done) {
                case TicketDone.Kept(var ticket) -> {
                    if (opens && ticket.ofCase()) {
                        open(ticket);
                    }
                }
                case TicketDone.Nobody _ -> tell(new Message(Tone.INFO, say("screens.tickets.nobody")));
                case TicketDone.Refused(var sentence) -> tell(new Message(Tone.WARNING, sentence));
                case TicketDone.OnlySkipped(var ticket) -> askAgain(ticket);
            }
            read(() -> {});
        });
    }

    private void askAgain(Ticket ticket) {
        new Ask<Boolean>(
                        view.getScene().getWindow(),
                        say("screens.tickets.skipped"),
                        say("screens.tickets.skipped.sentence", ticket.printed()))
                .primary("call-skipped", say("screens.tickets.skipped.call", ticket.printed()), true)
                .orElse(say("screens.tickets.skipped.not"))
                .ifPresent(_ -> change(() -> tickets.call(seat.who(), ticket), true));
    }

    /** The case of the ticket; for a ticket of the counter's own, what people come for is a new one. */
    private void open(Ticket ticket) {
        if (ticket.ofCase()) {
            seat.ways().openCase(ticket.caseKey());
        } else if (ticket.state() == Ticket.State.CALLED) {
            seat.ways().newCase();
        }
    }

    private void sit(Optional<String> chosen) {
        if (!filling && chosen.isPresent()) {
            seat.background()
                    .change(() -> {
                        tickets.sit(seat.who(), chosen.get());
                        return chosen;
                    })
                    .onDone(_ -> read(list::toList));
        }
    }

    private void take() {
        var chosen = own().stream()
                .map(Tickets.Line::id)
                .filter(id -> line.value().equals(Optional.of(id)))
                .findFirst()
                .or(() -> TicketTake.ask(view.getScene().getWindow(), own()));
        chosen.ifPresent(id ->
                seat.background().change(() -> tickets.take(seat.who(), id)).onDone(this::taken));
    }

    private void taken(Ticket ticket) {
        said.getChildren().clear();
        tell(new Message(Tone.SUCCESS, say("screens.tickets.taken", ticket.printed()))
                .action("ticket-print", say("screens.tickets.print"), () -> print(ticket)));
        read(list::toList);
        print(ticket);
    }

    private void print(Ticket ticket) {
        seat.background().change(() -> tickets.print(ticket)).onDone(this::printed);
    }

    private void printed(PrintResult result) {
        if (!result.handed()) {
            tell(new Message(Tone.WARNING, say("screens.tickets.unprinted", result.sentence())));
        }
    }

    private void tell(Message message) {
        message.setId("ticket-said");
        message.closable(() -> said.getChildren().remove(message));
        said.getChildren().add(message);
    }

    private void wall() {
        WaitingRoom.open(seat.counter(), seat.background(), view.getScene().getWindow());
    }
}
