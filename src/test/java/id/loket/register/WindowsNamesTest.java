package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class WindowsNamesTest {
    @Test
    void stored_papers_and_names_in_a_backup_are_the_same_as_everywhere() throws Exception {
        try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
            var dir = Files.createDirectories(windows.getPath("C:\\Users\\Bu Sari\\data"));
            var files = new StoredFiles(dir.resolve("files"));
            var name = files.store("surat".getBytes(StandardCharsets.UTF_8));
            assertThat(files.load(name))
                    .isInstanceOfSatisfying(
                            StoredFiles.Found.class,
                            found -> assertThat(found.bytes()).asString().isEqualTo("surat"));

            Files.createDirectories(dir.resolve("letter"));
            Files.writeString(dir.resolve("office.xml"), "<office/>");
            Files.writeString(dir.resolve("letter").resolve("tanda-terima.xhtml"), "<p/>");
            Files.writeString(dir.resolve("letter").resolve(".disunting"), "");
            assertThat(OwnFiles.in(dir)).containsExactly("letter/tanda-terima.xhtml", "office.xml");
            assertThat(OwnFiles.named("letter/..\\..\\jahat.xhtml")).isFalse();
            assertThat(OwnFiles.named("letter/C:jahat.xhtml")).isFalse();
        }
    }
}
