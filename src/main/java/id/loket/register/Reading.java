package id.loket.register;

import static id.loket.register.db.Tables.EXPORTED;
import static id.loket.register.db.Tables.REPORT;
import static id.loket.register.db.Tables.SCAN_TAKEN;
import static id.loket.register.db.Tables.STANDING;

import id.loket.casework.Entry;
import id.loket.casework.Ticket;
import id.loket.office.LetterCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jooq.impl.DSL;

/**
 * Questions to the book as it was committed; changes nothing. Each question sees one moment; any of them may throw
 * {@link RegisterTrouble}.
 */
public final class Reading {
    /** More hits than this are neither counted nor shown. */
    public static final int MOST_FOUND = 10_001;

    /** Cases of one bare number, of as many years and books. */
    static final int MOST_EXACT = 50;

    private final Readers readers;
    private final BooleanSupplier givenUp;

    Reading(Readers readers) {
        this(readers, () -> false);
    }

    private Reading(Readers readers, BooleanSupplier givenUp) {
        this.readers = readers;
        this.givenUp = givenUp;
    }

    /**
     * The same, whose lists and counts end early once the answer is no longer wanted; they then throw {@link
     * RegisterTrouble} {@code GIVEN_UP}.
     */
    public Reading until(BooleanSupplier givenUp) {
        return new Reading(readers, givenUp);
    }

    /** All entries of a case in order; empty if there is none of that key. */
    public List<Entry> entries(String key) {
        return readers.ask(sql -> Entries.of(sql, key));
    }

    public Optional<CaseLine> find(String caseKey) {
        return readers.ask(sql -> new Lists(sql).find(caseKey));
    }

    /**
     * Cases that wait for any of these roles, longest waiting first.
     *
     * @param roles each within its SOP: {@code durenan-01/camat}
     */
    public List<CaseLine> queue(Collection<String> roles, int offset, int limit) {
        return readers.ask(sql -> new Lists(sql).queue(roles, offset, limit));
    }

    /** How many cases wait for any of these roles. */
    public int queued(Collection<String> roles) {
        return readers.ask(sql -> new Lists(sql).queued(roles));
    }

    /** How many open cases stand at one of these acts, all or those that came there before a moment. */
    public int standing(Collection<Place> places, Optional<LocalDateTime> before) {
        return readers.ask(sql -> new Standings(sql).count(places, before));
    }

    /** Open cases that stand at one of these acts, those there longest first. */
    public List<Stood> standing(Collection<Place> places, Optional<LocalDateTime> before, int offset, int limit) {
        return readers.ask(sql -> new Standings(sql).list(places, before, offset, limit));
    }

    /** How many cases wait for these roles, and since when. */
    public Held held(Collection<String> roles) {
        return readers.ask(sql -> new Standings(sql).held(roles));
    }

    /** Newest first; with a text the exact number or key before names, and names before other words. */
    public List<CaseLine> list(Filter filter, Vocabulary vocabulary, int offset, int limit) {
        return readers.ask(givenUp, sql -> new Lists(sql).list(filter, vocabulary, offset, limit));
    }

    /** Oldest first; for a filter without a text. */
    public List<CaseLine> oldest(Filter filter, int offset, int limit) {
        return readers.ask(givenUp, sql -> new Lists(sql).oldest(filter, offset, limit));
    }

    /** How many; with a text no more than {@link #MOST_FOUND}, as nobody reads further. */
    public int count(Filter filter, Vocabulary vocabulary) {
        return readers.ask(givenUp, sql -> new Lists(sql).count(filter, vocabulary));
    }

    /** Up to ten applicants by the beginning or last digits of a NIK, or by name; newest first. */
    public List<Known> people(String typed) {
        return readers.ask(sql -> ImportRows.after(sql, new People(sql).known(typed), typed));
    }

    /** Lists that were imported, the latest first. */
    public List<ImportBatch> imports() {
        return readers.ask(ImportRows::batches);
    }

    /** Every NIK that imports brought. */
    public Set<String> importedNiks() {
        return readers.ask(ImportRows::niks);
    }

    /** Whether any case stands in this village. */
    public boolean hasVillage(String code) {
        return readers.ask(sql -> sql.fetchExists(STANDING, STANDING.VILLAGE.eq(code)));
    }

