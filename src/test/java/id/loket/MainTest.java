package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
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

    @Test
    void on_windows_the_data_lie_in_the_local_folder_of_who_is_signed_in() throws Exception {
        try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
            var home = windows.getPath("C:\\Users\\Bu Sari");
            var local = Map.of("LOCALAPPDATA", "C:\\Users\\Bu Sari\\AppData\\Local");
            assertThat(Main.folder(local, home))
                    .isEqualTo(home.resolve("AppData").resolve("Local").resolve("Loket"));
            assertThat(Main.folder(Map.of(), home)).isEqualTo(home.resolve(".local\\share\\loket"));
        }
    }
}
