package id.loket.register;

import static id.loket.register.db.Tables.PRINT_MARK;
import static id.loket.register.db.Tables.PRINT_RUN;
import static id.loket.register.db.Tables.PRINT_RUN_EVENT;
import static id.loket.register.db.Tables.PRINT_RUN_PAPER;

import id.loket.register.PrintRun.Place;
import id.loket.register.PrintRun.State;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What the book says of print runs. */
final class PrintRunRows {
    private PrintRunRows() {}

    /** The last of a place's events. */
    private record Event(boolean handed, Optional<Integer> copy) {}

    static Optional<PrintRun> of(DSLContext sql, long id) {
        return sql.selectFrom(PRINT_RUN)
                .where(PRINT_RUN.ID.eq(id))
                .fetchOptional(r -> new PrintRun(
                        r.getId(), r.getTitle(), LocalDateTime.parse(r.getMadeAt()), r.getMadeBy(), places(sql, id)));
    }

    /** The latest first. */
    static List<PrintRun> latest(DSLContext sql, int most) {
        return sql
                .select(PRINT_RUN.ID)
                .from(PRINT_RUN)
                .orderBy(PRINT_RUN.ID.desc())
                .limit(most)
                .fetch(PRINT_RUN.ID)
                .stream()
                .flatMap(id -> of(sql, id).stream())
                .toList();
    }

    private static List<Place> places(DSLContext sql, long run) {
        var last = new HashMap<Long, Event>();
        sql.select(PRINT_RUN_EVENT.N, PRINT_RUN_EVENT.PRINTED, PRINT_MARK.COPY)
                .from(PRINT_RUN_EVENT)
                .leftJoin(PRINT_MARK)
                .on(PRINT_MARK.PRINTED.eq(PRINT_RUN_EVENT.PRINTED))
                .where(PRINT_RUN_EVENT.RUN.eq(run))
                .orderBy(PRINT_RUN_EVENT.ID)
                .forEach(e -> {
                    var copy = Optional.ofNullable(e.get(PRINT_MARK.COPY)).map(Long::intValue);
                    last.merge(
                            e.get(PRINT_RUN_EVENT.N),
                            new Event(e.get(PRINT_RUN_EVENT.PRINTED) != null, copy),
                            (before, now) -> now.handed() ? now : new Event(false, before.copy()));
                });
        return sql.selectFrom(PRINT_RUN_PAPER)
                .where(PRINT_RUN_PAPER.RUN.eq(run))
                .orderBy(PRINT_RUN_PAPER.N)
                .fetch(p -> {
                    var event = Optional.ofNullable(last.get(p.getN()));
                    var state = event.map(e -> e.handed() ? State.HANDED : State.OUT)
                            .orElse(State.WAITING);
                    return new Place(
                            p.getN().intValue(),
                            p.getSha256(),
                            p.getKind(),
                            p.getTitle(),
                            state,
                            event.flatMap(Event::copy));
                });
    }
}
