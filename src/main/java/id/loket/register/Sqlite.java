package id.loket.register;

import static id.loket.register.db.Tables.STANDING;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.tools.JooqLogger;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** What only SQLite knows: files, pragmas, transactions, the search index. A second dialect would come in here. */
final class Sqlite {
    static {
        // What a statement carries is people's data and belongs in no log, whatever level someone sets there.
        JooqLogger.globalThreshold(Log.Level.WARN);
    }

    private Sqlite() {}

    /** "LOKT": marks a file as a book of this program. */
    static final int APPLICATION = 0x4c4f4b54;

    private static final int BUSY_MILLIS = 10_000;
    /** What a search or a report reads again and again; negative, or SQLite takes it for pages. */
    private static final int READ_CACHE_KIB = -16 * 1024;

    private static final int STEPS_UNWATCHED = 1_000;

    /** The connection that writes; makes the file if there is none. */
    static Prepared writer(Path file) throws SQLException {
        var config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return new Prepared(config.createConnection("jdbc:sqlite:" + file));
    }

    /** A connection that can only read; the file exists. */
    static Prepared reader(Path file) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        config.setCacheSize(READ_CACHE_KIB);
        return new Prepared(config.createConnection("jdbc:sqlite:" + file));
    }

    /** Reads a file that must not be touched, and fails if there is none. */
    static Connection looking(Path file) throws SQLException {
        var config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** Holds a file for this program alone until the connection is closed or the program dies. */
    static Connection lock(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(0);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            run(connection, "begin exclusive");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    static DSLContext dsl(Connection connection) {
        var configuration = new DefaultConfiguration();
        configuration.setConnection(connection);
        configuration.setSQLDialect(SQLDialect.SQLITE);
        configuration.setSettings(new Settings().withExecuteLogging(false).withFetchWarnings(false));
        return configuration.dsl();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "pragma user_version");
    }

    static int application(Connection connection) throws SQLException {
        return number(connection, "pragma application_id");
    }

    /** What SQLite itself finds wrong with the file; empty = sound. */
    static List<String> unsound(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("pragma integrity_check")) {
                while (rows.next()) {
                    if (!rows.getString(1).equals("ok")) {
                        found.add(rows.getString(1));
                    }
                }
            }
            try (var rows = statement.executeQuery("pragma foreign_key_check")) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " -> " + rows.getString(3));
                }
            }
        }
        return found;
    }

    /** Writes a whole and compact copy; other connections go on. */
    static void copy(Connection connection, Path target) throws SQLException {
        try (var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, target.toString());
            statement.executeUpdate();
        }
    }

    /** Asks in SQLite's own words, where every application asks: to put together a statement takes longer than to run it. */
    static boolean found(DSLContext sql, String question, Object... values) {
        return sql.fetchOptional(question, values).isPresent();
    }

    static void index(DSLContext sql, long id, String words) {
        sql.execute("insert into search_fts (rowid, words) values (?, ?)", id, words);
    }

    static void unindex(DSLContext sql, long id) {
        sql.execute("delete from search_fts where rowid = ?", id);
    }

    static Optional<String> indexed(DSLContext sql, long id) {
        return sql.resultQuery("select words from search_fts where rowid = ?", id)
                .fetchOptional(0, String.class);
    }

    static Map<Long, String> indexed(DSLContext sql, List<Long> ids) {
        var rowid = DSL.field("rowid", Long.class);
        var words = DSL.field("words", String.class);
        return sql.select(rowid, words)
                .from(DSL.table("search_fts"))
                .where(rowid.in(ids))
                .fetchMap(rowid, words);
    }

    /** Made anew rather than emptied: deleting a million rows takes longer than filling them. */
    static void emptyIndex(DSLContext sql) {
        var made = sql.resultQuery("select sql from sqlite_schema where name = 'search_fts'")
                .fetchSingle(0, String.class);
        sql.execute("drop table search_fts");
        sql.connection(connection -> run(connection, made));
    }

    /** Writes the index anew as a whole: nothing is left in the file of words deleted before. */
    static void purgeIndex(DSLContext sql) {
        sql.execute("insert into search_fts (search_fts) values ('optimize')");
    }

    /**
     * Cases that a question of {@link SearchQuery} finds, last registered first. The index gives them in this order and
     * is always the outer loop, so that a page of many is neither gathered nor sorted.
     */
    static List<Long> newest(DSLContext sql, String question, Narrowing narrowing, int limit) {
        var rowid = DSL.field("search_fts.rowid", Long.class);
        var index = sql.select(rowid).from(DSL.table("search_fts"));
        var hits = narrowing.conditions().isEmpty() ? index : index.crossJoin(STANDING);
        var where = hits.where(DSL.condition("search_fts match {0}", DSL.val(question)));
        narrowing.ids().ifPresent(range -> where.and(rowid.between(range.first(), range.last())));
        // The sign keeps SQLite from asking the index once for each of them.
        narrowing.among().ifPresent(few -> where.and(DSL.condition("+search_fts.rowid in ({0})", few)));
        if (!narrowing.conditions().isEmpty()) {
            where.and(STANDING.ID.eq(rowid)).and(DSL.and(narrowing.conditions()));
        }
        return where.orderBy(rowid.desc()).limit(limit).fetch(rowid);
    }

    /** Lets a question under way be given up: asked again and again by SQLite on the thread that waits for it. */
    static void watch(Prepared connection, BooleanSupplier givenUp) throws SQLException {
        ProgressHandler.setHandler(connection.getDelegate(), STEPS_UNWATCHED, new ProgressHandler() {
            @Override
            protected int progress() {
                return givenUp.getAsBoolean() ? 1 : 0;
            }
        });
    }

    static void unwatch(Prepared connection) throws SQLException {
        ProgressHandler.clearHandler(connection.getDelegate());
    }
}
