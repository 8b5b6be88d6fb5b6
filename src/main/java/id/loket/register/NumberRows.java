package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.OPENED_SERIES;
import static id.loket.register.db.Tables.TAKEN;

import id.loket.casework.Fact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The numbers taken as rows of the book and back. */
final class NumberRows {
    private NumberRows() {}

    static List<NumberLine> of(DSLContext sql, String series, String period) {
        return lines(sql, TAKEN.SERIES.eq(series).and(TAKEN.PERIOD.eq(period)));
    }

    static Optional<NumberLine> of(DSLContext sql, String series, String period, long n) {
        return lines(
                        sql,
                        TAKEN.SERIES
                                .eq(series)
                                .and(TAKEN.PERIOD.eq(period))
                                .and(TAKEN.N.eq(n))
                                .and(TAKEN.SUFFIX.eq("")))
                .stream()
                .findFirst();
    }

    private static List<NumberLine> lines(DSLContext sql, Condition which) {
        var made = ENTRY.as("made");
        var voiding = ENTRY.as("voiding");
        return sql.select(TAKEN.fields())
                .select(made.REASON, voiding.REASON, voiding.ID)
                .from(TAKEN)
                .leftJoin(made)
                .on(made.CASE_KEY.eq(TAKEN.CASE_KEY), made.LINE.eq(TAKEN.LINE))
                .leftJoin(voiding)
                .on(
                        voiding.CASE_KEY.eq(TAKEN.CASE_KEY),
                        voiding.FACT.eq(Fact.VOIDED.name()),
                        voiding.NUMBER_SERIES.eq(TAKEN.SERIES),
                        voiding.NUMBER_PERIOD.eq(TAKEN.PERIOD),
                        voiding.NUMBER_N.eq(TAKEN.N),
                        DSL.coalesce(voiding.NUMBER_SUFFIX, "").eq(TAKEN.SUFFIX))
                .where(which)
                .orderBy(TAKEN.N, TAKEN.SUFFIX)
                .fetch(t -> new NumberLine(
                        t.get(TAKEN.SERIES),
                        t.get(TAKEN.PERIOD),
                        t.get(TAKEN.N),
                        t.get(TAKEN.SUFFIX),
                        t.get(TAKEN.PRINTED),
                        LocalDate.parse(t.get(TAKEN.DAY)),
                        t.get(TAKEN.BOOK),
                        t.get(TAKEN.CASE_KEY),
                        t.get(TAKEN.LINE).intValue(),
                        t.get(voiding.ID) != null,
                        Optional.ofNullable(t.get(voiding.REASON))
                                .or(() -> Optional.ofNullable(t.get(made.REASON)))
                                .orElse("")));
    }

    static Optional<NumberLine> last(DSLContext sql, String series, String period) {
        return sql.select(DSL.max(TAKEN.N))
                .from(TAKEN)
                .where(TAKEN.SERIES.eq(series), TAKEN.PERIOD.eq(period))
                .fetchOptional(DSL.max(TAKEN.N))
                .flatMap(n -> of(sql, series, period, n));
    }

    static Optional<SeriesStart> start(DSLContext sql, String series, String period) {
        return sql.selectFrom(OPENED_SERIES)
                .where(OPENED_SERIES.SERIES.eq(series), OPENED_SERIES.PERIOD.eq(period))
                .fetchOptional(o -> new SeriesStart(
                        o.getSeries(), o.getPeriod(), o.getStart(), LocalDateTime.parse(o.getMadeAt()), o.getMadeBy()));
    }

    /** The periods in which a series was opened or counts, the latest first. */
    static List<String> periods(DSLContext sql, String series) {
        return sql.select(TAKEN.PERIOD)
                .from(TAKEN)
                .where(TAKEN.SERIES.eq(series))
                .union(DSL.select(OPENED_SERIES.PERIOD).from(OPENED_SERIES).where(OPENED_SERIES.SERIES.eq(series)))
                .orderBy(DSL.one().desc())
                .fetch()
                .map(r -> r.value1());
    }
}
