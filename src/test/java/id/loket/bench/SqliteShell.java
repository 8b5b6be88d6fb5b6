package id.loket.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One {@code sqlite3} on the same file, fed with questions; a question is answered when all its rows were read back.
 * Its own timer is too coarse for answers of less than a millisecond.
 */
final class SqliteShell implements AutoCloseable {
    private static final String END = "-- answered --";

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    SqliteShell(Path file) {
        this(file, "-readonly");
    }

    private SqliteShell(Path file, String mode) {
        var program = List.of("/usr/bin/sqlite3", "/usr/local/bin/sqlite3").stream()
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the benchmark needs the sqlite3 shell: apt install sqlite3"));
        try {
            process = new ProcessBuilder(program, mode, "-batch", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * A shell on a search index of its own with the same words: one before 3.42 cannot read an index that deletes securely.
     */
    static SqliteShell ofWords(Path book) throws IOException {
        var file = book.resolveSibling("words.db");
        if (!Files.exists(file)) {
            var half = book.resolveSibling("words.part");
            Files.deleteIfExists(half);
            try (var shell = new SqliteShell(half, "-batch")) {
                shell.ask("attach '" + book + "' as book");
                shell.ask(String.join(" ", shell.ask("select sql from book.sqlite_master where name = 'search_fts'")));
                var columns = shell.ask("select name from pragma_table_info('search_fts')");
                var content = IntStream.range(0, columns.size())
                        .mapToObj(c -> ", c" + c)
                        .collect(Collectors.joining());
                shell.ask("insert into search_fts (rowid, " + String.join(", ", columns) + ") select id" + content
                        + " from book.search_fts_content");
            }
            Files.move(half, file);
        }
        return new SqliteShell(file);
    }

    /** The rows of an answer, columns between bars. */
    List<String> ask(String sql) {
        try {
            in.write(sql.strip() + ";\n.print " + END + "\n");
            in.flush();
            var rows = new ArrayList<String>();
            for (var line = out.readLine(); !END.equals(line); line = out.readLine()) {
                if (line == null || line.startsWith("Error:") || line.startsWith("Parse error")) {
                    throw new IllegalStateException("sqlite3: " + line);
                }
                rows.add(line);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
