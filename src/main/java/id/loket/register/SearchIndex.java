package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.NUMBERED;
import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.SUBJECT;

import id.loket.casework.Entry;
import id.loket.sop.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps the search in step with the book: what it holds of a case follows from the book alone. */
record SearchIndex(DSLContext sql) {
    private static final int BATCH = 500;

    /** Writes the words of a case just opened: they follow from its first entry alone. */
    void open(long id, Entry first, Subject subject) {
        var numbers = first.number().map(Entry.Taken::printed).stream().toList();
        var words = SearchWords.of(first.key(), first.sop().id(), subject, numbers, first.answers());
        Sqlite.index(sql, id, words);
    }

    /** Writes a case's words anew if they are others now. */
    void place(long id) {
        texts(STANDING.ID.eq(id)).forEach((one, words) -> {
            if (!Sqlite.indexed(sql, one).filter(words::equals).isPresent()) {
                Sqlite.unindex(sql, one);
                Sqlite.index(sql, one, words);
            }
        });
    }

    /** Fills the search anew from the book; it is not stopped half way, or a case would not be found. */
    void fill(Progress progress) {
        Sqlite.emptyIndex(sql);
        long cases = sql.fetchCount(STANDING);
        long done = 0;
        for (var last = List.of(0L); !last.isEmpty(); ) {
            progress.at(done, cases);
            var ids = sql.select(STANDING.ID)
                    .from(STANDING)
                    .where(STANDING.ID.gt(last.getLast()))
                    .orderBy(STANDING.ID)
                    .limit(BATCH)
                    .fetch(STANDING.ID);
            if (!ids.isEmpty()) {
                texts(STANDING.ID.between(ids.getFirst(), ids.getLast()))
                        .forEach((id, words) -> Sqlite.index(sql, id, words));
            }
            done += ids.size();
            last = ids;
        }
    }

    private Map<Long, String> texts(Condition which) {
        var numbers = sql.select(NUMBERED.CASE_ID, NUMBERED.PRINTED)
                .from(NUMBERED)
                .join(STANDING)
                .on(STANDING.ID.eq(NUMBERED.CASE_ID))
                .where(which)
                .fetchGroups(NUMBERED.CASE_ID, NUMBERED.PRINTED);
        var answers = answers(which);
        var words = new LinkedHashMap<Long, String>();
        sql.select(STANDING.ID, STANDING.CASE_KEY, STANDING.SOP, SUBJECT.NAME, SUBJECT.NIK, STANDING.VILLAGE)
                .from(STANDING)
                .leftJoin(SUBJECT)
                .on(SUBJECT.CASE_ID.eq(STANDING.ID))
                .where(which)
                .orderBy(STANDING.ID)
                .forEach(s -> {
                    long id = s.get(STANDING.ID);
                    var subject = s.get(SUBJECT.NAME) == null
                            ? Subject.NONE
                            : new Subject(s.get(SUBJECT.NAME), s.get(SUBJECT.NIK), s.get(STANDING.VILLAGE), "");
                    words.put(
                            id,
                            SearchWords.of(
                                    s.get(STANDING.CASE_KEY),
                                    s.get(STANDING.SOP),
                                    subject,
                                    numbers.getOrDefault(id, List.of()),
                                    answers.getOrDefault(id, Answers.NONE)));
                });
        return words;
    }

    /** What each case says in the end: a corrected answer stands for the wrong one. */
    private Map<Long, Answers> answers(Condition which) {
        var entries = new LinkedHashMap<Long, Map<Long, List<Map.Entry<String, String>>>>();
        sql.select(STANDING.ID, ANSWER.ENTRY, ANSWER.KEY, ANSWER.VALUE)
                .from(STANDING)
                .join(ENTRY)
                .on(ENTRY.CASE_KEY.eq(STANDING.CASE_KEY))
                .join(ANSWER)
                .on(ANSWER.ENTRY.eq(ENTRY.ID))
                .where(which)
                .orderBy(ANSWER.ENTRY, ANSWER.PLACE)
                .forEach(a -> entries.computeIfAbsent(a.get(STANDING.ID), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(a.get(ANSWER.ENTRY), _ -> new ArrayList<>())
                        .add(Map.entry(a.get(ANSWER.KEY), a.get(ANSWER.VALUE))));
        var answers = new LinkedHashMap<Long, Answers>();
        entries.forEach((id, lines) -> answers.put(
                id,
                lines.values().stream().map(one -> Personal.read(one).answers()).reduce(Answers.NONE, Answers::with)));
        return answers;
    }
}
