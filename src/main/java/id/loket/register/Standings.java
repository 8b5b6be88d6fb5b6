package id.loket.register;

import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.WAITING;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Open cases by where they stand; an index leads to each place, however many cases have ended. */
record Standings(DSLContext sql) {

    int count(Collection<Place> places, Optional<LocalDateTime> before) {
        return places.isEmpty()
                ? 0
                : sql.fetchCount(DSL.selectOne().from(STANDING).where(at(places, before)));
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
                        .fetch(s -> new Stood(
                                s.value1(), s.value2().intValue(), LocalDateTime.parse(s.value3())));
    }

    Held held(Collection<String> roles) {
        return sql.select(DSL.countDistinct(WAITING.CASE_ID), DSL.min(WAITING.SINCE))
                .from(WAITING)
                .where(WAITING.ROLE.in(roles))
                .fetchSingle(w -> new Held(w.value1(), Optional.ofNullable(w.value2()).map(LocalDateTime::parse)));
    }

    private static Condition at(Collection<Place> places, Optional<LocalDateTime> before) {
        var there = DSL.row(STANDING.SOP, STANDING.SOP_VERSION, STANDING.TO_ROW, STANDING.TO_ACT)
                .in(places.stream()
                        .map(p -> DSL.row(p.sop(), (long) p.version(), p.row(), (long) p.act()))
                        .toList());
        return STANDING.ENDING
                .isNull()
                .and(there)
                .and(before.map(moment -> STANDING.SINCE.lt(EntryRows.text(moment)))
                        .orElse(DSL.noCondition()));
    }
}
