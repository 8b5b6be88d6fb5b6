package id.loket.register;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Two reading connections, lent one question at a time; each question sees one moment of the book. */
final class Readers implements AutoCloseable {
    private static final int COUNT = 2;
    private static final long WAIT_SECONDS = 60;

    private final BlockingQueue<Prepared> free = new ArrayBlockingQueue<>(COUNT);

    Readers(Path file) throws SQLException {
        for (int i = 0; i < COUNT; i++) {
            free.add(Sqlite.reader(file));
        }
    }

    <T> T ask(Function<DSLContext, T> question) {
        return ask(() -> false, question);
    }

    /** As {@link #ask(Function)}, and throws {@code GIVEN_UP} soon after the answer is no longer wanted. */
    <T> T ask(BooleanSupplier givenUp, Function<DSLContext, T> question) {
        Prepared connection;
        try {
            connection = free.poll(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterTrouble(RegisterTrouble.Kind.BUSY, e);
        }
        if (connection == null) {
            throw new RegisterTrouble(RegisterTrouble.Kind.BUSY, null);
        }
        try {
            Sqlite.run(connection, "begin");
            Sqlite.watch(connection, givenUp);
            try {
                return question.apply(connection.sql());
            } catch (RuntimeException e) {
                connection.forget();
                throw e;
            } finally {
                Sqlite.unwatch(connection);
                Sqlite.run(connection, "rollback");
            }
        } catch (SQLException e) {
            throw RegisterTrouble.of(e);
        } catch (RuntimeException e) {
            throw RegisterTrouble.of(e);
        } finally {
            free.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection = free.poll(); connection != null; connection = free.poll()) {
            connection.close();
        }
    }
}
