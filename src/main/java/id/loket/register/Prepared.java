package id.loket.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/**
 * A connection that keeps its statements: to compile an insert with all its triggers takes SQLite longer than to run it.
 * Used by one thread.
 */
final class Prepared extends DefaultConnection {
    /** More than one change asks; what was not asked for longest goes. */
    private static final int KEPT = 100;

    private final Map<String, Kept> statements = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final DSLContext sql;

    Prepared(Connection connection) {
        super(connection);
        this.sql = Sqlite.dsl(this);
    }

    /** Statements on this connection. */
    DSLContext sql() {
        return sql;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        var kept = statements.get(sql);
        if (kept == null) {
            kept = new Kept(getDelegate().prepareStatement(sql));
            statements.put(sql, kept);
            drop();
        } else if (kept.lent) {
            return getDelegate().prepareStatement(sql);
        }
        kept.lent = true;
        return kept;
    }

    /** After a failure, since the driver closes a statement that failed and does not say so. */
    void forget() throws SQLException {
        var all = List.copyOf(statements.values());
        statements.clear();
        for (var kept : all) {
            kept.getDelegate().close();
        }
    }

    private void drop() throws SQLException {
        if (statements.size() > KEPT) {
            var oldest = statements.values().iterator().next();
            if (!oldest.lent) {
                statements.values().remove(oldest);
                oldest.getDelegate().close();
            }
        }
    }

    /** Handed out again instead of closed; SQLite has reset it when its rows were read or its change was made. */
    private static final class Kept extends DefaultPreparedStatement {
        private boolean lent = false;

        Kept(PreparedStatement statement) {
            super(statement);
        }

        @Override
        public void close() throws SQLException {
            lent = false;
            clearParameters();
        }
    }
}
