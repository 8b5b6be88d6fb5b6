package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Ticket;
import id.loket.desk.Tickets;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Tone;
import id.loket.office.Office;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/** The columns of the list of tickets; they name nobody. */
final class TicketColumns {
    private TicketColumns() {}

    static List<Column<Ticket>> of(Office office, Supplier<LocalDateTime> now) {
        return List.of(
                Column.mono(say("screens.tickets.column.number"), 90, Ticket::printed),
                Column.text(say("screens.tickets.column.line"), 200, ticket -> office.ticketTitle(ticket.line())),
                Column.<Ticket>text(say("screens.tickets.column.taken"), 76, ticket -> time(ticket.taken()))
                        .by(ticket -> new Datum.Hour(ticket.taken().toLocalTime()))
                        .grouped(false),
                Column.<Ticket>text(
                                say("screens.tickets.column.waited"),
                                100,
                                ticket -> Dates.duration(waited(ticket, now.get())))
                        .by(ticket -> new Datum.Span(waited(ticket, now.get())))
                        .grouped(false),
                Column.muted(say("screens.tickets.column.called"), 130, TicketColumns::called),
                Column.<Ticket>badge(say("screens.tickets.column.state"), 130, TicketColumns::state)
                        .grouped(true));
    }

    private static Duration waited(Ticket ticket, LocalDateTime now) {
        return ticket.waited().orElse(Duration.between(ticket.taken(), now));
    }

    private static String called(Ticket ticket) {
        return ticket.called()
                .map(first -> ticket.calls() == 1
                        ? say("screens.tickets.called-once", ticket.counter(), time(first))
                        : say("screens.tickets.called-often", ticket.counter(), ticket.calls()))
                .orElse("");
    }

    private static String time(LocalDateTime at) {
        return Dates.time(at.toLocalTime());
    }

    private static Badge state(Ticket ticket) {
        return new Badge(tone(ticket.state()), Tickets.words(ticket.state()));
    }

    static Tone tone(Ticket.State state) {
        return switch (state) {
            case WAITING, VOID -> Tone.NEUTRAL;
            case CALLED -> Tone.INFO;
            case HELD, SKIPPED -> Tone.WARNING;
            case DONE -> Tone.SUCCESS;
        };
    }
}
