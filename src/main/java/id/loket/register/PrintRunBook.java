package id.loket.register;

import static id.loket.register.db.Tables.PRINT_RUN;
import static id.loket.register.db.Tables.PRINT_RUN_EVENT;
import static id.loket.register.db.Tables.PRINT_RUN_PAPER;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** The print runs inside one change: what was begun, handed over and seen is added and never taken back. */
public final class PrintRunBook {
    /** A paper to be printed in a run. */
    public record Paper(String sha256, String kind, String title) {}

    private final DSLContext sql;
    private final Supplier<LocalDateTime> now;

    PrintRunBook(DSLContext sql, Supplier<LocalDateTime> now) {
        this.sql = sql;
        this.now = now;
    }

    /** @return the id of the run */
    public long begin(String title, List<Paper> papers, String by) {
        var run = sql.newRecord(PRINT_RUN);
        run.setTitle(title);
        run.setMadeAt(EntryRows.text(now.get()));
        run.setMadeBy(by);
        run.insert();
        for (int i = 0; i < papers.size(); i++) {
            var paper = papers.get(i);
            sql.insertInto(PRINT_RUN_PAPER)
                    .set(PRINT_RUN_PAPER.RUN, run.getId())
                    .set(PRINT_RUN_PAPER.N, i + 1L)
                    .set(PRINT_RUN_PAPER.SHA256, paper.sha256())
                    .set(PRINT_RUN_PAPER.KIND, paper.kind())
                    .set(PRINT_RUN_PAPER.TITLE, paper.title())
                    .execute();
        }
        return run.getId();
    }

    /** @param job what {@link Ledger#handed} gave */
    public void handed(long run, int n, long job, String by) {
        var event = sql.newRecord(PRINT_RUN_EVENT);
        event.setRun(run);
        event.setN((long) n);
        event.setPrinted(job);
        event.setMadeAt(EntryRows.text(now.get()));
        event.setMadeBy(by);
        event.insert();
    }

    /** Someone saw the sheet of this place; it was handed over before. */
    public void seen(long run, int n, String by) {
        var event = sql.newRecord(PRINT_RUN_EVENT);
        event.setRun(run);
        event.setN((long) n);
        event.setMadeAt(EntryRows.text(now.get()));
        event.setMadeBy(by);
        event.insert();
    }
}
