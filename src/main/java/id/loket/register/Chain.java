package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.TICK;

import id.loket.register.db.tables.records.AnswerRecord;
import id.loket.register.db.tables.records.EntryRecord;
import id.loket.register.db.tables.records.TickRecord;
import id.loket.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/** Walks all entries in the order they were written, computing each hash anew. */
final class Chain {
    private static final int STEP = 1000;

    private final DSLContext sql;
    private final Verify.Finds finds;
    private final Verify.Steps steps;

    Chain(DSLContext sql, Verify.Finds finds, Verify.Steps steps) {
        this.sql = sql;
        this.finds = finds;
        this.steps = steps;
    }

    /** Where the chain ends. */
    Head walk() {
        var destroyed = new HashSet<>(sql.selectDistinct(ENTRY.CASE_KEY)
                .from(ENTRY)
                .where(ENTRY.FACT.eq("DESTROYED"))
                .fetch(ENTRY.CASE_KEY));
        var all = sql.fetchCount(ENTRY);
        var previous = Seal.BEGINNING;
        var id = 0L;
        try (var entries = sql.selectFrom(ENTRY).orderBy(ENTRY.ID).fetchLazy();
                var answers = new Follower<AnswerRecord>(
                        sql.selectFrom(ANSWER)
                                .orderBy(ANSWER.ENTRY, ANSWER.PLACE)
                                .fetchLazy(),
                        AnswerRecord::getEntry);
                var ticks = new Follower<TickRecord>(
                        sql.selectFrom(TICK)
                                .orderBy(TICK.ENTRY, TICK.REQUIREMENT)
                                .fetchLazy(),
                        TickRecord::getEntry)) {
            for (var entry : entries) {
                check(entry, id, previous, answers.of(entry.getId()), ticks.of(entry.getId()), destroyed);
                id = entry.getId();
                previous = entry.getHash();
                if (id % STEP == 0) {
                    steps.at(id, all);
                }
            }
        }
        return new Head(id, id == 0 ? "" : HexFormat.of().formatHex(previous));
    }

    private void check(
            EntryRecord entry,
            long before,
            byte[] previous,
            List<AnswerRecord> answers,
            List<TickRecord> ticks,
            Set<String> destroyed) {
        var where = entry.getId() + " (" + entry.getCaseKey() + "/" + entry.getLine() + ")";
        if (entry.getId() != before + 1 || !Arrays.equals(entry.getPrevious(), previous)) {
            finds.found(Finding.Kind.CHAIN, where, Words.say("register.verify.follows", where));
        }
        var ticked = new LinkedHashMap<String, String>();
        ticks.forEach(t -> ticked.put(t.getRequirement(), t.getTick()));
        if (!Arrays.equals(entry.getHash(), Seal.of(entry, ticked))) {
            finds.found(Finding.Kind.CHAIN, where, Words.say("register.verify.changed", where));
        }
        var erased = answers.isEmpty() && destroyed.contains(entry.getCaseKey());
        var lines =
                answers.stream().map(a -> Map.entry(a.getKey(), a.getValue())).toList();
        if (!erased && !Arrays.equals(entry.getDigest(), Seal.answers(lines))) {
            finds.found(Finding.Kind.ANSWERS, where, Words.say("register.verify.answers", where));
        }
    }

    /** Lines of a second table in the order of the first. */
    private static final class Follower<R extends org.jooq.Record> implements AutoCloseable {
        private final Cursor<R> cursor;
        private final ToLongFunction<R> entry;
        private R ahead;

        Follower(Cursor<R> cursor, ToLongFunction<R> entry) {
            this.cursor = cursor;
            this.entry = entry;
            this.ahead = cursor.fetchNext();
        }

        List<R> of(long id) {
            var lines = new ArrayList<R>();
            while (ahead != null && entry.applyAsLong(ahead) <= id) {
                if (entry.applyAsLong(ahead) == id) {
                    lines.add(ahead);
                }
                ahead = cursor.fetchNext();
            }
            return lines;
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
