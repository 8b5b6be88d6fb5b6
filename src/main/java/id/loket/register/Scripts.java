package id.loket.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The scripts V1, V2 ... that make a book; the n-th brings it to version n. */
record Scripts(List<String> all) {

    /** Those shipped with the program. */
    static Scripts shipped() {
        var all = new ArrayList<String>();
        for (int n = 1; ; n++) {
            try (var in = Scripts.class.getResourceAsStream("/db/V" + n + ".sql")) {
                if (in == null) {
                    return new Scripts(List.copyOf(all));
                }
                all.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    int newest() {
        return all.size();
    }

    /** Brings a book of this version to the newest one, all or nothing; the search of an older one is filled anew. */
    void apply(Connection connection, int version, Progress progress) throws SQLException {
        Sqlite.run(connection, "begin immediate");
        try {
            for (var script : all.subList(version, newest())) {
                Sqlite.run(connection, script);
            }
            if (version > 0) {
                new SearchIndex(Sqlite.dsl(connection)).fill(progress);
            }
            Sqlite.run(connection, "pragma application_id = " + Sqlite.APPLICATION);
            Sqlite.run(connection, "pragma user_version = " + newest());
            Sqlite.run(connection, "commit");
        } catch (SQLException | RuntimeException e) {
            Sqlite.run(connection, "rollback");
            throw e;
        }
    }
}
