package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Fact;
import id.loket.register.Finding.Kind;
import id.loket.sop.Answers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    @TempDir
    Path dir;

    @BeforeEach
    void three_cases() {
        try (var register = Book.open(dir)) {
            for (var key : List.of("K1", "K2", "K3")) {
                Book.register(register, key);
                register.enter(l -> l.append(Book.entry(key, 2, Fact.DONE, Answers.of("ok", "yes"))));
            }
        }
    }

    private Verify.Result verify() {
        try (var register = Book.open(dir)) {
            return register.verify(Progress.UNHEARD);
        }
    }

    /** Someone at the file with another program, past the triggers. */
    private void tamper(String... statements) throws SQLException {
        try (var raw = Book.raw(dir)) {
            for (var statement : statements) {
                Sqlite.run(raw, statement);
            }
        }
    }

    @Test
    void an_untouched_book_is_clean() {
        var result = verify();
        assertThat(result.clean()).isTrue();
        assertThat(result.cases()).isEqualTo(3);
        assertThat(result.numbers()).isEqualTo(3);
        assertThat(result.head().entries()).isEqualTo(6);
        assertThat(result.head().hash()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set title = 'lain'",
                "delete from entry where id = 6",
                "update answer set value = 'lain'",
                "delete from answer",
                "update tick set tick = 'SEEN'",
                "delete from tick",
                "update taken set n = 9 where n = 3",
                "delete from taken",
                "delete from subject",
                "insert or replace into entry select * from entry where id = 6",
                "insert or replace into taken select * from taken where id = 3",
                "insert into answer values (1, 99, 'x', 'y')"
            })
    void the_book_itself_refuses_update_and_delete(String statement) throws SQLException {
        try (var raw = Book.raw(dir)) {
            assertThatThrownBy(() -> Sqlite.run(raw, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
        }
        assertThat(verify().clean()).isTrue();
    }

    @Test
    void one_changed_letter_is_found() throws SQLException {
        tamper("drop trigger entry_unchanged", "update entry set title = title || '.' where id = 3");
        assertThat(verify().findings())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.CHAIN))
                .satisfies(f -> assertThat(f.where()).startsWith("3 (K2/1)"));
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        tamper(
                "drop trigger entry_kept",
                "drop trigger answer_kept",
                "drop trigger tick_kept",
                "delete from answer where entry = 4",
                "delete from tick where entry = 4",
                "delete from entry where id = 4");
        assertThat(verify().findings()).extracting(Finding::kind).contains(Kind.CHAIN, Kind.LISTS);
    }

    @Test
    void a_changed_answer_is_found_and_never_shown() throws SQLException {
        tamper("drop trigger answer_unchanged", "update answer set value = '1991-05-10' where value = '1990-05-10'");
        var findings = verify().findings();
        assertThat(findings)
                .extracting(Finding::kind)
                .containsOnly(Kind.ANSWERS)
                .hasSize(3);
        assertThat(findings)
                .noneMatch(f -> f.sentence().contains("1990") || f.sentence().contains("1991"));
    }

    @Test
    void erased_answers_of_a_case_nobody_destroyed_are_found() throws SQLException {
        tamper("drop trigger answer_kept", "delete from answer where entry = 1");
        assertThat(verify().findings()).extracting(Finding::kind).containsExactly(Kind.ANSWERS);
    }

    @Test
    void a_changed_tick_is_found() throws SQLException {
        tamper("drop trigger tick_unchanged", "update tick set tick = 'SEEN' where entry = 2 and tick = 'MISSING'");
        assertThat(verify().findings()).extracting(Finding::kind).containsExactly(Kind.CHAIN);
    }

    @Test
    void a_gap_in_a_series_is_found() throws SQLException {
        tamper("drop trigger taken_kept", "delete from taken where n = 2");
        assertThat(verify().findings()).extracting(Finding::kind).containsExactly(Kind.GAP, Kind.NUMBER);
    }

    @Test
    void a_list_that_disagrees_with_the_book_is_found() throws SQLException {
        tamper("update standing set waits_for = 'camat' where case_key = 'K2'");
        assertThat(verify().findings()).extracting(Finding::where).containsExactly("K2");
    }

    @Test
    void lost_and_damaged_papers_are_found_and_orphans_are_only_counted() throws Exception {
        String lost;
        String damaged;
        try (var register = Book.open(dir)) {
            lost = register.files().store(new byte[] {1});
            damaged = register.files().store(new byte[] {2});
            register.files().store(new byte[] {3});
            for (var sha : List.of(lost, damaged)) {
                register.enter(l -> l.paper(new StoredPaper(sha, "K1", 2, "surat", "Surat", Book.NOON, "p1")));
            }
        }
        Files.delete(file(lost));
        Files.write(file(damaged), new byte[] {9});
        var result = verify();
        assertThat(result.findings())
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Kind.PAPER_MISSING, Kind.PAPER_DAMAGED);
        assertThat(result.files()).isEqualTo(2);
        assertThat(result.orphans()).isEqualTo(1);
    }

    private Path file(String sha) {
        return dir.resolve("files").resolve(sha.substring(0, 2)).resolve(sha);
    }

    @Test
    void it_can_be_stopped() {
        try (var register = Book.open(dir)) {
            var sha = register.files().store(new byte[] {1});
            register.enter(l -> l.paper(new StoredPaper(sha, "K1", 2, "surat", "Surat", Book.NOON, "p1")));
            var result = register.verify((_, _) -> false);
            assertThat(result.whole()).isFalse();
            assertThat(result.clean()).isFalse();
        }
    }
}