    /** Years of the paper book that were imported, the latest first. */
    public List<Integer> paperYears() {
        return readers.ask(PaperBookRows::years);
    }

    /** Numbers of the paper book of a year that are taken, as counted. */
    public Set<Long> paperNumbers(int year) {
        return readers.ask(sql -> PaperBookRows.numbers(sql, year));
    }

    /**
     * Lines of the paper book, the latest year first, in the order they were written.
     *
     * @param typed name, NIK, its last digits, or any word; blank = all
     */
    public List<PaperBookLine> paperBook(String typed, Optional<Integer> year, int offset, int limit) {
        return readers.ask(sql -> PaperBookRows.lines(sql, typed, year, offset, limit));
    }

    public int countPaperBook(String typed, Optional<Integer> year) {
        return readers.ask(sql -> PaperBookRows.count(sql, typed, year));
    }

    /**
     * Gives all entries of each case in which something happened in the period, case by case.
     *
     * @param to the first moment after it
     */
    public void cases(LocalDateTime from, LocalDateTime to, Consumer<List<Entry>> each) {
        readers.ask(sql -> {
            Entries.touched(sql, from, to, each);
            return true;
        });
    }

    /** Gives all entries of each case that was open at some time since then, case by case. */
    public void openSince(LocalDateTime from, Consumer<List<Entry>> each) {
        readers.ask(sql -> {
            Entries.openSince(sql, from, each);
            return true;
        });
    }

    /**
     * Gives the entries of each case that was open at some time in a period, case by case and as a stream, bare of all
     * that counting and measuring do not need.
     *
     * @param to the first moment after it
     * @param answers keys of the answers that are read
     */
    public void counted(LocalDateTime from, LocalDateTime to, Set<String> answers, Consumer<List<Entry>> each) {
        readers.ask(sql -> {
            BareEntries.openBetween(sql, from, to, answers, each);
            return true;
        });
    }

    /** Gives all entries of each of these cases, case by case. */
    public void cases(List<String> keys, Consumer<List<Entry>> each) {
        readers.ask(sql -> {
            Entries.inBatches(sql, keys, each);
            return true;
        });
    }

    /** The day on which the first case was opened. */
    public Optional<LocalDate> firstDay() {
        return readers.ask(sql -> sql.select(DSL.min(STANDING.OPENED_AT))
                .from(STANDING)
                .fetchOptional(DSL.min(STANDING.OPENED_AT))
                .map(at -> LocalDateTime.parse(at).toLocalDate()));
    }

    /** The last day on which anything happened. */
    public Optional<LocalDate> lastDay() {
        return readers.ask(sql -> sql.select(DSL.max(STANDING.LAST_AT))
                .from(STANDING)
                .fetchOptional(DSL.max(STANDING.LAST_AT))
                .map(at -> LocalDateTime.parse(at).toLocalDate()));
    }

    /**
     * Gives all entries of each case selected, case by case.
     *
     * @param progress hears how many of the cases were given and may stop
     * @return false if it was stopped
     */
    public boolean cases(Selection wanted, Progress progress, Consumer<List<Entry>> each) {
        return readers.ask(sql -> Entries.selected(sql, wanted, progress, each));
    }

    /** The numbers of a series in a period, in order. */
    public List<NumberLine> numbers(String series, String period) {
        return readers.ask(sql -> NumberRows.of(sql, series, period));
    }

    /** A number that was counted; an inserted one stands behind it. */
    public Optional<NumberLine> number(String series, String period, long n) {
        return readers.ask(sql -> NumberRows.of(sql, series, period, n));
    }

    /** The last number counted. */
    public Optional<NumberLine> lastNumber(String series, String period) {
        return readers.ask(sql -> NumberRows.last(sql, series, period));
    }

    /** The suffix that the next number inserted after this one gets; empty once all letters are used. */
    public Optional<String> nextSuffix(String series, String period, long after) {
        return readers.ask(sql -> new Numbers(sql).nextSuffix(series, period, after));
    }

    /** How a year's book was opened; empty if it simply began with 1. */
    public Optional<SeriesStart> start(String series, String period) {
        return readers.ask(sql -> NumberRows.start(sql, series, period));
    }

