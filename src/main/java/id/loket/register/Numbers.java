package id.loket.register;

import static id.loket.register.db.Tables.OPENED_SERIES;
import static id.loket.register.db.Tables.TAKEN;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Number series inside one change: next = last + 1, or the start value; never a gap, never twice. */
record Numbers(DSLContext sql) {

    Entry.Taken take(
            String series,
            String period,
            LocalDate day,
            String book,
            String caseKey,
            int line,
            LongFunction<String> print) {
        long n = last(series, period).map(l -> l + 1).orElseGet(() -> start(series, period));
        var taken = new Entry.Taken(book, series, period, n, print.apply(n), day);
        write(taken, caseKey, line);
        return taken;
    }

    Optional<Entry.Taken> insert(
            String series,
            String period,
            LocalDate day,
            long after,
            String suffix,
            String book,
            String caseKey,
            int line,
            String printed) {
        if (suffix.isBlank() || !has(series, period, after, "") || has(series, period, after, suffix)) {
            return Optional.empty();
        }
        var taken = new Entry.Taken(book, series, period, after, suffix, printed, day);
        write(taken, caseKey, line);
        return Optional.of(taken);
    }

    /** The first letter that no number inserted after this one has; empty once all are used. */
    Optional<String> nextSuffix(String series, String period, long after) {
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(Character::toString)
                .filter(suffix -> !has(series, period, after, suffix))
                .findFirst();
    }

    boolean open(String series, String period, long start, String at, String by) {
        if (last(series, period).isPresent()
                || NumberRows.start(sql, series, period).isPresent()) {
            return false;
        }
        sql.insertInto(OPENED_SERIES).values(series, period, start, at, by).execute();
        return true;
    }

    /** An entry that carries a number took it in this change; a void names one that its case has. */
    void check(Entry entry) {
        entry.number().ifPresent(n -> {
            var same = TAKEN.CASE_KEY
                    .eq(entry.key())
                    .and(TAKEN.SERIES.eq(n.series()))
                    .and(TAKEN.PERIOD.eq(n.period()))
                    .and(TAKEN.N.eq(n.n()))
                    .and(TAKEN.SUFFIX.eq(n.suffix()))
                    .and(TAKEN.PRINTED.eq(n.printed()));
            var line = entry.fact() == Fact.VOIDED ? DSL.noCondition() : TAKEN.LINE.eq((long) entry.line());
            if (!sql.fetchExists(TAKEN, same.and(line))) {
                throw new IllegalArgumentException("the number of an entry is taken in the same change");
            }
        });
    }

    private Optional<Long> last(String series, String period) {
        return sql.select(DSL.max(TAKEN.N))
                .from(TAKEN)
                .where(TAKEN.SERIES.eq(series), TAKEN.PERIOD.eq(period))
                .fetchOptional(DSL.max(TAKEN.N));
    }

    private long start(String series, String period) {
        return NumberRows.start(sql, series, period).map(SeriesStart::first).orElse(1L);
    }

    private boolean has(String series, String period, long n, String suffix) {
        return sql.fetchExists(
                TAKEN,
                TAKEN.SERIES
                        .eq(series)
                        .and(TAKEN.PERIOD.eq(period))
                        .and(TAKEN.N.eq(n))
                        .and(TAKEN.SUFFIX.eq(suffix)));
    }

    private void write(Entry.Taken taken, String caseKey, int line) {
        sql.insertInto(TAKEN)
                .set(TAKEN.SERIES, taken.series())
                .set(TAKEN.PERIOD, taken.period())
                .set(TAKEN.N, taken.n())
                .set(TAKEN.SUFFIX, taken.suffix())
                .set(TAKEN.CASE_KEY, caseKey)
                .set(TAKEN.LINE, (long) line)
                .set(TAKEN.BOOK, taken.book())
                .set(TAKEN.PRINTED, taken.printed())
                .set(TAKEN.DAY, taken.date().toString())
                .execute();
    }
}
