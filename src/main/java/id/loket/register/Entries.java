package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.TAKEN;
import static id.loket.register.db.Tables.TICK;

import id.loket.casework.Entry;
import id.loket.register.db.tables.records.EntryRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads entries with their answers and ticks, whole cases at a time. */
final class Entries {
    private static final int BATCH = 200;

    private Entries() {}

    static List<Entry> of(DSLContext sql, String key) {
        return cases(sql, List.of(key)).getOrDefault(key, List.of());
    }

    /** All entries of every case in which something happened from {@code from} on and before {@code to}. */
    static void touched(DSLContext sql, LocalDateTime from, LocalDateTime to, Consumer<List<Entry>> each) {
        var keys = sql.selectDistinct(ENTRY.CASE_KEY)
                .from(ENTRY)
                .where(ENTRY.HAPPENED.ge(EntryRows.text(from)), ENTRY.HAPPENED.lt(EntryRows.text(to)))
                .orderBy(ENTRY.CASE_KEY)
                .fetch(ENTRY.CASE_KEY);
        inBatches(sql, keys, each);
    }

    /** All entries of every case not ended, or in which something happened from {@code from} on. */
    static void openSince(DSLContext sql, LocalDateTime from, Consumer<List<Entry>> each) {
        var keys = sql.select(STANDING.CASE_KEY)
                .from(STANDING)
                .where(STANDING.ENDING.isNull().or(STANDING.LAST_AT.ge(EntryRows.text(from))))
                .orderBy(STANDING.CASE_KEY)
                .fetch(STANDING.CASE_KEY);
        inBatches(sql, keys, each);
    }

    /** All entries of each case selected, in the order of their keys. */
    static boolean selected(DSLContext sql, Selection wanted, Progress progress, Consumer<List<Entry>> each) {
        return inBatches(sql, keys(sql, wanted), progress, each);
    }

    private static List<String> keys(DSLContext sql, Selection wanted) {
        var from = EntryRows.text(wanted.from().atStartOfDay());
        var to = EntryRows.text(wanted.to().plusDays(1).atStartOfDay());
        return switch (wanted) {
            case Selection.Numbered n ->
                sql.selectDistinct(TAKEN.CASE_KEY)
                        .from(TAKEN)
                        .where(TAKEN.DAY.between(n.from().toString(), n.to().toString()))
                        .and(n.sop()
                                .map(sop -> TAKEN.CASE_KEY.in(DSL.select(STANDING.CASE_KEY)
                                        .from(STANDING)
                                        .where(STANDING.SOP.eq(sop))))
                                .orElse(DSL.noCondition()))
                        .orderBy(TAKEN.CASE_KEY)
                        .fetch(TAKEN.CASE_KEY);
            case Selection.Handed _ ->
                sql.selectDistinct(ENTRY.CASE_KEY)
                        .from(ENTRY)
                        .where(ENTRY.HAPPENED.ge(from), ENTRY.HAPPENED.lt(to))
                        .and(ENTRY.LINE.eq(1L).or(ENTRY.KIND.eq("give")))
                        .orderBy(ENTRY.CASE_KEY)
                        .fetch(ENTRY.CASE_KEY);
            case Selection.Opened o ->
                sql.select(STANDING.CASE_KEY)
                        .from(STANDING)
                        .where(STANDING.SOP.eq(o.sop()), STANDING.OPENED_AT.ge(from), STANDING.OPENED_AT.lt(to))
                        .orderBy(STANDING.CASE_KEY)
                        .fetch(STANDING.CASE_KEY);
        };
    }

    static void inBatches(DSLContext sql, List<String> keys, Consumer<List<Entry>> each) {
        inBatches(sql, keys, Progress.UNHEARD, each);
    }

    private static boolean inBatches(DSLContext sql, List<String> keys, Progress progress, Consumer<List<Entry>> each) {
        for (int i = 0; i < keys.size(); i += BATCH) {
            if (!progress.at(i, keys.size())) {
                return false;
            }
            cases(sql, keys.subList(i, Math.min(keys.size(), i + BATCH)))
                    .values()
                    .forEach(each);
        }
        return true;
    }

    private static Map<String, List<Entry>> cases(DSLContext sql, Collection<String> keys) {
        var rows = sql.selectFrom(ENTRY)
                .where(ENTRY.CASE_KEY.in(keys))
                .orderBy(ENTRY.CASE_KEY, ENTRY.LINE)
                .fetch();
        var ids = DSL.select(ENTRY.ID).from(ENTRY).where(ENTRY.CASE_KEY.in(keys));
        var answers = new LinkedHashMap<Long, List<Map.Entry<String, String>>>();
        sql.selectFrom(ANSWER)
                .where(ANSWER.ENTRY.in(ids))
                .orderBy(ANSWER.ENTRY, ANSWER.PLACE)
                .forEach(a -> answers.computeIfAbsent(a.getEntry(), _ -> new ArrayList<>())
                        .add(Map.entry(a.getKey(), a.getValue())));
        var ticks = new LinkedHashMap<Long, Map<String, String>>();
        sql.selectFrom(TICK)
                .where(TICK.ENTRY.in(ids))
                .forEach(t -> ticks.computeIfAbsent(t.getEntry(), _ -> new LinkedHashMap<>())
                        .put(t.getRequirement(), t.getTick()));

        var cases = new LinkedHashMap<String, List<Entry>>();
        for (EntryRecord row : rows) {
            cases.computeIfAbsent(row.getCaseKey(), _ -> new ArrayList<>())
                    .add(EntryRows.entry(
                            row,
                            Personal.read(answers.getOrDefault(row.getId(), List.of())),
                            ticks.getOrDefault(row.getId(), Map.of())));
        }
        return cases;
    }
}
