package id.loket.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a book of today one of an older version, with all it holds: what came later is taken out of its file. */
final class OldBook {
    private OldBook() {}

    static void back(Path dir, int version) throws SQLException {
        try (var book = Book.raw(dir);
                var old = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (var script : Scripts.shipped().all().subList(0, version)) {
                Sqlite.run(old, script);
            }
            Sqlite.run(book, "pragma foreign_keys = off");
            Sqlite.run(book, "drop table search_fts");
            Set<String> then = new HashSet<>(column(old, "select name from sqlite_schema"));
            for (var type : List.of("trigger", "view", "index", "table")) {
                var now = column(
                        book,
                        "select name from sqlite_schema where sql is not null and name not like 'sqlite_%' and name"
                                + " not like '%_fts_%' and type = '"
                                + type + "'");
                for (var name : now) {
                    if (!then.contains(name)) {
                        Sqlite.run(book, "drop " + type + " " + name);
                    }
                }
            }
            for (var table :
                    column(old, "select name from sqlite_schema where type = 'table' and sql like '%strict%'")) {
                var names = "select name from pragma_table_info('" + table + "')";
                var later = column(book, names);
                later.removeAll(column(old, names));
                for (var name : later) {
                    Sqlite.run(book, "alter table " + table + " drop column " + name);
                }
            }
            Sqlite.run(
                    book,
                    column(old, "select sql from sqlite_schema where name = 'search_fts'")
                            .getFirst());
            Sqlite.run(book, "pragma user_version = " + version);
        }
    }

    private static List<String> column(Connection from, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = from.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
