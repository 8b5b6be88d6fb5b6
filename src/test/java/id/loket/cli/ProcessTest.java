package id.loket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own and without JavaFX, as a command of the jar runs. */
class ProcessTest {
    @TempDir
    Path home;

    @Test
    void a_command_needs_no_javafx_and_leaves_no_trace() throws Exception {
        var process = loket("sop", "list");
        assertThat(process.inputReader(StandardCharsets.UTF_8).lines()).anyMatch(l -> l.startsWith("durenan-01 "));
        assertThat(process.errorReader().lines()).isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_failed_command_ends_with_one() throws Exception {
        var process = loket("verify", "--data", home.resolve("tidak-ada").toString());
        assertThat(process.errorReader(StandardCharsets.UTF_8).lines())
                .containsExactly("Folder data \"" + home.resolve("tidak-ada") + "\" tidak ada.");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(home).isEmptyDirectory();
    }

    private Process loket(String... args) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command);
        builder.environment().remove("LOCALAPPDATA");
        return builder.start();
    }
}
