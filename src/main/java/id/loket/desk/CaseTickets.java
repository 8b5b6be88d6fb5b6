package id.loket.desk;

import id.loket.casework.Case;
import id.loket.casework.CaseTicket;
import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.office.Office;
import id.loket.register.Ledger;
import id.loket.sop.Sop;

/** Keeps the ticket of a case in step with its entries, in the same change. */
final class CaseTickets {
    private CaseTickets() {}

    /** After this entry of a case was appended. */
    static void follow(Office office, Ledger ledger, Sop sop, Case is, Entry entry, Command command) {
        if (sop.books().stream().noneMatch(b -> b.numbers() == Sop.Numbers.QUEUE)) {
            return;
        }
        var by = entry.doer().recordedBy();
        if (CaseTicket.takes(sop, entry)) {
            CaseTicket.of(sop, is).ifPresent(number -> ledger.tickets().take(number, is.key(), by));
            return;
        }
        ledger.tickets()
                .ofCase(is.key())
                .ifPresent(ticket -> CaseTicket.events(sop, ticket, entry, command)
                        .forEach(event ->
                                ledger.tickets().enter(ticket, event, TicketCounters.of(office, ledger, by), by)));
    }
}
