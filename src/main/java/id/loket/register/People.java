package id.loket.register;

import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.SUBJECT;

import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jooq.DSLContext;

/** Applicants the book knows, so that nobody types the same person twice. */
record People(DSLContext sql) {
    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 200;

    /** Latest case of each, newest first. */
    List<Known> known(String typed) {
        var query = SearchQuery.people(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        var seen = new HashSet<String>();
        var known = new ArrayList<Known>();
        var found = sql.select(STANDING.CASE_KEY, STANDING.OPENED_AT, SUBJECT.NAME, SUBJECT.NIK, SUBJECT.VILLAGE)
                .from(STANDING)
                .join(SUBJECT)
                .on(SUBJECT.CASE_ID.eq(STANDING.ID))
                .where(STANDING.ID.in(Sqlite.newest(sql, query.get(), Narrowing.NONE, LOOKED_AT)))
                .orderBy(STANDING.ID.desc())
                .fetch();
        for (var row : found) {
            var nik = row.get(SUBJECT.NIK);
            var name = row.get(SUBJECT.NAME);
            if (known.size() < SHOWN
                    && hasDigits(nik, typed)
                    && seen.add(nik.isEmpty() ? name + "/" + row.get(SUBJECT.VILLAGE) : nik)) {
                var key = row.get(STANDING.CASE_KEY);
                known.add(new Known(
                        name, nik, key, LocalDateTime.parse(row.get(STANDING.OPENED_AT)), block(key, name, nik)));
            }
        }
        return known;
    }

    /** The index also knows the NIKs of relatives; they are not the applicant's. */
    private static boolean hasDigits(String nik, String typed) {
        return SearchQuery.words(typed).stream()
                .filter(SearchWords::isDigits)
                .allMatch(digits -> nik.startsWith(digits) || nik.endsWith(digits));
    }

    /** The block of answers that holds this name and NIK, whatever the SOP calls its field. */
    private Answers block(String key, String name, String nik) {
        var answers = Entries.of(sql, key).stream().map(e -> e.answers()).reduce(Answers.NONE, Answers::with);
        return answers.values().keySet().stream()
                .filter(k -> k.endsWith("." + PersonBlock.NAME))
                .map(k -> answers.under(k.substring(0, k.length() - PersonBlock.NAME.length() - 1)))
                .filter(block -> block.get(PersonBlock.NAME).equals(name)
                        && block.get(PersonBlock.NIK).equals(nik))
                .findFirst()
                .orElse(Answers.NONE);
    }
}
