package id.loket.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One run of the command line in this process: what it said and how it ended. */
record Run(int code, String out, String err, List<String> opened) {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

    /** @param home stands for the folder in which the program keeps its data */
    static Run loket(Path home, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var opened = new ArrayList<String>();
        var place = new Place(
                home.resolve("data"),
                home.resolve("latihan"),
                ZoneId.of("Asia/Jakarta"),
                _ -> NOW,
                _ -> {},
                (dir, practice) -> opened.add(
                        home.relativize(dir) + practice.map(id -> " " + id).orElse("")),
                _ -> new Place.Rehearsed.NoScreen(),
                bug -> {
                    throw new AssertionError(bug);
                });
        int code = Cli.run(place, new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString(), opened);
    }

    /** A failure is one sentence. */
    String sentence() {
        return err.strip();
    }
}
