package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.sop.Answers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestroyedTest {
    @TempDir
    Path dir;

    private Register register;
    private String scan;
    private String shared;

    @BeforeEach
    void two_cases() {
        register = Book.open(dir);
        Book.register(register, "K1");
        Book.register(register, "K2");
        scan = register.files().store(new byte[] {1, 2, 3});
        shared = register.files().store(new byte[] {4, 5, 6});
        paper(scan, "K1");
        paper(shared, "K1");
        paper(shared, "K2");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void paper(String sha, String key) {
        register.enter(l -> l.paper(new StoredPaper(sha, key, 1, "", "Pindaian KK", Book.NOON, "p1")));
    }

    private void destroy() {
        register.enter(l -> {
            var e = Book.entry("K1", 2, Fact.DESTROYED, Answers.NONE, Book.ended());
            l.append(new Entry(
                    e.key(),
                    e.line(),
                    e.sop(),
                    e.fact(),
                    e.step(),
                    new Entry.Doer("archive", "p1", "Petugas Contoh", "p1", false),
                    e.times(),
                    e.leadsTo(),
                    e.answers(),
                    e.ticks(),
                    e.number(),
                    e.paper(),
                    e.mark(),
                    e.attachment(),
                    0,
                    "Berita acara 1/2026"));
            l.erase("K1");
        });
    }

    @Test
    void personal_data_go_and_the_chain_stays_whole() throws Exception {
        destroy();
        var entries = register.reading().entries("K1");
        assertThat(entries.getFirst().answers().isEmpty()).isTrue();
        assertThat(entries.getFirst().doer().name()).isEmpty();
        assertThat(entries.getFirst().number()).isPresent();
        assertThat(entries.getLast().reason()).isEqualTo("Berita acara 1/2026");
        assertThat(entries.getLast().doer().name()).isEqualTo("Petugas Contoh");
        assertThat(register.reading().find("K1").orElseThrow().name()).isEmpty();
        assertThat(register.reading().list(Filter.text("siti"), Vocabulary.NONE, 0, 10))
                .extracting(CaseLine::key)
                .containsExactly("K2");
        assertThat(register.verify(Progress.UNHEARD).findings()).isEmpty();
    }

    @Test
    void no_byte_of_the_name_is_left_in_the_file() throws Exception {
        register.close();
        var alone = dir.resolve("alone");
        register = Book.open(alone);
        register.enter(l -> l.append(Book.numbered(l, Book.opened("K1")), Book.SITI));
        destroy();
        register.close();
        var bytes = new String(Files.readAllBytes(alone.resolve(Register.FILE)), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(Book.SITI.nik())).isFalse();
        assertThat(bytes.toLowerCase(Locale.ROOT).contains("amina")).isFalse();
    }

    @Test
    void its_papers_go_unless_another_case_needs_them() {
        destroy();
        assertThat(register.files().load(scan)).isInstanceOf(StoredFiles.Missing.class);
        assertThat(register.files().load(shared)).isInstanceOf(StoredFiles.Found.class);
    }

    @Test
    void a_paper_that_outlived_its_case_is_found_and_erased_by_asking_again() {
        destroy();
        register.files().store(new byte[] {1, 2, 3});
        assertThat(register.verify(Progress.UNHEARD).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.PAPER_LEFT);
        register.enter(l -> l.erase("K1"));
        assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
    }

    @Test
    void a_case_not_destroyed_is_not_erased() {
        assertThatThrownBy(() -> register.enter(l -> l.erase("K2"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(register.reading().entries("K2").getFirst().answers().isEmpty())
                .isFalse();
    }

    @Test
    void a_change_that_fails_after_erasing_keeps_the_papers() {
        destroy();
        register.files().store(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> register.enter(l -> {
                    l.erase("K1");
                    throw new IllegalArgumentException("tidak jadi");
                }))
                .hasMessage("tidak jadi");
        assertThat(register.files().load(scan)).isInstanceOf(StoredFiles.Found.class);
    }
}
