package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    @TempDir
    Path dir;

    private Path book;
    private Path usb;
    private String sha;
    private Head head;

    @BeforeEach
    void a_book_with_a_paper() {
        book = dir.resolve("data");
        usb = dir.resolve("usb");
        try (var register = Book.open(book)) {
            Book.register(register, "K1");
            Book.register(register, "K2");
            sha = paper(register, new byte[] {1, 2, 3});
            paper(register, "halaman surat".repeat(1000).getBytes(StandardCharsets.UTF_8));
            head = register.reading().head();
        }
    }

    private static String paper(Register register, byte[] bytes) {
        var sha = register.files().store(bytes);
        register.enter(l -> l.paper(new StoredPaper(sha, "K1", 1, "surat", "Surat", Book.NOON, "p1")));
        return sha;
    }

    private Backup.Outcome backup(Progress progress) {
        try (var register = Book.open(book)) {
            return register.backup().make(usb, "durenan", progress);
        }
    }

    private Backup.Made made() {
        return switch (backup(Progress.UNHEARD)) {
            case Backup.Made made -> made;
            case Backup.Stopped _ -> throw new AssertionError("stopped");
            case Backup.Failed(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private Restore.Outcome restore(Path zip, Path to, Restore.Present present) {
        return Restore.from(zip, to, present, Book.NOON, Progress.UNHEARD);
    }

    private static List<String> names(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var list = Files.list(folder)) {
            return list.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_was_backed_up_comes_back_whole() throws Exception {
        var made = made();
        assertThat(names(usb)).containsExactly("loket-durenan-20261120-120000.loket");
        assertThat(names(book.resolve("backup"))).isEmpty();
        assertThat(made.papers()).isEqualTo(2);
        assertThat(made.missing()).isEmpty();
        assertThat(made.head()).isEqualTo(head);

        var to = dir.resolve("new");
        assertThat(restore(made.file(), to, Restore.Present.REFUSE)).isInstanceOf(Restore.Restored.class);
        assertThat(names(dir)).containsExactly("data", "new", "usb");
        try (var register = Book.open(to)) {
            assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
            assertThat(register.reading().head()).isEqualTo(head);
            assertThat(register.files().load(sha)).isInstanceOf(StoredFiles.Found.class);
            assertThat(register.reading().list(Filter.text("siti"), Vocabulary.NONE, 0, 9))
                    .hasSize(2);
            assertThat(Book.register(register, "K3").n()).isEqualTo(3);
        }
    }

    @Test
    void the_offices_own_files_come_back_with_the_book() throws Exception {
        Files.createDirectories(book.resolve("sop"));
        Files.createDirectories(book.resolve("letter"));
        Files.writeString(book.resolve("office.xml"), "<office/>");
        Files.writeString(book.resolve("sop/izin balai (1).xml"), "<sop/>");
        Files.writeString(book.resolve("letter/izin-balai.xhtml"), "<letter/>");
        Files.writeString(book.resolve("catatan.txt"), "bukan milik Loket");
        var made = made();
        assertThat(made.papers()).isEqualTo(2);

        var to = dir.resolve("kembali");
        assertThat(restore(made.file(), to, Restore.Present.REFUSE)).isInstanceOf(Restore.Restored.class);
        assertThat(names(to)).contains("office.xml", "sop", "letter").doesNotContain("catatan.txt");
        assertThat(to.resolve("office.xml")).hasContent("<office/>");
        assertThat(to.resolve("sop/izin balai (1).xml")).hasContent("<sop/>");
        assertThat(to.resolve("letter/izin-balai.xhtml")).hasContent("<letter/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../office.xml", "sop/../../x", "sop/.x", "sop/a/b.xml", "/office.xml", "sop/C:x", "log/x.txt"})
    void a_name_that_leads_elsewhere_is_no_file_of_the_offices_own(String name) {
        assertThat(OwnFiles.named(name)).isFalse();
    }

    @Test
    void present_data_are_refused_or_put_aside_and_never_deleted() throws Exception {
        var made = made();
        try (var register = Book.open(book)) {
            Book.register(register, "K3");
            assertThat(restore(made.file(), book, Restore.Present.PUT_ASIDE)).isInstanceOf(Restore.Refused.class);
        }
        assertThat(restore(made.file(), book, Restore.Present.REFUSE)).isInstanceOf(Restore.Refused.class);
        assertThat(restore(made.file(), book, Restore.Present.PUT_ASIDE))
                .isInstanceOfSatisfying(
                        Restore.Restored.class, r -> assertThat(r.aside()).isPresent());
        assertThat(names(dir)).containsExactly("data", "data-aside-20261120-120000", "usb");
        try (var register = Book.open(book)) {
            assertThat(register.reading().find("K3")).isEmpty();
        }
        try (var register = Book.open(dir.resolve("data-aside-20261120-120000"))) {
            assertThat(register.reading().find("K3")).isPresent();
        }
    }

    @Test
    void a_damaged_backup_is_refused_wherever_the_damage_is() throws Exception {
        var zip = made().file();
        var size = Files.size(zip);
        for (long at = 40; at < size; at += size / 23) {
            var copy = Files.copy(zip, dir.resolve("rusak-" + at + ".zip"));
            try (var raw = new RandomAccessFile(copy.toFile(), "rw")) {
                raw.seek(at);
                var old = raw.read();
                raw.seek(at);
                raw.write(old ^ 0x55);
            }
            var to = dir.resolve("to-" + at);
            var outcome = restore(copy, to, Restore.Present.REFUSE);
            if (outcome instanceof Restore.Restored) {
                // A byte that no reader looks at (a time stamp): then everything must have come back.
                try (var register = Book.open(to)) {
                    assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
                    assertThat(register.reading().head()).isEqualTo(head);
                }
            } else {
                assertThat(outcome).isInstanceOf(Restore.Refused.class);
                assertThat(to).doesNotExist();
            }
        }
        assertThat(restore(cut(zip, size / 2), dir.resolve("to"), Restore.Present.REFUSE))
                .isInstanceOf(Restore.Refused.class);
        assertThat(names(dir)).noneMatch(n -> n.contains("restoring"));
    }

    private Path cut(Path zip, long size) throws Exception {
        var copy = Files.copy(zip, dir.resolve("terpotong.zip"));
        try (var raw = new RandomAccessFile(copy.toFile(), "rw")) {
            raw.setLength(size);
        }
        return copy;
    }

    @Test
    void a_stopped_backup_leaves_nothing_behind() throws Exception {
        assertThat(backup((done, _) -> done < 2)).isInstanceOf(Backup.Stopped.class);
        assertThat(names(usb)).isEmpty();
        assertThat(names(book.resolve("backup"))).isEmpty();
    }

    @Test
    void a_lost_paper_does_not_stop_the_backup_and_is_named() throws Exception {
        Files.delete(book.resolve("files").resolve(sha.substring(0, 2)).resolve(sha));
        assertThat(made().missing()).containsExactly(sha);
    }

    @Test
    void a_stopped_restore_leaves_nothing_behind() throws Exception {
        var zip = made().file();
        assertThat(Restore.from(zip, dir.resolve("new"), Restore.Present.REFUSE, Book.NOON, (_, _) -> false))
                .isInstanceOf(Restore.Stopped.class);
        assertThat(names(dir)).containsExactly("data", "usb");
    }
}
