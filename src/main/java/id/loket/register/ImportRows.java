package id.loket.register;

import static id.loket.register.db.Tables.IMPORTED_PERSON;
import static id.loket.register.db.Tables.IMPORT_BATCH;
import static id.loket.register.db.Tables.IMPORT_WITHDRAWN;

import id.loket.register.ImportBatch.Withdrawn;
import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Batches, and the people they brought, as they are read. */
final class ImportRows {
    /** The answers of a person's block that a list can bring; each has its column. */
    static final List<String> PERSON = List.of(
            PersonBlock.NAME,
            PersonBlock.NIK,
            PersonBlock.FAMILY_CARD,
            PersonBlock.BIRTH_PLACE,
            PersonBlock.BIRTH_DATE,
            PersonBlock.SEX,
            PersonBlock.RELIGION,
            PersonBlock.MARITAL,
            PersonBlock.OCCUPATION,
            PersonBlock.STREET,
            PersonBlock.RT,
            PersonBlock.RW,
            PersonBlock.VILLAGE,
            PersonBlock.PHONE);

    private static final int OFFERED = 10;
    private static final int LOOKED_AT = 40;

    private ImportRows() {}

    static String column(String key) {
        return key.replace('-', '_');
    }

    static List<ImportBatch> batches(DSLContext sql) {
        var b = IMPORT_BATCH;
        var w = IMPORT_WITHDRAWN;
        return sql.select(b.fields())
                .select(w.MADE_AT, w.MADE_BY)
                .from(b)
                .leftJoin(w)
                .on(w.BATCH.eq(b.ID))
                .orderBy(b.ID.desc())
                .fetch(r -> new ImportBatch(
                        r.get(b.ID),
                        r.get(b.TARGET),
                        r.get(b.FILE),
                        r.get(b.SHA256),
                        r.get(b.LINES).intValue(),
                        r.get(b.SKIPPED).intValue(),
                        LocalDateTime.parse(r.get(b.MADE_AT)),
                        r.get(b.MADE_BY),
                        Optional.ofNullable(r.get(w.MADE_AT))
                                .map(at -> new Withdrawn(LocalDateTime.parse(at), r.get(w.MADE_BY)))));
    }

    /** Every NIK that imports brought. */
    static Set<String> niks(DSLContext sql) {
        return new HashSet<>(sql.select(IMPORTED_PERSON.NIK)
                .from(IMPORTED_PERSON)
                .where(IMPORTED_PERSON.NIK.ne(""))
                .fetch(IMPORTED_PERSON.NIK));
    }

    /** The people of earlier cases, and after them those of imported lists who have none. */
    static List<Known> after(DSLContext sql, List<Known> ofCases, String typed) {
        var query = query(typed);
        if (query.isEmpty() || ofCases.size() >= OFFERED) {
            return ofCases;
        }
        var known = new ArrayList<>(ofCases);
        var seen = new HashSet<String>();
        ofCases.forEach(k -> seen.add(who(k)));
        var rowid = DSL.field("rowid", Long.class);
        var ids = sql.select(rowid)
                .from(DSL.table("imported_person_fts"))
                .where(DSL.condition("imported_person_fts match {0}", DSL.val(query.get())))
                .orderBy(rowid.desc())
                .limit(LOOKED_AT)
                .fetch(rowid);
        var found = sql.select(IMPORTED_PERSON.fields())
                .select(IMPORT_BATCH.MADE_AT)
                .from(IMPORTED_PERSON)
                .join(IMPORT_BATCH)
                .on(IMPORT_BATCH.ID.eq(IMPORTED_PERSON.BATCH))
                .where(IMPORTED_PERSON.ID.in(ids))
                .orderBy(IMPORTED_PERSON.ID.desc())
                .fetch(ImportRows::person);
        for (var person : found) {
            if (known.size() < OFFERED && seen.add(who(person))) {
                known.add(person);
            }
        }
        return known;
    }

    /** Words as the search of cases parts and folds them; empty if nothing that can be looked for was typed. */
    private static Optional<String> query(String typed) {
        var words = SearchQuery.words(typed);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().map(ImportRows::term).collect(Collectors.joining(" AND ")));
    }

    private static String term(String word) {
        return SearchWords.isDigits(word)
                ? "(nik : \"" + word + "\"* OR tail : \"" + SearchWords.backwards(word) + "\"*)"
                : "name : \"" + word + "\"*";
    }

    private static String who(Known person) {
        return person.nik().isEmpty() ? person.name() + "/" + person.answers().get(PersonBlock.VILLAGE) : person.nik();
    }

    private static Known person(Record row) {
        var answers = new LinkedHashMap<String, String>();
        for (var key : PERSON) {
            var value = row.get(column(key), String.class);
            if (!value.isEmpty()) {
                answers.put(key, value);
            }
        }
        var at = LocalDateTime.parse(row.get(IMPORT_BATCH.MADE_AT));
        return new Known(row.get(IMPORTED_PERSON.NAME), row.get(IMPORTED_PERSON.NIK), "", at, new Answers(answers));
    }
}
