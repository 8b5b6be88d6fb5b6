package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.TAKEN;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Ticket;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.impl.DSL;

/**
 * Questions to the book as it was committed; changes nothing. Each question sees one moment; any of them may throw
 * {@link RegisterTrouble}.
 */
public final class Reading {
    private final Readers readers;

    Reading(Readers readers) {
        this.readers = readers;
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

    /** Newest first; with a text in order of registration. */
    public List<CaseLine> list(Filter filter, int offset, int limit) {
        return readers.ask(sql -> new Lists(sql).list(filter, offset, limit));
    }

    public int count(Filter filter) {
        return readers.ask(sql -> new Lists(sql).count(filter));
    }

    /** Up to ten applicants by the beginning or last digits of a NIK, or by name; newest first. */
    public List<Known> people(String typed) {
        return readers.ask(sql -> new People(sql).known(typed));
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
        var voided = DSL.exists(DSL.selectOne()
                .from(ENTRY)
                .where(
                        ENTRY.CASE_KEY.eq(TAKEN.CASE_KEY),
                        ENTRY.FACT.eq(Fact.VOIDED.name()),
                        ENTRY.NUMBER_SERIES.eq(TAKEN.SERIES),
                        ENTRY.NUMBER_PERIOD.eq(TAKEN.PERIOD),
                        ENTRY.NUMBER_PRINTED.eq(TAKEN.PRINTED)));
        var isVoid = DSL.field(voided);
        return readers.ask(sql -> sql.select(TAKEN.fields())
                .select(isVoid)
                .from(TAKEN)
                .where(TAKEN.SERIES.eq(series), TAKEN.PERIOD.eq(period))
                .orderBy(TAKEN.N, TAKEN.SUFFIX)
                .fetch(t -> new NumberLine(
                        t.get(TAKEN.SERIES),
                        t.get(TAKEN.PERIOD),
                        t.get(TAKEN.N),
                        t.get(TAKEN.SUFFIX),
                        t.get(TAKEN.PRINTED),
                        LocalDate.parse(t.get(TAKEN.DAY)),
                        t.get(TAKEN.BOOK),
                        t.get(TAKEN.CASE_KEY),
                        t.get(TAKEN.LINE).intValue(),
                        t.get(isVoid))));
    }

    /** All tickets of a day, in the order they were taken. */
    public List<Ticket> tickets(LocalDate day) {
        return readers.ask(sql -> TicketRows.on(sql, day));
    }

    /** The latest ticket of a case. */
    public Optional<Ticket> ticket(String caseKey) {
        return readers.ask(sql -> TicketRows.ofCase(sql, caseKey));
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

    /** What became of a periodic report. */
    public List<ReportEvent> reports(String report, String period) {
        return readers.ask(sql -> PaperRows.reports(sql, report, period));
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
