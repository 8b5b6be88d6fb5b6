package id.loket.register;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The open book: one writing connection on one thread, two reading ones; a change is kept whole or not at all.
 *
 * <p>Safe for all threads. No program may read {@code register.db} by other means than SQLite while it is open: closing
 * such a file gives up SQLite's locks.
 */
public final class Register implements AutoCloseable {
    /** The book's file in its folder. */
    static final String FILE = "register.db";

    private final Path dir;
    private final Supplier<LocalDateTime> now;
    private final Connection lock;
    private final Prepared writer;
    private final Readers readers;
    private final Latest latest;
    private final StoredFiles files;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService thread;
    private volatile Thread writing;
    /** Where the chain ends, as the last change left it: nobody else writes. Of the writing thread alone. */
    private Optional<Ledger.Last> last = Optional.empty();

    Register(Path dir, Supplier<LocalDateTime> now, Connection lock, Prepared writer) throws SQLException {
        this.dir = dir;
        this.now = now;
        this.lock = lock;
        this.writer = writer;
        this.readers = new Readers(dir.resolve(FILE));
        this.latest = new Latest(readers);
        this.files = new StoredFiles(dir.resolve("files"));
        this.thread = Executors.newSingleThreadExecutor(task -> {
            writing = new Thread(task, "register");
            writing.setDaemon(true);
            return writing;
        });
    }

    /**
     * Opens the book in a folder, made if there is none yet.
     *
     * @param now the office's time
     */
    public static Opening open(Path dir, Supplier<LocalDateTime> now) {
        return open(dir, now, Progress.UNHEARD);
    }

    /**
     * As {@link #open(Path, Supplier)}; a book of an older version is brought to the newest one, which can take minutes
     * at a million cases.
     *
     * @param progress hears how far it is; it cannot stop it
     */
    public static Opening open(Path dir, Supplier<LocalDateTime> now, Progress progress) {
        return new Door(dir, now, Scripts.shipped(), progress).open();
    }

    /**
     * Runs one change: everything it did is kept when it returns, nothing if it throws.
     *
     * @throws RegisterTrouble if the disk failed; nothing was kept
     */
    public <T> T change(Function<Ledger, T> change) {
        return change(random, change);
    }

    /**
     * The same for a practice book that shall come out alike each time it is made.
     *
     * @param salts in place of chance that nobody can know beforehand; never for people's real data
     */
    public <T> T change(RandomGenerator salts, Function<Ledger, T> change) {
        if (Thread.currentThread() == writing) {
            throw new IllegalStateException("a change within a change");
        }
        if (thread.isShutdown()) {
            throw new RegisterTrouble(RegisterTrouble.Kind.CLOSED, null);
        }
        return await(thread.submit(() -> transact(salts, change)));
    }

    /** A change that tells nothing. */
    public void enter(Consumer<Ledger> change) {
        change(ledger -> {
            change.accept(ledger);
            return true;
        });
    }

    private <T> T transact(RandomGenerator salts, Function<Ledger, T> change) {
        try {
            Sqlite.run(writer, "begin immediate");
            var ledger = new Ledger(writer.sql(), files, now, salts, last);
            last = Optional.empty();
            var result = change.apply(ledger);
            ledger.finish();
            Sqlite.run(writer, "commit");
            last = ledger.last();
            ledger.committed(latest);
            return result;
        } catch (SQLException e) {
            rollBack();
            throw RegisterTrouble.of(e);
        } catch (RuntimeException e) {
            rollBack();
            throw RegisterTrouble.of(e);
        } catch (Error e) {
            rollBack();
            throw e;
        }
    }

    /** SQLite has already rolled back by itself after some failures. */
    private void rollBack() {
        try {
            writer.forget();
            Sqlite.run(writer, "rollback");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction")) {
                throw RegisterTrouble.of(e);
            }
        }
    }

    /** Waits to the end even when interrupted: a caller must know whether its change was kept. */
    private static <T> T await(Future<T> task) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    switch (e.getCause()) {
                        case RuntimeException cause -> throw cause;
                        case Error cause -> throw cause;
                        case Throwable cause -> throw new IllegalStateException(cause);
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lists, search and reports; sees what was committed. */
    public Reading reading() {
        return new Reading(readers, latest);
    }

    /** Stored papers and scans, by SHA-256. */
    public StoredFiles files() {
        return files;
    }

    /** Checks the whole book; can take minutes at a million cases. */
    public Verify.Result verify(Progress progress) {
        return new Verify(dir.resolve(FILE), files, progress).run();
    }

    /** Backups of this book. */
    public Backup backup() {
        return new Backup(dir.resolve(FILE), files, now);
    }

    /** The folder of the book. */
    public Path dir() {
        return dir;
    }

    Connection writer() {
        return writer;
    }

    @Override
    public void close() {
        thread.close();
        try {
            readers.close();
            if (!writer.isClosed()) {
                Sqlite.run(writer, "pragma optimize");
                Sqlite.run(writer, "pragma wal_checkpoint(truncate)");
                writer.close();
            }
            lock.close();
        } catch (SQLException e) {
            throw RegisterTrouble.of(e);
        }
    }
}
