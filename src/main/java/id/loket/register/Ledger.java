package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.EXPORTED;
import static id.loket.register.db.Tables.HOLDING;
import static id.loket.register.db.Tables.PAPER;
import static id.loket.register.db.Tables.PERSON;
import static id.loket.register.db.Tables.PRINTED;
import static id.loket.register.db.Tables.PRINT_MARK;
import static id.loket.register.db.Tables.REPORT;
import static id.loket.register.db.Tables.SCAN_TAKEN;
import static id.loket.register.db.Tables.SETTING;
import static id.loket.register.db.Tables.STANDING;
import static id.loket.register.db.Tables.SUBJECT;
import static id.loket.register.db.Tables.TICK;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.office.Series;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The book inside one change: what is appended here is kept together or not at all. Dead once the change is over. */
public final class Ledger {
    private final DSLContext sql;
    private final StoredFiles files;
    private final Supplier<LocalDateTime> now;
    private final RandomGenerator salts;
    private final Numbers numbers;
    private final List<String> forgotten = new ArrayList<>();
    private boolean erased;
    /** People or settings. */
    private boolean officeChanged;

    private Optional<Last> last;

    /** Where the chain ends. */
    record Last(long id, byte[] hash) {}

    /** @param last as the change before left it, if it is known */
    Ledger(DSLContext sql, StoredFiles files, Supplier<LocalDateTime> now, RandomGenerator salts, Optional<Last> last) {
        this.sql = sql;
        this.files = files;
        this.now = now;
        this.salts = salts;
        this.last = last;
        this.numbers = new Numbers(sql);
    }

    /** Whether there is a case of that key. */
    public boolean has(String key) {
        return Sqlite.found(sql, "select 1 from standing where case_key = ?", key);
    }

    /** All entries of a case in order; empty if there is none of that key. */
    public List<Entry> entries(String key) {
        return Entries.of(sql, key);
    }

    /**
     * Appends an entry whose subject is known already or which has none.
     *
     * @throws RegisterTrouble {@code CONFLICT} if the line is not the next of its case
     */
    public Entry append(Entry entry) {
        return append(entry, Optional.empty());
    }

    /** Appends an entry that opens the case or corrects in whose name it stands. */
    public Entry append(Entry entry, Subject subject) {
        return append(entry, Optional.of(subject));
    }

    private Entry append(Entry entry, Optional<Subject> subject) {
        numbers.check(entry);
        var personal = Personal.of(entry).lines(salts);
        var ticks = new LinkedHashMap<String, String>();
        entry.ticks().forEach((requirement, tick) -> ticks.put(requirement, tick.name()));

        var row = EntryRows.row(entry);
        var before = last.orElseGet(this::readLast);
        row.setId(before.id() + 1);
        row.setPrevious(before.hash());
        row.setDigest(Seal.answers(personal));
        row.setHash(Seal.of(row, ticks));
        sql.insertInto(ENTRY).set(row).execute();
        last = Optional.of(new Last(row.getId(), row.getHash()));
        answers(row.getId(), personal);
        ticks(row.getId(), ticks);
        if (entry.line() == 1) {
            subject.ifPresent(s -> place(row.getId(), s));
            new SearchIndex(sql).open(row.getId(), entry, subject.orElse(Subject.NONE));
        } else if (subject.isPresent()
                || entry.number().isPresent()
                || !entry.answers().isEmpty()) {
            long id = id(entry.key());
            subject.ifPresent(s -> place(id, s));
            new SearchIndex(sql).place(id);
        }
        return entry;
    }

    Optional<Last> last() {
        return last;
    }

