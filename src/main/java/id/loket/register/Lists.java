package id.loket.register;

import static id.loket.register.db.Tables.NUMBERED;
import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.SUBJECT;
import static id.loket.register.db.Tables.WAITING;

import id.loket.casework.Position;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Cases as lines: which ones, in what order, a page at a time. */
record Lists(DSLContext sql) {

    /** Longest waiting first. */
    List<CaseLine> queue(Collection<String> roles, int offset, int limit) {
        var since = DSL.min(WAITING.SINCE);
        return lines(sql.select(WAITING.CASE_ID)
                .from(WAITING)
                .where(WAITING.ROLE.in(roles))
                .groupBy(WAITING.CASE_ID)
                .orderBy(since, WAITING.CASE_ID)
                .limit(limit)
                .offset(offset)
                .fetch(WAITING.CASE_ID));
    }

    int queued(Collection<String> roles) {
        return sql.select(DSL.countDistinct(WAITING.CASE_ID))
                .from(WAITING)
                .where(WAITING.ROLE.in(roles))
                .fetchSingle()
                .value1();
    }

    /** Newest first. */
    List<CaseLine> list(Filter filter, int offset, int limit) {
        return list(filter, false, offset, limit);
    }

    /** Newest or, if there is no text, oldest first. */
    List<CaseLine> list(Filter filter, boolean oldest, int offset, int limit) {
        if (!filter.text().isBlank()) {
            return Search.query(filter.text())
                    .map(query -> lines(Sqlite.newest(sql, query, conditions(filter), offset, limit)))
                    .orElse(List.of());
        }
        return lines(sql.select(STANDING.ID)
                .from(STANDING)
                .where(conditions(filter))
                .orderBy(
                        oldest ? STANDING.OPENED_AT.asc() : STANDING.OPENED_AT.desc(),
                        oldest ? STANDING.ID.asc() : STANDING.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(STANDING.ID));
    }

    int count(Filter filter) {
        var all = conditions(filter);
        if (!filter.text().isBlank()) {
            all.add(Search.query(filter.text())
                    .<Condition>map(query -> STANDING.ID.in(Sqlite.found(sql, query)))
                    .orElse(DSL.falseCondition()));
        }
        return sql.fetchCount(sql.selectOne().from(STANDING).where(all));
    }

    Optional<CaseLine> find(String key) {
        return lines(sql.select(STANDING.ID)
                        .from(STANDING)
                        .where(STANDING.CASE_KEY.eq(key))
                        .fetch(STANDING.ID))
                .stream()
                .findFirst();
    }

    /** All but the text, which the search index answers. */
    private List<Condition> conditions(Filter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.sop().isEmpty()) {
            all.add(STANDING.SOP.eq(filter.sop()));
        }
        if (!filter.village().isEmpty()) {
            all.add(STANDING.VILLAGE.eq(filter.village()));
        }
        filter.from().ifPresent(day -> all.add(STANDING.OPENED_AT.ge(EntryRows.text(day.atStartOfDay()))));
        filter.to()
                .ifPresent(day -> all.add(
                        STANDING.OPENED_AT.lt(EntryRows.text(day.plusDays(1).atStartOfDay()))));
        if (!filter.waitsFor().isEmpty()) {
            all.add(STANDING.ID.in(
                    DSL.select(WAITING.CASE_ID).from(WAITING).where(WAITING.ROLE.eq(filter.waitsFor()))));
        }
        // Inlined, so that SQLite sees which partial index serves.
        switch (filter.state()) {
            case ANY -> {}
            case OPEN -> all.add(STANDING.ENDING.isNull());
            case SERVED -> all.add(STANDING.SERVED.eq(DSL.inline(1L)));
            case RETURNED -> all.add(STANDING.RETURNED.eq(DSL.inline(1L)).and(STANDING.ENDING.isNull()));
            case ENDED -> all.add(STANDING.ENDING.isNotNull());
        }
        return all;
    }

    private List<CaseLine> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> numbers = sql.select(NUMBERED.CASE_ID, NUMBERED.PRINTED)
                .from(NUMBERED)
                .where(NUMBERED.CASE_ID.in(ids))
                .orderBy(NUMBERED.CASE_ID, NUMBERED.BOOK)
                .fetchGroups(NUMBERED.CASE_ID, NUMBERED.PRINTED);
        var found = sql.select(STANDING.fields())
                .select(SUBJECT.NAME, SUBJECT.NIK)
                .from(STANDING)
                .leftJoin(SUBJECT)
                .on(SUBJECT.CASE_ID.eq(STANDING.ID))
                .where(STANDING.ID.in(ids))
                .fetchMap(STANDING.ID, r -> {
                    var s = r.into(STANDING);
                    return new CaseLine(
                            s.getCaseKey(),
                            s.getSop(),
                            s.getSopVersion().intValue(),
                            Optional.ofNullable(r.get(SUBJECT.NAME)).orElse(""),
                            Optional.ofNullable(r.get(SUBJECT.NIK)).orElse(""),
                            s.getVillage(),
                            s.getKind(),
                            numbers.getOrDefault(s.getId(), List.of()),
                            LocalDateTime.parse(s.getOpenedAt()),
                            LocalDateTime.parse(s.getLastAt()),
                            LocalDateTime.parse(s.getSince()),
                            Optional.ofNullable(s.getToRow()).orElse(s.getRowId()),
                            s.getRowNo(),
                            s.getTitle(),
                            EntryRows.split(s.getWaitsFor()),
                            s.getServed() == 1,
                            s.getReturned() == 1,
                            Optional.ofNullable(s.getEnding()).map(Position.Ending::valueOf));
                });
        return ids.stream().map(found::get).toList();
    }
}
