package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Ticket;
import id.loket.casework.Ticket.State;
import id.loket.desk.TicketBoard;
import id.loket.kit.Listing;
import id.loket.kit.Rows;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Today's tickets: those called first, then those who wait, in the order in which they will be called. */
final class TicketList extends VBox {
    /** What can be shown alone; OPEN is all that has not ended. */
    private enum Part {
        OPEN,
        WAITING,
        HELD,
        SKIPPED,
        DONE
    }

    private static final List<State> ORDER = List.of(State.CALLED, State.WAITING, State.HELD, State.SKIPPED);

    private final Listing<Ticket> listing;
    private final HBox parts = new HBox();
    private Optional<Segments<Part>> segments = Optional.empty();
    private Map<Part, Integer> counts = Map.of();
    private List<Ticket> all = List.of();

    TicketList(Seat seat, Consumer<Ticket> open) {
        super(Space.BASE);
        var desk = seat.counter().desk();
        listing = SeatList.of(
                        seat,
                        "tickets",
                        say("screens.tickets.title"),
                        ticket -> ticket.line() + ticket.n(),
                        TicketColumns.of(desk.office(), desk::now))
                .whenOpened(open);
        parts.setId("ticket-parts");
        VBox.setVgrow(listing, Priority.ALWAYS);
        getChildren().addAll(parts, listing);
    }

    Optional<Ticket> selected() {
        return listing.selected();
    }

    void toList() {
        listing.requestFocus();
    }

    /** Shows the tickets of these lines. */
    void show(TicketBoard board, Set<String> lines, Runnable then) {
        all = board.tickets().stream().filter(t -> lines.contains(t.line())).toList();
        count();
        var chosen = segments.flatMap(Segments::value).orElse(Part.OPEN);
        listing.whenEmpty(say(all.isEmpty() ? "screens.tickets.none" : "screens.tickets.none-here"));
        listing.show(Rows.of(part(chosen)), then);
    }

    private List<Ticket> part(Part part) {
        return switch (part) {
            case OPEN -> ORDER.stream().flatMap(this::in).toList();
            case WAITING -> in(State.WAITING).toList();
            case HELD -> in(State.HELD).toList();
            case SKIPPED -> in(State.SKIPPED).toList();
            case DONE -> {
                var ended = new ArrayList<>(
                        all.stream().filter(t -> t.state().ended()).toList());
                ended.sort((a, b) -> b.since().compareTo(a.since()));
                yield ended;
            }
        };
    }

    private Stream<Ticket> in(State state) {
        return all.stream().filter(t -> t.state() == state);
    }

    private void count() {
        var now = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            now.put(part, part(part).size());
        }
        if (now.equals(counts)) {
            return;
        }
        counts = now;
        var was = segments.flatMap(Segments::value).orElse(Part.OPEN);
        var fresh = new Segments<>(Stream.of(Part.values())
                .map(p -> new Segments.Choice<>(p, "tickets-" + p.name().toLowerCase(Locale.ROOT), word(p)))
                .toList());
        fresh.choose(was);
        fresh.valueProperty().subscribe((before, after) -> listing.show(Rows.of(part(after.orElse(Part.OPEN)))));
        segments = Optional.of(fresh);
        parts.getChildren().setAll(fresh);
    }

    private String word(Part part) {
        int n = counts.get(part);
        return switch (part) {
            case OPEN -> say("screens.tickets.part.open", n);
            case WAITING -> say("screens.tickets.part.waiting", n);
            case HELD -> say("screens.tickets.part.held", n);
            case SKIPPED -> say("screens.tickets.part.skipped", n);
            case DONE -> say("screens.tickets.part.done", n);
        };
    }
}
