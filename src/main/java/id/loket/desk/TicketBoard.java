package id.loket.desk;

import id.loket.casework.Ticket;
import id.loket.casework.Ticket.State;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tickets of one day at one moment; it names nobody. */
public record TicketBoard(LocalDateTime at, List<Ticket> tickets) {
    public TicketBoard {
        tickets = List.copyOf(tickets);
    }

    /** In the order they were taken. */
    public List<Ticket> in(State state) {
        return tickets.stream().filter(t -> t.state() == state).toList();
    }

    /** Those called today, the latest call first. */
    public List<Ticket> calls() {
        return tickets.stream()
                .filter(t -> t.lastCall() > 0 && t.state() != State.VOID)
                .sorted(Comparator.comparingLong(Ticket::lastCall).reversed())
                .toList();
    }

    /** Who stands before this counter now. */
    public Optional<Ticket> at(String counter) {
        return calls().stream()
                .filter(t -> t.state() == State.CALLED && t.counter().equals(counter))
                .findFirst();
    }

    /** How long those called today waited for their first call, on average; empty before the first call. */
    public Optional<Duration> averageWait() {
        var waits = tickets.stream().flatMap(t -> t.waited().stream()).toList();
        return waits.isEmpty()
                ? Optional.empty()
                : Optional.of(waits.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(waits.size()));
    }

    /** How many wait before this one in its line. */
    public int ahead(Ticket ticket) {
        return (int) in(State.WAITING).stream()
                .takeWhile(t -> !same(t, ticket))
                .filter(t -> t.line().equals(ticket.line()))
                .count();
    }

    /** The same number, as it stands on this board. */
    public Optional<Ticket> now(Ticket ticket) {
        return tickets.stream().filter(t -> same(t, ticket)).findFirst();
    }

    private static boolean same(Ticket a, Ticket b) {
        return a.n() == b.n() && a.line().equals(b.line()) && a.day().equals(b.day());
    }
}
