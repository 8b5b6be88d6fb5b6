package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar opens on an old Java and finds its way to Java 25. */
class LauncherTest {
    @TempDir
    Path disk;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--practice",
                "--data D:\\loket",
                "--data sop --practice",
                "--practice --office kalipare",
                "self-check",
                "--help"
            })
    void theWindowOpensWhenNoCommandIsGiven(String line) {
        assertThat(Launcher.needsWindow(arguments(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sop check kk.xml",
                "--data D:\\loket verify",
                "--practice backup E:\\",
                "--data=x book",
                "--office kalipare replay a.story"
            })
    void aCommandNeedsNoWindow(String line) {
        assertThat(Launcher.needsWindow(arguments(line))).isFalse();
    }

    @Test
    void java25IsKnownByItsReleaseFile() throws IOException {
        assertThat(Launcher.version(java("jdk-25", "JAVA_VERSION=\"25.0.3\""))).isEqualTo(25);
        assertThat(Launcher.version(java("jdk-17", "JAVA_VERSION=\"17.0.15\""))).isEqualTo(17);
        assertThat(Launcher.version(java("early", "JAVA_VERSION=\"26-ea\""))).isEqualTo(26);
    }

    @Test
    void aFolderThatIsNoJavaIsPassedOver() throws IOException {
        var torn = java("torn", "JAVA_VERSION=\"?\"");
        var emptied = java("emptied", "JAVA_VERSION=\"25\"");
        Files.delete(emptied.resolve("bin/java"));
        assertThat(Launcher.version(torn)).isZero();
        assertThat(Launcher.version(emptied)).isZero();
        assertThat(Launcher.version(disk.resolve("absent"))).isZero();
    }

    @Test
    void theNamedJavaComesBeforeTheNeighboursAndTheProgramsFolder() throws IOException {
        var here = java("jvm/jdk-17", "JAVA_VERSION=\"17\"");
        var neighbour = java("jvm/jdk-25", "JAVA_VERSION=\"25\"");
        var temurin = java("Programs/Eclipse Adoptium/jdk-25", "JAVA_VERSION=\"25\"");
        var env = Map.of("LOKET_JAVA", "named", "JAVA_HOME", " ", "ProgramFiles", disk + "/Programs");
        assertThat(Launcher.places(here, env)).containsExactly(here, Path.of("named"), here, neighbour, temurin);
    }

    @Test
    void java17CanReadTheLauncher() throws IOException {
        try (var bytes = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            bytes.skipNBytes(6);
            assertThat(bytes.readUnsignedShort()).isEqualTo(44 + 17);
        }
    }

    private Path java(String name, String release) throws IOException {
        var home = disk.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), release + "\nIMPLEMENTOR=\"Sample\"\n");
        return home;
    }

    private static String[] arguments(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