    /** The periods in which a series was opened or counts, the latest first. */
    public List<String> periods(String series) {
        return readers.ask(sql -> NumberRows.periods(sql, series));
    }

    /** Closed weeks and months, the latest days first. */
    public List<Closing> closedDays() {
        return readers.ask(ClosingRows::days);
    }

    /** All that became of the book of a series in a period, oldest first. */
    public List<Closing> closings(String series, String period) {
        return readers.ask(sql -> ClosingRows.of(sql, series, period));
    }

    /** The latest version of every classification code. */
    public List<LetterCode> letterCodes() {
        return readers.ask(CodeRows::codes);
    }

    /** Which service has which code from which day, by service and day. */
    public List<ServiceCode> serviceCodes() {
        return readers.ask(CodeRows::assigned);
    }

    /** All tickets of a day, in the order they were taken. */
    public List<Ticket> tickets(LocalDate day) {
        return readers.ask(sql -> TicketRows.on(sql, day));
    }

    /** The latest ticket of a case. */
    public Optional<Ticket> ticket(String caseKey) {
        return readers.ask(sql -> TicketRows.ofCase(sql, caseKey));
    }

    /** Surveys of these days, both included, in the order they were added; void ones too. */
    public List<KeptSurvey> surveys(LocalDate from, LocalDate to) {
        return readers.ask(sql -> SurveyRows.between(sql, from, to));
    }

    /** Where the chain ends now. */
    public Head head() {
        return readers.ask(Verify::head);
    }

    /** Stored pages and scans of a case, in the order they were made. */
    public List<StoredPaper> papers(String key) {
        return readers.ask(sql -> PaperRows.of(sql, key));
    }

    /** How often a paper was handed to a printer's queue. */
    public List<Handed> handed(String sha256) {
        return readers.ask(sql -> PaperRows.handed(sql, sha256));
    }

    /** Stored pages that were made on a day, in the order they were made. */
    public List<StoredPaper> papers(LocalDate day) {
        return readers.ask(sql -> PaperRows.of(sql, day));
    }

    /** A print run, with what became of each paper. */
    public Optional<PrintRun> printRun(long id) {
        return readers.ask(sql -> PrintRunRows.of(sql, id));
    }

    /** The latest print runs, the last one first. */
    public List<PrintRun> printRuns(int most) {
        return readers.ask(sql -> PrintRunRows.latest(sql, most));
    }

    /** The case a letter with these bytes was written for; empty for every other paper. */
    public Optional<String> caseOfLetter(String sha256) {
        return readers.ask(sql -> PaperRows.caseOf(sql, sha256));
    }

    /** Whether the bytes of a file outside are in the book; see {@link Ledger#scanTaken}. */
    public boolean scanTaken(String mark) {
        return readers.ask(sql -> sql.fetchExists(SCAN_TAKEN, SCAN_TAKEN.MARK.eq(mark)));
    }

    /** What became of a periodic report. */
    public List<ReportEvent> reports(String report, String period) {
        return readers.ask(
                sql -> PaperRows.reports(sql, REPORT.REPORT_.eq(report).and(REPORT.PERIOD.eq(period))));
    }

    /** What became of every report of this id, oldest first. */
    public List<ReportEvent> reports(String report) {
        return readers.ask(sql -> PaperRows.reports(sql, REPORT.REPORT_.eq(report)));
    }

    /** What left as files, the latest first. */
    public List<Exported> exported(int offset, int limit) {
        return readers.ask(sql -> sql.selectFrom(EXPORTED)
                .orderBy(EXPORTED.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(e -> new Exported(
                        e.getList(),
                        e.getRows().intValue(),
                        e.getWhole() == 1,
                        LocalDateTime.parse(e.getMadeAt()),
                        e.getMadeBy())));
    }

    /** Latest value of every setting. */
    public Map<String, String> settings() {
        return readers.ask(OfficeRows::settings);
    }

    public Optional<String> setting(String key) {
        return readers.ask(sql -> OfficeRows.setting(sql, key));
    }

    /** Latest version of everyone, by name; those gone are there as inactive. */
    public List<Staff> staff() {
        return readers.ask(OfficeRows::staff);
    }
}
