package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the program keeps its data unless it is told otherwise. */
class MainTest {
    private static final Path HOME = Path.of("rumah");

    @Test
    void windows_names_the_folder_itself() {
        assertThat(Main.folder(Map.of("LOCALAPPDATA", "lokal"), HOME)).isEqualTo(Path.of("lokal", "Loket"));
    }

    @Test
    void elsewhere_it_is_under_home() {
        assertThat(Main.folder(Map.of("LOCALAPPDATA", " "), HOME)).isEqualTo(HOME.resolve(".local/share/loket"));
        assertThat(Main.folder(Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/loket"));
    }
}
