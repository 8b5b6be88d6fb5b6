package id.loket.register;

import static id.loket.register.db.Tables.TICKET_STANDING;

import id.loket.casework.Ticket;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Tickets as the view of their events shows them. */
final class TicketRows {
    private TicketRows() {}

    static List<Ticket> on(DSLContext sql, LocalDate day) {
        return read(sql, TICKET_STANDING.DAY.eq(day.toString()));
    }

    static Optional<Ticket> of(DSLContext sql, String line, LocalDate day, long n) {
        var t = TICKET_STANDING;
        return read(sql, t.LINE.eq(line).and(t.DAY.eq(day.toString())).and(t.N.eq(n))).stream()
                .findFirst();
    }

    static Optional<Ticket> ofCase(DSLContext sql, String key) {
        return read(sql, TICKET_STANDING.CASE_KEY.eq(key)).stream().reduce((_, later) -> later);
    }

    private static List<Ticket> read(DSLContext sql, Condition wanted) {
        var t = TICKET_STANDING;
        return sql.selectFrom(t)
                .where(wanted)
                .orderBy(t.ID)
                .fetch(r -> new Ticket(
                        r.getLine(),
                        LocalDate.parse(r.getDay()),
                        r.getN(),
                        r.getPrinted(),
                        r.getCaseKey(),
                        Ticket.Event.valueOf(r.getEvent()).leadsTo(),
                        LocalDateTime.parse(r.getTakenAt()),
                        Optional.ofNullable(r.getCalledAt()).map(LocalDateTime::parse),
                        r.getCalls().intValue(),
                        r.getLastCall(),
                        r.getCounter(),
                        LocalDateTime.parse(r.getSince())));
    }
}
