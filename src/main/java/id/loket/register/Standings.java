package id.loket.register;

import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.WAITING;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Open cases by where they stand; an index leads to each place, however many cases have ended. */
record Standings(DSLContext sql) {

    int count(Collection<Place> places, Optional<LocalDateTime> before) {
        return places.isEmpty() ? 0 : counting(places, before).fetchSingle().value1();
    }

    Select<Record1<Integer>> counting(Collection<Place> places, Optional<LocalDateTime> before) {
        return sql.selectCount().from(STANDING).where(at(places, before));
    }

    /** Those that stand there longest first. */
    List<Stood> list(Collection<Place> places, Optional<LocalDateTime> before, int offset, int limit) {
        return places.isEmpty()
                ? List.of()
                : sql.select(STANDING.CASE_KEY, STANDING.LINE, STANDING.SINCE)
                        .from(STANDING)
                        .where(at(places, before))
                        .orderBy(STANDING.SINCE, STANDING.ID)
                        .limit(limit)
                        .offset(offset)
                        .fetch(s -> new Stood(s.value1(), s.value2().intValue(), LocalDateTime.parse(s.value3())));
    }

    Held held(Collection<String> roles) {
        return sql.select(DSL.countDistinct(WAITING.CASE_ID), DSL.min(WAITING.SINCE))
                .from(WAITING)
                .where(WAITING.ROLE.in(roles))
                .fetchSingle(w ->
                        new Held(w.value1(), Optional.ofNullable(w.value2()).map(LocalDateTime::parse)));
    }

    private static Condition at(Collection<Place> places, Optional<LocalDateTime> before) {
        return at(places)
                .and(before.map(moment -> STANDING.SINCE.lt(EntryRows.text(moment)))
                        .orElse(DSL.noCondition()));
    }

    /** Open, and at one of these. */
    static Condition at(Collection<Place> places) {
        if (places.isEmpty()) {
            return DSL.falseCondition();
        }
        var rows = places.stream()
                .map(p -> DSL.row(List.of(p.sop(), (long) p.version(), p.row(), (long) p.act())))
                .toArray(RowN[]::new);
        // A list of values and no chain of "or": SQLite follows the whole index, and a chain may grow too deep for it.
        var place = DSL.values(rows).as("place", "sop", "version", "row", "act");
        var wanted = DSL.select(
                        place.field(0, String.class),
                        place.field(1, Long.class),
                        place.field(2, String.class),
                        place.field(3, Long.class))
                .from(place);
        return STANDING.ENDING
                .isNull()
                .and(DSL.row(STANDING.SOP, STANDING.SOP_VERSION, STANDING.TO_ROW, STANDING.TO_ACT)
                        .in(wanted));
    }
}
