package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    @TempDir
    Path dir;

    @Test
    void a_setting_is_the_latest_as_soon_as_its_change_is_kept_and_not_before() {
        try (var register = Book.open(dir)) {
            assertThat(register.reading().setting("look")).isEmpty();
            register.enter(l -> l.setting("look", "light", "p1"));
            assertThat(register.reading().setting("look")).contains("light");
            assertThatThrownBy(() -> register.enter(l -> {
                        l.setting("look", "dark", "p1");
                        throw new IllegalStateException("stopped");
                    }))
                    .hasMessage("stopped");
            assertThat(register.reading().setting("look")).contains("light");
            register.enter(l -> l.setting("look", "dark", "p1"));
            assertThat(register.reading().setting("look")).contains("dark");
        }
    }

    @Test
    void an_entry_reads_back_as_it_was_written() {
        var sha = "cd".repeat(32);
        var plain = Book.entry("K1", 2, Fact.RETURNED, Answers.of("z", "1", "a", "2"));
        try (var register = Book.open(dir)) {
            var first = register.change(l -> l.append(Book.numbered(l, Book.opened("K1")), Book.SITI));
            var second = new Entry(
                    plain.key(),
                    2,
                    plain.sop(),
                    Fact.RETURNED,
                    plain.step(),
                    new Entry.Doer("camat", "p2", "Camat Contoh", "p1", true),
                    new Entry.Times(Optional.empty(), Book.NOON, Book.NOON.plusDays(1)),
                    Book.ended(),
                    plain.answers(),
                    plain.ticks(),
                    Optional.empty(),
                    Optional.of(new Entry.Paper("surat", "Surat Keterangan", sha, Optional.of("camat"))),
                    Optional.of(new Entry.Mark(Entry.Authority.PARAF, Optional.of("surat"), Optional.of(sha))),
                    Optional.empty(),
                    3,
                    "KTP belum dilegalisasi");
            register.change(l -> l.append(second));
            assertThat(register.reading().entries("K1")).containsExactly(first, second);
            List<Entry> inside = register.change(l -> l.entries("K1"));
            assertThat(inside).containsExactly(first, second);
        }
        try (var again = Book.open(dir)) {
            assertThat(again.reading().entries("K1")).hasSize(2);
            assertThat(again.reading().entries("K1").get(1).answers().values().keySet())
                    .containsExactly("z", "a");
        }
    }

    @Test
    void the_same_line_is_written_once() {
        try (var register = Book.open(dir)) {
            Book.register(register, "K1");
            assertThatThrownBy(() -> register.change(l -> l.append(Book.opened("K1"))))
                    .isInstanceOfSatisfying(
                            RegisterTrouble.class, t -> assertThat(t.kind()).isEqualTo(RegisterTrouble.Kind.CONFLICT));
            assertThat(register.reading().entries("K1")).hasSize(1);
        }
    }

    @Test
    void a_change_that_fails_keeps_nothing_and_takes_no_number() {
        try (var register = Book.open(dir)) {
            assertThat(Book.register(register, "K1").n()).isEqualTo(1);
            assertThatThrownBy(() -> register.change(l -> {
                        l.append(Book.numbered(l, Book.opened("K2")), Book.SITI);
                        throw new IllegalArgumentException("tidak jadi");
                    }))
                    .hasMessage("tidak jadi");
            assertThat(register.reading().find("K2")).isEmpty();
            assertThat(Book.register(register, "K3").n()).isEqualTo(2);
        }
    }

    @Test
    void a_number_without_its_entry_is_refused() {
        try (var register = Book.open(dir)) {
            assertThatThrownBy(
                            () -> register.change(l -> l.take(Book.AGENDA, Book.DAY, "agenda", "K1", 1, n -> "" + n)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Book.register(register, "K1").n()).isEqualTo(1);
        }
    }

    @Test
    void a_second_opening_is_refused_and_a_later_one_is_not() {
        try (var register = Book.open(dir)) {
            assertThat(Register.open(dir, () -> Book.NOON)).isInstanceOf(Opening.InUse.class);
            Book.register(register, "K1");
        }
        try (var again = Book.open(dir)) {
            assertThat(again.reading().find("K1")).isPresent();
        }
    }
}
