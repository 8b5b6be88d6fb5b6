package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.STANDING;
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

    static void inBatches(DSLContext sql, List<String> keys, Consumer<List<Entry>> each) {
        for (int i = 0; i < keys.size(); i += BATCH) {
            cases(sql, keys.subList(i, Math.min(keys.size(), i + BATCH)))
                    .values()
                    .forEach(each);
        }
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
