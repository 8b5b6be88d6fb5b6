package id.loket.register;

import id.loket.office.Series;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** Closed periods inside one change: closed and opened again by turns, appended and never changed. */
public final class Closings {
    private final DSLContext sql;
    private final Supplier<LocalDateTime> now;

    Closings(DSLContext sql, Supplier<LocalDateTime> now) {
        this.sql = sql;
        this.now = now;
    }

    /** @return false if it is closed already */
    public boolean close(Closing.Span span, String by) {
        return turn(span, Closing.Event.CLOSED, "", by);
    }

    /** @return false if it is not closed */
    public boolean reopen(Closing.Span span, String reason, String by) {
        return turn(span, Closing.Event.REOPENED, reason.strip(), by);
    }

    private boolean turn(Closing.Span span, Closing.Event event, String reason, String by) {
        if ((event == Closing.Event.CLOSED) == ClosingRows.closed(sql, span).isPresent()) {
            return false;
        }
        ClosingRows.write(sql, span, event, reason, EntryRows.text(now.get()), by);
        return true;
    }

    /** The closed week or month that a day lies in. */
    public Optional<Closing> over(LocalDate day) {
        return ClosingRows.over(sql, day);
    }

    /** Whether the book of a series is closed for a period. */
    public Optional<Closing> of(Series series, String period) {
        return ClosingRows.closed(sql, Closing.Kind.SERIES, series.id(), period);
    }
}
