package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void what_windows_forbids_becomes_a_line() {
        assertThat(FileNames.of("Laporan 09:30/12:00 <draf>?")).isEqualTo("Laporan 09-30-12-00 -draf--");
        assertThat(FileNames.of("a\tb\nc")).isEqualTo("a-b-c");
    }

    @Test
    void a_name_neither_begins_nor_ends_with_a_dot_or_a_space() {
        assertThat(FileNames.of(" .Rekap s.d. Des. . ")).isEqualTo("Rekap s.d. Des");
        assertThat(FileNames.of("...")).isEqualTo("-");
        assertThat(FileNames.of("")).isEqualTo("-");
    }

    @Test
    void a_device_is_no_name_whatever_its_ending_and_whoever_types_it() {
        assertThat(List.of("CON", "nul", "Aux.2026", "com1", "LPT9 .a", "prn"))
                .allSatisfy(device -> assertThat(FileNames.of(device)).startsWith("-"));
        assertThat(FileNames.of("CONTOH")).isEqualTo("CONTOH");
        assertThat(FileNames.of("COM10")).isEqualTo("COM10");
    }

    @Test
    void a_device_is_known_on_a_turkish_computer_too() {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(FileNames.of("conin$")).isEqualTo("-conin$");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void a_long_title_is_cut_to_what_a_path_can_bear() {
        assertThat(FileNames.of("a".repeat(119) + " b")).isEqualTo("a".repeat(119));
    }

    @Test
    void each_of_them_is_a_file_on_windows() throws Exception {
        try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
            for (var words : List.of("a:b", "Buku \"KK\"", "s.d. 30/6 ", "x|y*z?", "nul", "<>", "\u0007")) {
                var file = windows.getPath("C:\\work").resolve(FileNames.of(words) + ".xlsx");
                Files.writeString(file, words);
                assertThat(file.getParent()).isEqualTo(windows.getPath("C:\\work"));
            }
        }
    }
}
