package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.PAPER;
import static id.loket.register.db.Tables.PRINTED;
import static id.loket.register.db.Tables.PRINT_MARK;
import static id.loket.register.db.Tables.REPORT;
import static id.loket.register.db.Tables.STANDING;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What the book says of stored papers. */
final class PaperRows {
    private PaperRows() {}

    static List<StoredPaper> of(DSLContext sql, String key) {
        return papers(sql, PAPER.CASE_KEY.eq(key));
    }

    static List<StoredPaper> of(DSLContext sql, LocalDate day) {
        return papers(
                sql,
                PAPER.MADE_AT
                        .ge(EntryRows.text(day.atStartOfDay()))
                        .and(PAPER.MADE_AT.lt(EntryRows.text(day.plusDays(1).atStartOfDay()))));
    }

    private static List<StoredPaper> papers(DSLContext sql, Condition which) {
        return sql.selectFrom(PAPER)
                .where(which)
                .orderBy(PAPER.ID)
                .fetch(p -> new StoredPaper(
                        p.getSha256(),
                        p.getCaseKey(),
                        p.getLine().intValue(),
                        p.getLetter(),
                        p.getTitle(),
                        LocalDateTime.parse(p.getMadeAt()),
                        p.getMadeBy()));
    }

    static List<Handed> handed(DSLContext sql, String sha256) {
        return sql.select(PRINTED.fields())
                .select(PRINT_MARK.COPY, PRINT_MARK.REASON)
                .from(PRINTED)
                .leftJoin(PRINT_MARK)
                .on(PRINT_MARK.PRINTED.eq(PRINTED.ID))
                .where(PRINTED.SHA256.eq(sha256))
                .orderBy(PRINTED.ID)
                .fetch(p -> new Handed(
                        p.get(PRINTED.SHA256),
                        p.get(PRINTED.QUEUE),
                        p.get(PRINTED.COPIES).intValue(),
                        LocalDateTime.parse(p.get(PRINTED.MADE_AT)),
                        p.get(PRINTED.MADE_BY),
                        Optional.ofNullable(p.get(PRINT_MARK.COPY)).orElse(0L).intValue(),
                        Optional.ofNullable(p.get(PRINT_MARK.REASON)).orElse("")));
    }

    /** The case a letter with these bytes was written for. */
    static Optional<String> caseOf(DSLContext sql, String letter) {
        return sql.select(ENTRY.CASE_KEY)
                .from(ENTRY)
                .where(ENTRY.LETTER_SHA256.eq(letter), ENTRY.ATTACHED.isNull())
                .limit(1)
                .fetchOptional(ENTRY.CASE_KEY);
    }

    static List<ReportEvent> reports(DSLContext sql, Condition which) {
        return sql.selectFrom(REPORT)
                .where(which)
                .orderBy(REPORT.ID)
                .fetch(r -> new ReportEvent(
                        r.getReport(),
                        r.getPeriod(),
                        ReportEvent.Event.valueOf(r.getEvent()),
                        r.getSha256(),
                        r.getHandedTo(),
                        LocalDateTime.parse(r.getMadeAt()),
                        r.getMadeBy()));
    }

    /** Files of this case that nothing else in the book needs. */
    static Set<String> onlyOf(DSLContext sql, String key) {
        var mine = new TreeSet<>(named(sql, PAPER.CASE_KEY.eq(key), ENTRY.CASE_KEY.eq(key)));
        mine.removeIf(sha -> sql.fetchExists(REPORT, REPORT.SHA256.eq(sha))
                || sql.fetchExists(
                        PAPER, PAPER.SHA256.eq(sha).and(PAPER.CASE_KEY.ne(key)).and(PAPER.CASE_KEY.notIn(destroyed())))
                || sql.fetchExists(
                        ENTRY,
                        ENTRY.LETTER_SHA256
                                .eq(sha)
                                .and(ENTRY.CASE_KEY.ne(key))
                                .and(ENTRY.CASE_KEY.notIn(destroyed()))));
        return mine;
    }

    /** Every file the book still needs. */
    static Set<String> needed(DSLContext sql) {
        var all = named(sql, PAPER.CASE_KEY.notIn(destroyed()), ENTRY.CASE_KEY.notIn(destroyed()));
        all.addAll(sql.selectDistinct(REPORT.SHA256).from(REPORT).fetch(REPORT.SHA256));
        all.remove("");
        return all;
    }

    /** Files that were erased with their case. */
    static Set<String> erased(DSLContext sql) {
        var all = named(sql, PAPER.CASE_KEY.in(destroyed()), ENTRY.CASE_KEY.in(destroyed()));
        all.removeAll(needed(sql));
        return all;
    }

    private static Set<String> named(DSLContext sql, Condition paper, Condition entry) {
        var all = new TreeSet<>(
                sql.selectDistinct(PAPER.SHA256).from(PAPER).where(paper).fetch(PAPER.SHA256));
        all.addAll(sql.selectDistinct(ENTRY.LETTER_SHA256)
                .from(ENTRY)
                .where(ENTRY.LETTER_SHA256.isNotNull())
                .and(entry)
                .fetch(ENTRY.LETTER_SHA256));
        return all;
    }

    private static org.jooq.Select<org.jooq.Record1<String>> destroyed() {
        return DSL.select(STANDING.CASE_KEY).from(STANDING).where(STANDING.FACT.eq("DESTROYED"));
    }
}
