package id.loket.register;

import static id.loket.register.db.Tables.ENTRY;

import id.loket.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;

/** Reads the whole book as of one moment and says what is not as it was written; changes nothing. */
public final class Verify {
    private final Path file;
    private final StoredFiles files;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    Verify(Path file, StoredFiles files, Progress progress) {
        this.file = file;
        this.files = files;
        this.progress = progress;
    }

    /**
     * What was found and how much was looked at.
     *
     * @param numbers taken, inserted ones too
     * @param files that the book needs
     * @param orphans stored files that nothing names: a change that never came to its end; harmless
     * @param whole false if it was stopped
     */
    public record Result(
            List<Finding> findings, Head head, int cases, int numbers, int files, int orphans, boolean whole) {

        public boolean clean() {
            return whole && findings.isEmpty();
        }
    }

    /** Thrown out of the depth when the listener says stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Result run() {
        try (var connection = Sqlite.reader(file)) {
            Sqlite.run(connection, "begin");
            return run(connection);
        } catch (SQLException e) {
            throw RegisterTrouble.of(e);
        }
    }

    private Result run(Connection connection) throws SQLException {
        for (var unsound : Sqlite.unsound(connection)) {
            find(Finding.Kind.FILE_OF_BOOK, unsound, Words.say("register.verify.file", unsound));
        }
        var sql = Sqlite.dsl(connection);
        try {
            var head = new Chain(sql, this::find, this::step).walk();
            new Audit(sql, this::find).run();
            var counts = new Papers(sql, files).check();
            return new Result(
                    List.copyOf(findings),
                    head,
                    Sqlite.number(connection, "select count(distinct case_key) from entry"),
                    Sqlite.number(connection, "select count(*) from taken"),
                    counts[0],
                    counts[1],
                    true);
        } catch (Stopped _) {
            return new Result(List.copyOf(findings), new Head(0, ""), 0, 0, 0, 0, false);
        } catch (RuntimeException e) {
            var trouble = RegisterTrouble.of(e);
            if (trouble instanceof RegisterTrouble t && t.kind() == RegisterTrouble.Kind.DAMAGED) {
                find(Finding.Kind.FILE_OF_BOOK, "", t.sentence());
                return new Result(List.copyOf(findings), new Head(0, ""), 0, 0, 0, 0, true);
            }
            throw trouble;
        }
    }

    private void find(Finding.Kind kind, String where, String sentence) {
        findings.add(new Finding(kind, where, sentence));
    }

    private void step(long done, long of) {
        if (!progress.at(done, of)) {
            throw new Stopped();
        }
    }

    /** Stored bytes against their names. */
    private final class Papers {
        private final DSLContext sql;
        private final StoredFiles stored;

        Papers(DSLContext sql, StoredFiles stored) {
            this.sql = sql;
            this.stored = stored;
        }

        /** @return needed files and orphans */
        int[] check() {
            var needed = PaperRows.needed(sql);
            var erased = PaperRows.erased(sql);
            var done = 0;
            for (var sha : needed) {
                switch (stored.load(sha)) {
                    case StoredFiles.Found _ -> {}
                    case StoredFiles.Missing _ ->
                        find(Finding.Kind.PAPER_MISSING, sha, Words.say("register.verify.paper.missing", sha));
                    case StoredFiles.Damaged _ ->
                        find(Finding.Kind.PAPER_DAMAGED, sha, Words.say("register.verify.paper.damaged", sha));
                }
                step(++done, needed.size());
            }
            var orphans = 0;
            try (var names = stored.names()) {
                for (var sha : (Iterable<String>) names::iterator) {
                    if (erased.contains(sha)) {
                        find(Finding.Kind.PAPER_LEFT, sha, Words.say("register.verify.paper.left", sha));
                    } else if (!needed.contains(sha)) {
                        orphans++;
                    }
                }
            } catch (IOException e) {
                throw RegisterTrouble.of(e);
            }
            return new int[] {needed.size(), orphans};
        }
    }

    /** Hears of a finding. */
    interface Finds {
        void found(Finding.Kind kind, String where, String sentence);
    }

    /** Hears how far it is; throws to stop. */
    interface Steps {
        void at(long done, long of);
    }

    static Head head(DSLContext sql) {
        return sql.select(ENTRY.ID, ENTRY.HASH)
                .from(ENTRY)
                .orderBy(ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(r -> new Head(r.value1(), HexFormat.of().formatHex(r.value2())))
                .orElse(new Head(0, ""));
    }
}
