package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.loket.office.OfficeShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's files on the file system most offices have: drive letters, backslashes, names that differ in case only. */
class WindowsFilesTest {
    private FileSystem windows;
    private Path data;

    @BeforeEach
    void aPc() throws IOException {
        windows = Jimfs.newFileSystem(Configuration.windows());
        data = Files.createDirectories(windows.getPath("C:\\Users\\Bu Sari\\AppData\\Local\\Loket\\data"));
    }

    @AfterEach
    void off() throws IOException {
        windows.close();
    }

    @Test
    void a_folder_is_typed_with_its_drive_or_its_server() {
        assertThat(TypedFolder.read(" C:\\Pindaian ", windows)).contains(windows.getPath("C:\\Pindaian"));
        assertThat(TypedFolder.read("C:/Pindaian/Hari ini", windows))
                .contains(windows.getPath("C:\\Pindaian\\Hari ini"));
        assertThat(TypedFolder.read("\\\\server\\bagi\\pindaian", windows))
                .contains(windows.getPath("\\\\server\\bagi\\pindaian"));
    }

    @Test
    void what_is_not_whole_or_of_another_system_is_no_folder() {
        assertThat(TypedFolder.read("Pindaian", windows)).isEmpty();
        assertThat(TypedFolder.read("/home/sari/pindaian", windows)).isEmpty();
        assertThat(TypedFolder.read("C:\\a:b", windows)).isEmpty();
        assertThat(TypedFolder.read("C:\\apa?", windows)).isEmpty();
    }

    @Test
    void a_scan_is_offered_by_any_ending_and_set_aside_beside_one_whose_name_differs_in_case_only() throws Exception {
        var dir = Files.createDirectories(windows.getPath("C:\\Pindaian"));
        var scan = Files.writeString(dir.resolve("KK 01.JPG"), "bytes");
        var aside = Files.createDirectories(dir.resolve("Sudah dilampirkan"));
        Files.writeString(aside.resolve("kk 01.jpg"), "earlier");
        var inBook = new boolean[1];
        var folder = new ScanFolder(dir, ScanSettings.Afterwards.MOVED, Duration.ZERO, _ -> inBook[0]);
        folder.look();
        folder.look();
        assertThat(folder.ready()).containsExactly(scan);

        inBook[0] = true;
        folder.look();
        folder.look();
        assertThat(scan).doesNotExist();
        assertThat(aside.resolve("KK 01 (2).JPG")).hasContent("bytes");
        assertThat(aside.resolve("kk 01.jpg")).hasContent("earlier");
    }

    @Test
    void a_printer_of_another_pc_keeps_its_settings() {
        var queue = "\\\\PC-SEKCAM\\EPSON L3110: (Copy 1)";
        new PrintSettings(data, _ -> Optional.empty()).choose(PaperKind.TICKET, PrintChoice.NONE.on(queue));
        var read = new PrintSettings(data, _ -> Optional.empty());
        assertThat(read.choice(PaperKind.TICKET).printer()).contains(queue);
        var setup = PrinterSetup.PLAIN.by(PrinterSetup.Manner.STRUCK_12);
        read.setUp(queue, setup);
        assertThat(new PrintSettings(data, _ -> Optional.empty()).setup(queue)).isEqualTo(setup);
    }

    @Test
    void the_own_letter_wins_and_the_one_before_is_put_aside() throws IOException {
        var file = Files.createDirectories(data.resolve("letter")).resolve("tanda-terima.xhtml");
        OwnFile.write(file, "<p>satu</p>".getBytes(StandardCharsets.UTF_8));
        OwnFile.replace(file, "<p>dua</p>".getBytes(StandardCharsets.UTF_8), LocalDateTime.of(2026, 11, 21, 9, 30));
        assertThat(OfficeShelf.letter("kalipare", data, "tanda-terima")).contains("<p>dua</p>");
        assertThat(file.resolveSibling("backup").resolve("tanda-terima-20261121-093000.xhtml"))
                .hasContent("<p>satu</p>");
    }
}
