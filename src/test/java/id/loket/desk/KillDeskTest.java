package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.register.NumberLine;
import id.loket.register.Opening;
import id.loket.register.Progress;
import id.loket.register.Register;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

/** A number that was shown at the desk is in the book, whenever the program is killed; and no number twice or left out. */
class KillDeskTest {
    private static final int LANES = 2;
    private static final int BOOKS = 5;
    /** Kills of one book; a new one then, so that checking all of it stays quick. */
    private static final int KILLS = 20;
    /** One kill of so many comes while the book is still being opened. */
    private static final int OPENING = 10;
    /** Numbers a clerk may give before it is killed. */
    private static final int MOST_NUMBERS = 8;

    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true");

    @TempDir
    Path dir;

    private Path sample;
    private String classPath;

    /** An office with its people, and a program whose start is prepared: the test is about kills, not about starts. */
    @BeforeEach
    void prepare() throws Exception {
        sample = dir.resolve("sample");
        assertThat(Practice.staffed(sample, "durenan", new StoryClock(KillDeskClerk.NOW)))
                .isInstanceOfSatisfying(
                        Counter.Opened.Ready.class, ready -> ready.counter().close());
        classPath = packed(System.getProperty("java.class.path"));
        unpackSqlite();
        var training = start(copy("training"), 20, "-XX:AOTCacheOutput=" + dir.resolve("start.aot"));
        training.getInputStream().readAllBytes();
        assertThat(training.waitFor()).isZero();
    }

    @Test
    @Timeout(600)
    void every_number_shown_is_in_the_book_after_each_of_200_kills() throws Exception {
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var shown = lanes.invokeAll(IntStream.range(0, LANES)
                    .<Callable<Integer>>mapToObj(lane -> () -> lane(lane))
                    .toList());
            for (var lane : shown) {
                assertThat(lane.get()).as("numbers shown").isGreaterThanOrEqualTo(BOOKS * (KILLS - KILLS / OPENING));
            }
        }
    }

    private int lane(int lane) throws Exception {
        var random = new Random(470 + lane);
        int all = 0;
        for (int book = 0; book < BOOKS; book++) {
            var data = copy("book-" + lane + "-" + book);
            var shown = new HashSet<String>();
            for (int kill = 0; kill < KILLS; kill++) {
                shown.addAll(shownUntilKilled(data, kill % OPENING == 0, random));
                check(data, shown);
            }
            all += shown.size();
        }
        return all;
    }

    /** @param opening kill it while it still opens the book; else in the midst of its work */
    private List<String> shownUntilKilled(Path data, boolean opening, Random random) throws Exception {
        var lines = new ArrayList<String>();
        var clerk = start(data, 0, "-XX:AOTCache=" + dir.resolve("start.aot"));
        try (var out = clerk.inputReader()) {
            if (opening) {
                Thread.sleep(100 + random.nextInt(400));
            } else {
                // Counted in work rather than in time, so that a busy computer changes nothing.
                for (int numbers = 1 + random.nextInt(MOST_NUMBERS); numbers > 0; numbers--) {
                    var line = out.readLine();
                    assertThat(line).as(() -> errors(data)).isNotNull();
                    lines.add(line);
                }
                Thread.sleep(random.nextInt(20));
            }
            // Not Process.destroyForcibly: it would close the stream that still holds the last numbers.
            clerk.toHandle().destroyForcibly();
            out.lines().forEach(lines::add);
        }
        assertThat(clerk.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return lines.stream()
                .filter(l -> l.endsWith(";"))
                .map(l -> l.replace(";", ""))
                .toList();
    }

    private static void check(Path data, Set<String> shown) {
        if (!(Register.open(data, () -> KillDeskClerk.NOW) instanceof Opening.Opened(var register))) {
            throw new AssertionError("the book does not open after the kill");
        }
        try (register) {
            assertThat(register.verify(Progress.UNHEARD).findings()).isEmpty();
            var numbers = register.reading().numbers("agenda-kk", "2025");
            assertThat(numbers).extracting(n -> n.caseKey() + " " + n.printed()).containsAll(shown);
            assertThat(numbers)
                    .extracting(NumberLine::n)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    private Process start(Path data, int times, String cache) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(List.of(cache, "-Dorg.sqlite.lib.path=" + dir));
        command.addAll(List.of("-cp", classPath, KillDeskClerk.class.getName()));
        command.addAll(List.of(data.toString(), String.valueOf(times)));
        return new ProcessBuilder(command)
                .redirectError(data.resolveSibling(data.getFileName() + ".txt").toFile())
                .start();
    }

    /** Once; a killed program would leave its own copy behind each time. */
    private void unpackSqlite() throws IOException {
        var name = System.mapLibraryName("sqlitejdbc");
        var from = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (var library = OSInfo.class.getResourceAsStream(from)) {
            Files.copy(library, dir.resolve(name));
        }
    }

    private static String errors(Path data) {
        try {
            return Files.readString(data.resolveSibling(data.getFileName() + ".txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path copy(String name) throws IOException {
        var target = dir.resolve(name);
        try (var files = Files.walk(sample)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(sample.relativize(file).toString()));
            }
        }
        return target;
    }

    /** The class path with its folders packed into one jar: a prepared start knows no folders. */
    private String packed(String path) throws IOException {
        var jar = dir.resolve("classes.jar");
        var kept = new ArrayList<>(List.of(jar.toString()));
        var names = new HashSet<String>();
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : path.split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(entry))) {
                    pack(Path.of(entry), out, names);
                } else {
                    kept.add(entry);
                }
            }
        }
        return String.join(File.pathSeparator, kept);
    }

    private static void pack(Path folder, JarOutputStream out, Set<String> names) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (names.add(name)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }
}
