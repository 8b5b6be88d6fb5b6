package id.loket.register;

import static id.loket.register.db.Tables.TICKET;

import id.loket.casework.Entry;
import id.loket.casework.Ticket;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The tickets inside one change: numbers without gap within a line and a day, events appended and never changed. */
public final class TicketBook {
    private final DSLContext sql;
    private final Supplier<LocalDateTime> now;

    TicketBook(DSLContext sql, Supplier<LocalDateTime> now) {
        this.sql = sql;
        this.now = now;
    }

    /**
     * Takes the next ticket of a line of the counter's own; each day counts from 1.
     *
     * @param print the number as it is called
     */
    public Ticket take(String line, LocalDate day, LongFunction<String> print, String by) {
        long n = sql.select(DSL.coalesce(DSL.max(TICKET.N), 0L))
                        .from(TICKET)
                        .where(TICKET.LINE.eq(line), TICKET.DAY.eq(day.toString()))
                        .fetchSingle()
                        .value1()
                + 1;
        return write(line, day, n, print.apply(n), "", Ticket.Event.TAKEN, "", by);
    }

    /** Makes the number a case took in a queue book its ticket. */
    public Ticket take(Entry.Taken number, String caseKey, String by) {
        return write(
                number.series(), number.date(), number.n(), number.printed(), caseKey, Ticket.Event.TAKEN, "", by);
    }

    /**
     * Something happens to a ticket.
     *
     * @param counter where; as printed on the screen of the waiting room
     * @return where it stands now
     */
    public Ticket enter(Ticket ticket, Ticket.Event event, String counter, String by) {
        return write(
                ticket.line(), ticket.day(), ticket.n(), ticket.printed(), ticket.caseKey(), event, counter, by);
    }

    private Ticket write(
            String line,
            LocalDate day,
            long n,
            String printed,
            String caseKey,
            Ticket.Event event,
            String counter,
            String by) {
        sql.insertInto(TICKET)
                .set(TICKET.LINE, line)
                .set(TICKET.DAY, day.toString())
                .set(TICKET.N, n)
                .set(TICKET.PRINTED, printed)
                .set(TICKET.CASE_KEY, caseKey)
                .set(TICKET.EVENT, event.name())
                .set(TICKET.COUNTER, counter)
                .set(TICKET.MADE_AT, EntryRows.text(now.get()))
                .set(TICKET.MADE_BY, by)
                .execute();
        return TicketRows.of(sql, line, day, n).orElseThrow();
    }

    /** All tickets of a day, in the order they were taken. */
    public List<Ticket> on(LocalDate day) {
        return TicketRows.on(sql, day);
    }

    /** The latest ticket of a case. */
    public Optional<Ticket> ofCase(String key) {
        return TicketRows.ofCase(sql, key);
    }

    /** The ticket of this number as it stands inside this change. */
    public Optional<Ticket> of(String line, LocalDate day, long n) {
        return TicketRows.of(sql, line, day, n);
    }
}
