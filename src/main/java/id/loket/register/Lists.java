package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.NUMBERED;
import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.SUBJECT;
import static id.loket.register.db.Tables.TAKEN;
import static id.loket.register.db.Tables.WAITING;

import id.loket.casework.Position;
import id.loket.register.Filter.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
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

    /** Newest first; with a text the exact number or key before names, and names before other words. */
    List<CaseLine> list(Filter filter, Vocabulary vocabulary, int offset, int limit) {
        if (filter.text().isBlank()) {
            return lines(by(filter, offset, limit, STANDING.OPENED_AT.desc(), STANDING.ID.desc()));
        }
        var found = found(filter, vocabulary, Math.min(Reading.MOST_FOUND, offset + limit));
        var page = found.ids()
                .subList(Math.min(offset, found.ids().size()), found.ids().size());
        return new Told(sql).mark(page, lines(page), Math.max(0, found.known() - offset), filter.text());
    }

    /** The same the other way round, for a filter without a text. */
    List<CaseLine> oldest(Filter filter, int offset, int limit) {
        return lines(by(filter, offset, limit, STANDING.OPENED_AT.asc(), STANDING.ID.asc()));
    }

    private List<Long> by(Filter filter, int offset, int limit, OrderField<?>... order) {
        return sql.select(STANDING.ID)
                .from(STANDING)
                .where(conditions(filter))
                .orderBy(order)
                .limit(limit)
                .offset(offset)
                .fetch(STANDING.ID);
    }

    /** With a text no more than {@link Reading#MOST_FOUND}. */
    int count(Filter filter, Vocabulary vocabulary) {
        return filter.text().isBlank()
                ? sql.fetchCount(sql.selectOne().from(STANDING).where(conditions(filter)))
                : found(filter, vocabulary, Reading.MOST_FOUND).ids().size();
    }

    /** @param known how many of them, from the first on, have all words in what they are known by */
    private record Found(List<Long> ids, int known) {
        static final Found NONE = new Found(List.of(), 0);
    }

    private Found found(Filter filter, Vocabulary vocabulary, int limit) {
        var query = SearchQuery.of(filter.text(), vocabulary);
        if (query.isEmpty()) {
            return Found.NONE;
        }
        var narrowing = narrowing(filter);
        var ids = new LinkedHashSet<>(exact(query.get(), conditions(filter)));
        // What stands in front is found again below, so that much more is asked for.
        var wanted = limit + ids.size();
        var first = Sqlite.newest(sql, and(query.get().first(), narrowing), narrowing, wanted);
        ids.addAll(first);
        int known = ids.size();
        if (first.size() < wanted && !query.get().all().equals(query.get().first())) {
            // The first ones are among these again: cheaper than to ask for all that are not.
            ids.addAll(Sqlite.newest(sql, and(query.get().all(), narrowing), narrowing, wanted));
        }
        return new Found(ids.stream().limit(limit).toList(), known);
    }

    private static String and(String question, Narrowing narrowing) {
        return Stream.concat(Stream.of("(" + question + ")"), narrowing.words().stream())
                .collect(Collectors.joining(" AND "));
    }

    /** The case whose key or number this is; then those of that bare number, newest first. */
    private List<Long> exact(SearchQuery query, List<Condition> also) {
        var ids = new ArrayList<Long>();
        if (query.typed().chars().noneMatch(Character::isDigit)) {
            return ids;
        }
        ids.addAll(sql.select(STANDING.ID)
                .from(STANDING)
                .where(STANDING.CASE_KEY.eq(query.key()))
                .and(DSL.and(also))
                .fetch(STANDING.ID));
        ids.addAll(sql.select(STANDING.ID)
                .from(NUMBERED)
                .join(STANDING)
                .on(STANDING.ID.eq(NUMBERED.CASE_ID))
                .where(NUMBERED.PRINTED.in(query.typed(), query.key()))
                .and(DSL.and(also))
                .orderBy(STANDING.ID.desc())
                .limit(Reading.MOST_EXACT)
                .fetch(STANDING.ID));
        query.number()
                .ifPresent(n -> ids.addAll(sql.select(STANDING.ID)
                        .from(TAKEN)
                        .join(STANDING)
                        .on(STANDING.CASE_KEY.eq(TAKEN.CASE_KEY))
                        .where(TAKEN.N.eq(n))
                        .and(DSL.and(also))
                        .orderBy(TAKEN.ID.desc())
                        .limit(Reading.MOST_EXACT)
                        .fetch(STANDING.ID)));
        return ids;
    }

    /** Service and village are words of the index, days are a stretch of it, and only few cases are under way. */
    private Narrowing narrowing(Filter filter) {
        var words = new ArrayList<String>();
        if (!filter.sop().isEmpty()) {
            words.add(Mark.SERVICE.exactly(SearchWords.code(filter.sop())));
        }
        if (!filter.village().isEmpty()) {
            words.add(Mark.VILLAGE.exactly(SearchWords.code(filter.village())));
        }
        var range = filter.from().isEmpty() && filter.to().isEmpty()
                ? Optional.<Narrowing.Range>empty()
                : Optional.of(sql.select(DSL.coalesce(DSL.min(STANDING.ID), 0L), DSL.coalesce(DSL.max(STANDING.ID), 0L))
                        .from(STANDING)
                        .where(days(filter))
                        .fetchSingle(r -> new Narrowing.Range(r.value1(), r.value2())));
        var few = filter.state() == State.OPEN
                || filter.state() == State.RETURNED
                || !filter.waitsFor().isEmpty()
                || filter.at().isPresent();
        var rest = conditions(filter.withSop("").of(""));
        return few
                ? new Narrowing(
                        words,
                        range,
                        Optional.of(DSL.select(STANDING.ID).from(STANDING).where(rest)),
                        List.of())
                : new Narrowing(words, range, Optional.empty(), rest);
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
        all.addAll(days(filter));
        if (!filter.kind().isEmpty()) {
            all.add(STANDING.KIND.eq(filter.kind()));
        }
        if (!filter.takenInBy().isEmpty()) {
            all.add(DSL.exists(DSL.selectOne()
                    .from(ENTRY)
                    .where(ENTRY.ID.eq(STANDING.ID), ENTRY.RECORDED_BY.eq(filter.takenInBy()))));
        }
        if (!filter.waitsFor().isEmpty()) {
            all.add(STANDING.ID.in(
                    DSL.select(WAITING.CASE_ID).from(WAITING).where(WAITING.ROLE.in(filter.waitsFor()))));
        }
        filter.at().ifPresent(places -> all.add(Standings.at(places)));
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

    private static List<Condition> days(Filter filter) {
        var all = new ArrayList<Condition>();
        filter.from().ifPresent(day -> all.add(STANDING.OPENED_AT.ge(EntryRows.text(day.atStartOfDay()))));
        filter.to()
                .ifPresent(day -> all.add(
                        STANDING.OPENED_AT.lt(EntryRows.text(day.plusDays(1).atStartOfDay()))));
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
                    return new CaseLine(
                            r.get(STANDING.CASE_KEY),
                            r.get(STANDING.SOP),
                            r.get(STANDING.SOP_VERSION).intValue(),
                            Optional.ofNullable(r.get(SUBJECT.NAME)).orElse(""),
                            Optional.ofNullable(r.get(SUBJECT.NIK)).orElse(""),
                            r.get(STANDING.VILLAGE),
                            r.get(STANDING.KIND),
                            numbers.getOrDefault(r.get(STANDING.ID), List.of()),
                            LocalDateTime.parse(r.get(STANDING.OPENED_AT)),
                            LocalDateTime.parse(r.get(STANDING.LAST_AT)),
                            LocalDateTime.parse(r.get(STANDING.SINCE)),
                            Optional.ofNullable(r.get(STANDING.TO_ROW)).orElse(r.get(STANDING.ROW_ID)),
                            r.get(STANDING.ROW_NO),
                            r.get(STANDING.TITLE),
                            EntryRows.split(r.get(STANDING.WAITS_FOR)),
                            r.get(STANDING.SERVED) == 1,
                            r.get(STANDING.RETURNED) == 1,
                            Optional.ofNullable(r.get(STANDING.ENDING)).map(Position.Ending::valueOf),
                            "");
                });
        return ids.stream().map(found::get).toList();
    }
}
