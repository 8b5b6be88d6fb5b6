package id.loket.desk;

import static id.loket.text.Words.say;

import id.loket.office.Office;
import id.loket.register.Ledger;
import java.util.List;
import java.util.Optional;

/** Where people are called to: each person at the desk sits at one of the office's counters. */
final class TicketCounters {
    private TicketCounters() {}

    /** As the screen of the waiting room names them; an office that names none has one. */
    static List<String> of(Office office) {
        var named = office.tickets().counters();
        return named.isEmpty() ? List.of(say("desk.ticket.counter")) : named;
    }

    /** The counter someone chose, if the office still has it, else the first. */
    static String of(Office office, Optional<String> chosen) {
        var all = of(office);
        return chosen.filter(all::contains).orElse(all.getFirst());
    }

    static String of(Office office, Ledger ledger, String person) {
        return of(office, ledger.setting(setting(person)));
    }

    static String setting(String person) {
        return "ticket.counter." + person;
    }
}
