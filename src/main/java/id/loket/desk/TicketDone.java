package id.loket.desk;

import id.loket.casework.Ticket;

/** What came of asking for something at the tickets. */
public sealed interface TicketDone {

    /** On disk; the ticket as it stands now. */
    record Kept(Ticket ticket) implements TicketDone {}

    /** Nobody waits. */
    record Nobody() implements TicketDone {}

    /** Nobody waits but this one, who was called before and did not come. */
    record OnlySkipped(Ticket ticket) implements TicketDone {}

    /** Nothing changed. */
    record Refused(String sentence) implements TicketDone {}
}
