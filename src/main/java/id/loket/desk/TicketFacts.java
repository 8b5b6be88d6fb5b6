package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Ticket;
import id.loket.office.Office;
import id.loket.text.Dates;
import java.util.Map;

/** What paper says of a ticket; it names nobody. */
final class TicketFacts {
    private TicketFacts() {}

    static final Map<String, Object> NONE = Map.of("number", "", "line", "", "day", "", "time", "", "ahead", "");

    /** Of a number that is no ticket yet, or was taken before there were any. */
    static Map<String, Object> of(Office office, Entry.Taken number) {
        return Map.of(
                "number", number.printed(),
                "line", office.ticketTitle(number.series()),
                "day", Dates.dayAndDate(number.date()),
                "time", "",
                "ahead", "");
    }

    static Map<String, Object> of(Office office, Ticket ticket, TicketBoard board) {
        return Map.of(
                "number", ticket.printed(),
                "line", office.ticketTitle(ticket.line()),
                "day", Dates.dayAndDate(ticket.day()),
                "time", say("desk.ticket.time", Dates.time(ticket.taken().toLocalTime()), office.clock()),
                "ahead", Integer.toString(board.ahead(ticket)));
    }
}
