package id.loket.register;

import static id.loket.register.db.Tables.CLOSED;
import static id.loket.register.db.Tables.CLOSING;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.TAKEN;

import id.loket.register.Closing.Kind;
import id.loket.register.db.tables.records.ClosedRecord;
import id.loket.register.db.tables.records.ClosingRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Closings as rows of the book and back. */
final class ClosingRows {
    private static final String OVER =
            "select 1 from closed where kind <> 'SERIES' and last_day >= ? and first_day <= ? limit 1";

    private ClosingRows() {}

    static void write(DSLContext sql, Closing.Span span, Closing.Event event, String reason, String at, String by) {
        var last = span.kind() == Kind.SERIES
                ? sql.select(DSL.max(TAKEN.N))
                        .from(TAKEN)
                        .where(TAKEN.SERIES.eq(span.series()), TAKEN.PERIOD.eq(span.period()))
                        .fetchOptional(DSL.max(TAKEN.N))
                        .orElse(0L)
                : 0L;
        var entry = sql.select(DSL.max(ENTRY.ID)).from(ENTRY).fetchOptional(DSL.max(ENTRY.ID));
        sql.insertInto(CLOSING)
                .set(CLOSING.KIND, span.kind().name())
                .set(CLOSING.SERIES, span.series())
                .set(CLOSING.PERIOD, span.period())
                .set(CLOSING.EVENT, event.name())
                .set(CLOSING.FIRST_DAY, span.first().toString())
                .set(CLOSING.LAST_DAY, span.last().toString())
                .set(CLOSING.LAST_N, last)
                .set(CLOSING.ENTRY, entry.orElse(0L))
                .set(CLOSING.REASON, reason)
                .set(CLOSING.MADE_AT, at)
                .set(CLOSING.MADE_BY, by)
                .execute();
    }

    /** The partial index serves only a query that names the kind as the script does. */
    static Optional<Closing> over(DSLContext sql, LocalDate day) {
        return Sqlite.found(sql, OVER, day.toString(), day.toString()) ? closed(sql, day) : Optional.empty();
    }

    private static Optional<Closing> closed(DSLContext sql, LocalDate day) {
        return sql.selectFrom(CLOSED)
                .where(
                        CLOSED.KIND.ne(DSL.inline(Kind.SERIES.name())),
                        CLOSED.LAST_DAY.ge(day.toString()),
                        CLOSED.FIRST_DAY.le(day.toString()))
                .orderBy(CLOSED.ID)
                .limit(1)
                .fetchOptional(ClosingRows::read);
    }

    static Optional<Closing> closed(DSLContext sql, Closing.Span span) {
        return closed(sql, span.kind(), span.series(), span.period());
    }

    static Optional<Closing> closed(DSLContext sql, Kind kind, String series, String period) {
        return sql.selectFrom(CLOSED)
                .where(CLOSED.KIND.eq(kind.name()), CLOSED.SERIES.eq(series), CLOSED.PERIOD.eq(period))
                .fetchOptional(ClosingRows::read);
    }

    /** Closed weeks and months, the latest days first. */
    static List<Closing> days(DSLContext sql) {
        return sql.selectFrom(CLOSED)
                .where(CLOSED.KIND.ne(DSL.inline(Kind.SERIES.name())))
                .orderBy(CLOSED.LAST_DAY.desc(), CLOSED.KIND)
                .fetch(ClosingRows::read);
    }

    /** All that became of the book of a series in a period, oldest first. */
    static List<Closing> of(DSLContext sql, String series, String period) {
        return sql.selectFrom(CLOSING)
                .where(CLOSING.KIND.eq(Kind.SERIES.name()), CLOSING.SERIES.eq(series), CLOSING.PERIOD.eq(period))
                .orderBy(CLOSING.ID)
                .fetch(ClosingRows::read);
    }

    private static Closing read(ClosedRecord row) {
        return read(row.into(CLOSING));
    }

    private static Closing read(ClosingRecord row) {
        return new Closing(
                new Closing.Span(
                        Kind.valueOf(row.getKind()),
                        row.getSeries(),
                        row.getPeriod(),
                        LocalDate.parse(row.getFirstDay()),
                        LocalDate.parse(row.getLastDay())),
                Closing.Event.valueOf(row.getEvent()),
                row.getLastN(),
                row.getReason(),
                LocalDateTime.parse(row.getMadeAt()),
                row.getMadeBy());
    }
}
