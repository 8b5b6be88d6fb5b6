package id.loket.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows that one entry wrote, to be written once more by bare JDBC; what triggers write is left to them. */
record BareRows(List<Row> rows) {
    /** By table, in the order in which they need each other; the entry's id is asked for. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("entry", "select * from entry where id = ?");
        PARTS.put("answer", "select * from answer where entry = ?");
        PARTS.put("tick", "select * from tick where entry = ?");
        PARTS.put("taken", "select t.* from taken t join entry e using (case_key, line) where e.id = ?");
        // The case has the id of its first entry.
        PARTS.put("subject", "select * from subject where case_id = ?");
        PARTS.put("search_fts", "select rowid, words from search_fts where rowid = ?");
    }

    private record Row(String insert, List<Object> values) {}

    static BareRows of(Connection from, long entry) throws SQLException {
        var rows = new ArrayList<Row>();
        for (var part : PARTS.entrySet()) {
            try (var asked = from.prepareStatement(part.getValue())) {
                asked.setLong(1, entry);
                try (var found = asked.executeQuery()) {
                    var head = found.getMetaData();
                    var names = new ArrayList<String>();
                    for (int c = 1; c <= head.getColumnCount(); c++) {
                        names.add(head.getColumnName(c));
                    }
                    var insert = "insert into %s (%s) values (%s)"
                            .formatted(
                                    part.getKey(),
                                    String.join(", ", names),
                                    names.stream().map(_ -> "?").collect(Collectors.joining(", ")));
                    while (found.next()) {
                        var values = new ArrayList<Object>();
                        for (int c = 1; c <= names.size(); c++) {
                            values.add(found.getObject(c));
                        }
                        rows.add(new Row(insert, values));
                    }
                }
            }
        }
        return new BareRows(rows);
    }

    /** Inserts and commits them; statements are kept for the next case. */
    void write(Connection to, Map<String, PreparedStatement> kept) {
        try {
            for (var row : rows) {
                var statement = kept.get(row.insert());
                if (statement == null) {
                    statement = to.prepareStatement(row.insert());
                    kept.put(row.insert(), statement);
                }
                for (int c = 0; c < row.values().size(); c++) {
                    statement.setObject(c + 1, row.values().get(c));
                }
                statement.executeUpdate();
            }
            to.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
