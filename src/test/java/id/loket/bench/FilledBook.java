package id.loket.bench;

import id.loket.desk.Counter;
import id.loket.desk.Fill;
import id.loket.desk.Maintenance;
import id.loket.desk.Practice;
import id.loket.desk.StoryClock;
import id.loket.register.Filter;
import id.loket.register.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The book the benchmark works on: a rhythm of 250 cases a day from the first SOP on. Kept and taken again as long as the
 * scripts of the register are the same.
 */
record FilledBook(Counter counter, StoryClock clock, List<Figure> figures) implements AutoCloseable {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 20);
    /** A day on which all offices have sample people. */
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

    private static final long SEED = 1;
    private static final String FILE = "register.db";
    /** Stands where a filling came to its end. */
    private static final String WHOLE = "whole";

    private static final double NANOS = 1e9;

    static FilledBook of(int cases, Path dir) throws IOException {
        var folder = folder(cases, dir);
        var whole = folder.resolve(WHOLE);
        var clock = new StoryClock(FROM.atTime(7, 0));
        var figures = new ArrayList<Figure>();
        if (Files.exists(folder) && !Files.exists(whole)) {
            throw new IOException("a filling was stopped half-way; delete " + folder);
        }
        Counter counter;
        if (Files.exists(whole)) {
            counter = ready(Counter.open(folder, clock, true));
        } else {
            counter = ready(Practice.staffed(folder, Practice.offices().getFirst(), clock));
            figures.addAll(fill(counter, clock, cases));
            Files.createFile(whole);
        }
        var last = counter.desk().list(Filter.ALL, 0, 1).getFirst().openedAt();
        clock.set(LocalDateTime.of(last.toLocalDate(), LocalTime.of(18, 0)));
        return new FilledBook(counter, clock, List.copyOf(figures));
    }

    /** One filling, kept at each of these sizes on its way: books that differ in nothing but their age. */
    static void grow(List<Integer> sizes, Path dir) throws IOException {
        var left = new ArrayDeque<Integer>();
        for (int cases : sizes) {
            if (!Files.exists(folder(cases, dir).resolve(WHOLE))) {
                left.add(cases);
            }
        }
        if (left.isEmpty()) {
            return;
        }
        var folder = Files.createTempDirectory(dir, "growing");
        var clock = new StoryClock(FROM.atTime(7, 0));
        try (var counter = ready(Practice.staffed(folder, Practice.offices().getFirst(), clock))) {
            var filled = new Fill(counter, clock)
                    .run(new Fill.Wanted(left.getLast(), SEED, FROM, Fill.PER_DAY), (done, _) -> {
                        while (!left.isEmpty() && done >= left.getFirst()) {
                            keep(folder, folder(left.removeFirst(), dir));
                        }
                        return true;
                    });
            if (!(filled instanceof Fill.Filled f) || f.stuck() > 0) {
                throw new IllegalStateException(filled.toString());
            }
        }
    }

    private static void keep(Path from, Path to) {
        try {
            Files.createDirectories(to);
            copy(from, to);
            Files.createFile(to.resolve(WHOLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SQLite itself copies: the book may be open. */
    static void copy(Path from, Path to) throws IOException {
        try {
            try (var all = Files.walk(Files.createDirectories(from.resolve("files")))) {
                for (var path : all.toList()) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                }
            }
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file(from));
                    var copy = connection.prepareStatement("vacuum into ?")) {
                copy.setString(1, file(to).toString());
                copy.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder(int cases, Path dir) {
        return dir.resolve("book-" + cases + "-" + SEED + "-" + scripts());
    }

    private static List<Figure> fill(Counter counter, StoryClock clock, int cases) throws IOException {
        long begun = System.nanoTime();
        var filled = (Fill.Filled)
                new Fill(counter, clock).run(new Fill.Wanted(cases, SEED, FROM, Fill.PER_DAY), Progress.UNHEARD);
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (filled.stuck() > 0) {
            throw new IllegalStateException(filled.why());
        }
        begun = System.nanoTime();
        var verified = new Maintenance(counter).verify(Progress.UNHEARD);
        double verifying = (System.nanoTime() - begun) / NANOS;
        if (!verified.clean()) {
            throw new IllegalStateException(verified.sentence());
        }
        return List.of(
                Figure.alone("fill: cases per second", cases / seconds, "1/s"),
                Figure.alone("fill: entries per second", filled.entries() / seconds, "1/s"),
                Figure.alone("fill: bytes per case", (double) Files.size(file(counter.dir())) / cases, "bytes"),
                Figure.alone("verify: entries per second", filled.entries() / verifying, "1/s"));
    }

    static Counter ready(Counter.Opened opened) {
        if (opened instanceof Counter.Opened.Ready(var counter)) {
            return counter;
        }
        throw new IllegalStateException(opened.toString());
    }

    /** What the scripts of the register are, in eight signs. */
    private static String scripts() {
        var sum = new CRC32();
        for (int version = 1; ; version++) {
            try (var script = FilledBook.class.getResourceAsStream("/db/V" + version + ".sql")) {
                if (script == null) {
                    return "%08x".formatted(sum.getValue());
                }
                sum.update(script.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The book in its folder. */
    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    Path file() {
        return file(counter.dir());
    }

    @Override
    public void close() {
        counter.close();
    }
}
