package id.loket.register;

import static id.loket.register.db.Tables.IMPORTED_PERSON;
import static id.loket.register.db.Tables.IMPORT_BATCH;
import static id.loket.register.db.Tables.IMPORT_WITHDRAWN;
import static id.loket.register.db.Tables.PAPER_LINE;

import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import id.loket.text.Spelling;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The imports inside one change. Lines are written in heaps, for there may be a hundred thousand; whoever gives them
 * calls {@link #flush} after the last.
 */
public final class ImportBook {
    private static final int HEAP = 500;
    private static final String PERSON = "insert into imported_person (id, batch, line, "
            + ImportRows.PERSON.stream().map(ImportRows::column).collect(Collectors.joining(", "))
            + ") values (?, ?, ?" + ", ?".repeat(ImportRows.PERSON.size()) + ")";
    private static final String PERSON_WORDS =
            "insert into imported_person_fts (rowid, name, nik, tail) values (?, ?, ?, ?)";
    private static final String LINE =
            "insert into paper_line (id, batch, line, year, number, n, day, name, nik, village,"
                    + " service, letter_number, remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LINE_WORDS =
            "insert into paper_line_fts (rowid, name, nik, tail, words) values (?, ?, ?, ?, ?)";

    private final DSLContext sql;
    private final Supplier<LocalDateTime> now;
    private final Heap people = new Heap(PERSON, PERSON_WORDS);
    private final Heap lines = new Heap(LINE, LINE_WORDS);

    ImportBook(DSLContext sql, Supplier<LocalDateTime> now) {
        this.sql = sql;
        this.now = now;
    }

    /** Rows of a table and their words in its index, until there are enough to write. */
    private static final class Heap {
        private final String row;
        private final String words;
        private final List<Object[]> rows = new ArrayList<>();
        private final List<Object[]> indexed = new ArrayList<>();
        private long last = -1;

        Heap(String row, String words) {
            this.row = row;
            this.words = words;
        }
    }

    /** Begins a batch. */
    public long begin(String target, String file, String sha256, int lines, int skipped, String by) {
        return sql.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.TARGET, target)
                .set(IMPORT_BATCH.FILE, file)
                .set(IMPORT_BATCH.SHA256, sha256)
                .set(IMPORT_BATCH.LINES, (long) lines)
                .set(IMPORT_BATCH.SKIPPED, (long) skipped)
                .set(IMPORT_BATCH.MADE_AT, EntryRows.text(now.get()))
                .set(IMPORT_BATCH.MADE_BY, by)
                .returning(IMPORT_BATCH.ID)
                .fetchSingle(IMPORT_BATCH.ID);
    }

    /** @param person answers of a person's block */
    public void person(long batch, int line, Answers person) {
        if (people.last < 0) {
            people.last = last(IMPORTED_PERSON, IMPORTED_PERSON.ID);
        }
        long id = ++people.last;
        var nik = person.get(PersonBlock.NIK);
        var row = new ArrayList<Object>(List.of(id, batch, line));
        ImportRows.PERSON.forEach(key -> row.add(person.get(key)));
        people.rows.add(row.toArray());
        people.indexed.add(new Object[] {id, Spelling.fold(person.get(PersonBlock.NAME)), nik, backwards(nik)});
        write(people, HEAP);
    }

    public void line(long batch, PaperBookLine line) {
        if (lines.last < 0) {
            lines.last = last(PAPER_LINE, PAPER_LINE.ID);
        }
        long id = ++lines.last;
        lines.rows.add(new Object[] {
            id,
            batch,
            line.line(),
            line.day().getYear(),
            line.number(),
            line.n().isPresent() ? line.n().getAsLong() : null,
            line.day().toString(),
            line.name(),
            line.nik(),
            line.village(),
            line.service(),
            line.letterNumber(),
            line.remark()
        });
        var words = String.join(" ", line.number(), line.village(), line.service(), line.letterNumber(), line.remark());
        lines.indexed.add(
                new Object[] {id, Spelling.fold(line.name()), line.nik(), backwards(line.nik()), Spelling.fold(words)});
        write(lines, HEAP);
    }

    /** Writes what is still waiting. */
    public void flush() {
        write(people, 1);
        write(lines, 1);
    }

    private void write(Heap heap, int least) {
        if (heap.rows.size() >= least) {
            sql.batch(heap.row, heap.rows.toArray(Object[][]::new)).execute();
            sql.batch(heap.words, heap.indexed.toArray(Object[][]::new)).execute();
            heap.rows.clear();
            heap.indexed.clear();
        }
    }

    private long last(org.jooq.Table<?> table, org.jooq.Field<Long> id) {
        return sql.select(DSL.coalesce(DSL.max(id), 0L))
                .from(table)
                .fetchSingle()
                .value1();
    }

    /**
     * Takes a batch back: it stays in the book as taken back, and what it brought is erased.
     *
     * @return false if it was taken back before, or never was
     */
    public boolean withdraw(long batch, String by) {
        boolean there = sql.fetchExists(IMPORT_BATCH, IMPORT_BATCH.ID.eq(batch));
        if (!there || sql.fetchExists(IMPORT_WITHDRAWN, IMPORT_WITHDRAWN.BATCH.eq(batch))) {
            return false;
        }
        sql.insertInto(IMPORT_WITHDRAWN)
                .set(IMPORT_WITHDRAWN.BATCH, batch)
                .set(IMPORT_WITHDRAWN.MADE_AT, EntryRows.text(now.get()))
                .set(IMPORT_WITHDRAWN.MADE_BY, by)
                .execute();
        sql.execute(
                "delete from imported_person_fts where rowid in" + " (select id from imported_person where batch = ?)",
                batch);
        sql.execute("delete from paper_line_fts where rowid in (select id from paper_line where batch = ?)", batch);
        // What was deleted lies on in an index until it is rewritten.
        sql.execute("insert into imported_person_fts (imported_person_fts) values ('optimize')");
        sql.execute("insert into paper_line_fts (paper_line_fts) values ('optimize')");
        sql.deleteFrom(IMPORTED_PERSON).where(IMPORTED_PERSON.BATCH.eq(batch)).execute();
        sql.deleteFrom(PAPER_LINE).where(PAPER_LINE.BATCH.eq(batch)).execute();
        return true;
    }

    private static String backwards(String nik) {
        return new StringBuilder(nik).reverse().toString();
    }
}
