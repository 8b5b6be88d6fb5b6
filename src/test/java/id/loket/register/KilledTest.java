package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed at any moment loses nothing it has confirmed. */
class KilledTest {
    private static final int TIMES = 20;

    @TempDir
    Path dir;

    @Test
    void every_confirmed_number_is_in_the_book_after_the_program_was_killed() throws Exception {
        var random = new Random(470);
        var confirmed = new HashSet<String>();
        for (int i = 0; i < TIMES; i++) {
            var lines = registerUntilKilled(i, 20 + random.nextInt(300));
            assertThat(lines).as("registered before the kill").isNotEmpty();
            confirmed.addAll(lines);
        }
        try (var register = Book.open(dir)) {
            var result = register.verify(Progress.UNHEARD);
            assertThat(result.findings()).isEmpty();
            assertThat(register.reading().numbers("agenda", "2026"))
                    .extracting(n -> n.caseKey() + " " + n.printed())
                    .containsAll(confirmed);
            assertThat(result.files()).isGreaterThanOrEqualTo(confirmed.size());
        }
    }

    private List<String> registerUntilKilled(int round, int millis) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Clerk.class.getName(),
                        dir.toString(),
                        "K" + round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new ArrayList<String>();
        try (var out = process.inputReader()) {
            lines.add(confirmed(out));
            Thread.sleep(millis);
            // Not Process.destroyForcibly: it would close the stream that still holds the last confirmations.
            process.toHandle().destroyForcibly();
            out.lines()
                    .filter(l -> l.endsWith(";"))
                    .map(l -> l.substring(0, l.length() - 1))
                    .forEach(lines::add);
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    private static String confirmed(BufferedReader out) throws Exception {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.endsWith(";")) {
                return line.substring(0, line.length() - 1);
            }
        }
        throw new AssertionError("the clerk said nothing");
    }
}