    private Last readLast() {
        return sql.select(ENTRY.ID, ENTRY.HASH)
                .from(ENTRY)
                .orderBy(ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(l -> new Last(l.value1(), l.value2()))
                .orElse(new Last(0, Seal.BEGINNING));
    }

    private void answers(long entry, List<Map.Entry<String, String>> lines) {
        if (!lines.isEmpty()) {
            var batch = sql.batch(sql.insertInto(ANSWER).values(0L, 0L, "", ""));
            for (int place = 0; place < lines.size(); place++) {
                batch.bind(
                        entry,
                        (long) place,
                        lines.get(place).getKey(),
                        lines.get(place).getValue());
            }
            batch.execute();
        }
    }

    private void ticks(long entry, Map<String, String> ticks) {
        if (!ticks.isEmpty()) {
            var batch = sql.batch(sql.insertInto(TICK).values(0L, "", ""));
            ticks.forEach((requirement, tick) -> batch.bind(entry, requirement, tick));
            batch.execute();
        }
    }

    private void place(long id, Subject s) {
        sql.insertInto(SUBJECT)
                .values(id, s.name(), s.nik(), s.village(), s.kind())
                .onConflict(SUBJECT.CASE_ID)
                .doUpdate()
                .set(SUBJECT.NAME, s.name())
                .set(SUBJECT.NIK, s.nik())
                .set(SUBJECT.VILLAGE, s.village())
                .set(SUBJECT.KIND, s.kind())
                .execute();
    }

    private long id(String key) {
        return sql.select(STANDING.ID)
                .from(STANDING)
                .where(STANDING.CASE_KEY.eq(key))
                .fetchSingle(STANDING.ID);
    }

    /**
     * Takes the next number for the entry appended in this same change; without that entry the change fails.
     *
     * @param day of the number; the series' period follows from it
     * @param print the number as it stands on paper
     */
    public Entry.Taken take(
            Series series, LocalDate day, String book, String caseKey, int line, LongFunction<String> print) {
        return numbers.take(series.id(), series.period(day), day, book, caseKey, line, print);
    }

    /**
     * Inserts a number after one already taken, as 15a after 15.
     *
     * @return empty if there is no such number or the suffix is taken
     */
    public Optional<Entry.Taken> insert(
            Series series,
            LocalDate day,
            long after,
            String suffix,
            String book,
            String caseKey,
            int line,
            String print) {
        return numbers.insert(series.id(), series.period(day), day, after, suffix, book, caseKey, line, print);
    }

    /**
     * Begins a series where the office's own counting stood.
     *
     * @param start first number this book will give
     * @return false if the series already counts in that period
     */
    public boolean openSeries(Series series, String period, long start, String by) {
        return numbers.open(series.id(), period, start, EntryRows.text(now.get()), by);
    }

    /** A number that was counted in this book. */
    public Optional<NumberLine> number(Series series, String period, long n) {
        return NumberRows.of(sql, series.id(), period, n);
    }

    /** The suffix that the next number inserted after this one gets; empty once all letters are used. */
    public Optional<String> nextSuffix(Series series, String period, long after) {
        return numbers.nextSuffix(series.id(), period, after);
    }

    /** Closed weeks, months and books. */
    public Closings closings() {
        return new Closings(sql, now);
    }

    /** The classification codes of letters. */
    public CodeBook codes() {
        return new CodeBook(sql, now);
    }

    /** The tickets of the waiting room. */
    public TicketBook tickets() {
        return new TicketBook(sql, now);
    }

    /** Lists taken over from elsewhere. */
    public ImportBook imports() {
        return new ImportBook(sql, now);
    }

    /** What applicants think of the service. */
    public SurveyBook surveys() {
        return new SurveyBook(sql, now);
    }

    /** Papers printed one after another. */
    public PrintRunBook printRuns() {
        return new PrintRunBook(sql, now);
    }

    /** Notes a stored page or scan; its bytes were stored before. */
    public void paper(StoredPaper paper) {
        if (!(files.load(paper.sha256()) instanceof StoredFiles.Found)) {
            throw new IllegalArgumentException("the bytes of a paper are stored before it is noted");
        }
        sql.insertInto(PAPER)
                .set(PAPER.SHA256, paper.sha256())
                .set(PAPER.CASE_KEY, paper.caseKey())
                .set(PAPER.LINE, (long) paper.line())
                .set(PAPER.LETTER, paper.letter())
                .set(PAPER.TITLE, paper.title())
                .set(PAPER.MADE_AT, EntryRows.text(paper.madeAt()))
                .set(PAPER.MADE_BY, paper.madeBy())
                .execute();
    }

    /** Notes that a file outside was taken in, so that it is known again wherever it still lies. */
    public void scanTaken(String mark, String caseKey, int line, String by) {
        sql.insertInto(SCAN_TAKEN)
                .set(SCAN_TAKEN.MARK, mark)
                .set(SCAN_TAKEN.CASE_KEY, caseKey)
                .set(SCAN_TAKEN.LINE, (long) line)
                .set(SCAN_TAKEN.MADE_AT, EntryRows.text(now.get()))
                .set(SCAN_TAKEN.MADE_BY, by)
                .execute();
    }

    /**
     * Notes that a paper went to a printer's queue, and as what: the original, or which copy.
     *
     * @return the id of this note
     */
    public long handed(Handed handed) {
        var row = sql.newRecord(PRINTED);
        row.setSha256(handed.sha256());
        row.setQueue(handed.queue());
        row.setCopies((long) handed.copies());
        row.setMadeAt(EntryRows.text(handed.at()));
        row.setMadeBy(handed.by());
        row.insert();
        sql.insertInto(PRINT_MARK)
                .set(PRINT_MARK.PRINTED, row.getId())
                .set(PRINT_MARK.COPY, (long) handed.copy())
                .set(PRINT_MARK.REASON, handed.reason())
                .execute();
        return row.getId();
    }

    public void report(ReportEvent event) {
        sql.insertInto(REPORT)
                .set(REPORT.REPORT_, event.report())
                .set(REPORT.PERIOD, event.period())
                .set(REPORT.EVENT, event.event().name())
                .set(REPORT.SHA256, event.sha256())
                .set(REPORT.HANDED_TO, event.handedTo())
                .set(REPORT.MADE_AT, EntryRows.text(event.at()))
                .set(REPORT.MADE_BY, event.by())
                .execute();
    }

    /** Notes that a list left as a file. */
    public void exported(String list, int rows, boolean whole, String by) {
        sql.insertInto(EXPORTED)
                .set(EXPORTED.LIST, list)
                .set(EXPORTED.ROWS, (long) rows)
                .set(EXPORTED.WHOLE, whole ? 1L : 0L)
                .set(EXPORTED.MADE_AT, EntryRows.text(now.get()))
                .set(EXPORTED.MADE_BY, by)
                .execute();
    }

    /** Lays a new version over a person; older ones stay. */
    public void person(Staff staff, String by) {
        officeChanged = true;
        var id = sql.insertInto(PERSON)
                .set(PERSON.PERSON_, staff.person().id())
                .set(PERSON.NAME, staff.person().name())
                .set(PERSON.RANK, staff.person().rank())
                .set(PERSON.NIP, staff.person().nip())
                .set(PERSON.PIN_HASH, staff.pinHash())
                .set(PERSON.ACTIVE, staff.active() ? 1L : 0L)
                .set(PERSON.MADE_AT, EntryRows.text(now.get()))
                .set(PERSON.MADE_BY, by)
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
        var place = 0L;
        for (var h : staff.person().holdings()) {
            sql.insertInto(HOLDING)
                    .values(
                            id,
                            place++,
                            h.post(),
                            h.from().toString(),
                            h.to().map(LocalDate::toString).orElse(null),
                            h.acting())
                    .execute();
        }
    }

    public void setting(String key, String value, String by) {
        officeChanged = true;
        sql.insertInto(SETTING)
                .set(SETTING.KEY, key)
                .set(SETTING.VALUE, value)
                .set(SETTING.MADE_AT, EntryRows.text(now.get()))
                .set(SETTING.MADE_BY, by)
                .execute();
    }

    /** Latest value of a setting. */
    public Optional<String> setting(String key) {
        return OfficeRows.setting(sql, key);
    }

    public List<Staff> staff() {
        return OfficeRows.staff(sql);
    }

    /**
     * Erases the personal data of a case whose last entry is a {@code DESTROYED} one: answers, free text, subject, its
     * words in the search and, once the change is kept, every file no other case needs. May be called again.
     */
    public void erase(String key) {
        var last = entries(key).getLast();
        if (last.fact() != Fact.DESTROYED) {
            throw new IllegalArgumentException("only a destroyed case is erased");
        }
        long id = id(key);
        sql.deleteFrom(ANSWER)
                .where(ANSWER.ENTRY.in(DSL.select(ENTRY.ID).from(ENTRY).where(ENTRY.CASE_KEY.eq(key))))
                .execute();
        sql.deleteFrom(SUBJECT).where(SUBJECT.CASE_ID.eq(id)).execute();
        new SearchIndex(sql).place(id);
        erased = true;
        forgotten.addAll(PaperRows.onlyOf(sql, key));
    }

    /** Fills the search anew from the book; needed when the folding of spellings has changed. */
    public void reindex() {
        new SearchIndex(sql).fill(Progress.UNHEARD);
    }

    /** Before the commit: once for all cases erased in this change, as it takes seconds at a million cases. */
    void finish() {
        if (erased) {
            Sqlite.purgeIndex(sql);
        }
    }

    /** After the commit, so that a change that fails keeps its files. */
    void committed(Latest latest) {
        if (officeChanged) {
            latest.forget();
        }
        forgotten.forEach(files::erase);
    }
}
