package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Fact;
import id.loket.sop.Answers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    private static final int NEWEST = Scripts.shipped().newest();

    @TempDir
    Path dir;

    private Opening open(String... more) {
        var all = new ArrayList<>(Scripts.shipped().all());
        all.addAll(List.of(more));
        return new Door(dir, () -> Book.NOON, new Scripts(all), Progress.UNHEARD).open();
    }

    private List<Path> aside() throws Exception {
        if (!Files.exists(dir.resolve("backup"))) {
            return List.of();
        }
        try (var list = Files.list(dir.resolve("backup"))) {
            return list.toList();
        }
    }

    private void fill() {
        try (var register = Book.open(dir)) {
            Book.register(register, "K1");
        }
    }

    @Test
    void a_newer_script_is_applied_after_a_copy_was_put_aside() throws Exception {
        fill();
        assertThat(aside()).isEmpty();
        switch (open("alter table entry add column later text")) {
            case Opening.Opened(var register) -> {
                assertThat(register.reading().entries("K1")).hasSize(1);
                register.enter(l -> l.append(Book.entry("K1", 2, Fact.DONE, Answers.NONE)));
                assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
                register.close();
            }
            case Opening.NotOpened not -> throw new AssertionError(not.sentence());
        }
        assertThat(aside()).singleElement().satisfies(copy -> {
            assertThat(copy.getFileName()).hasToString("register-v" + NEWEST + "-20261120-120000.db");
            try (var book = Sqlite.looking(copy)) {
                assertThat(Sqlite.version(book)).isEqualTo(NEWEST);
                assertThat(Sqlite.number(book, "select count(*) from entry")).isEqualTo(1);
            }
        });
    }

    /** Books made before there were tickets are at counters. */
    @Test
    void a_book_of_the_first_version_is_brought_to_the_newest_with_all_it_holds() throws Exception {
        fill();
        try (var register = Book.open(dir)) {
            register.enter(l -> l.append(Book.entry("K1", 2, Fact.DONE, Answers.NONE)));
        }
        OldBook.back(dir, 1);
        try (var book = Sqlite.looking(dir.resolve(Register.FILE))) {
            assertThat(Sqlite.version(book)).isEqualTo(1);
            assertThat(Sqlite.number(book, "select count(*) from sqlite_schema where name = 'ticket'"))
                    .isZero();
        }
        try (var register = Book.open(dir)) {
            assertThat(register.reading().entries("K1")).hasSize(2);
            assertThat(Book.register(register, "K2").n()).isEqualTo(2);
            assertThat(register.reading().tickets(Book.DAY)).isEmpty();
            register.enter(l -> l.tickets().take("umum", Book.DAY, n -> "A" + n, "p1"));
            assertThat(register.reading().imports()).isEmpty();
            register.enter(l -> l.imports().begin("applicants", "warga.xlsx", "0".repeat(64), 0, 0, "p1"));
            assertThat(register.reading().imports()).hasSize(1);
            assertThat(register.verify(Progress.UNHEARD).clean()).isTrue();
        }
        assertThat(aside()).singleElement().satisfies(copy -> {
            assertThat(copy.getFileName()).hasToString("register-v1-20261120-120000.db");
            try (var book = Sqlite.looking(copy)) {
                assertThat(Sqlite.version(book)).isEqualTo(1);
                assertThat(Sqlite.number(book, "select count(*) from entry")).isEqualTo(2);
            }
        });
    }

    /** Books whose search knew names and numbers only are at counters. */
    @Test
    void the_search_of_an_older_book_is_filled_anew_and_tells_how_far_it_is() throws Exception {
        try (var register = Book.open(dir)) {
            register.enter(l -> {
                for (int n = 1; n <= 3; n++) {
                    var answers = Book.answersOf(Book.SITI).with("reason", "beasiswa anak ke-" + n);
                    l.append(Book.numbered(l, Book.entry("K" + n, 1, Fact.OPENED, answers)), Book.SITI);
                }
            });
        }
        OldBook.back(dir, 2);
        var heard = new ArrayList<Long>();
        var opening = Register.open(dir, () -> Book.NOON, (done, of) -> {
            assertThat(of).isEqualTo(3);
            return heard.add(done);
        });

        try (var register = ((Opening.Opened) opening).register()) {
            assertThat(heard).first().isEqualTo(0L);
            assertThat(heard).last().isEqualTo(3L);
            for (var typed : List.of("siti", "beasiswa", "900001", "2/2026", "K2")) {
                assertThat(register.reading().list(Filter.text(typed), Vocabulary.NONE, 0, 9))
                        .as(typed)
                        .extracting(CaseLine::key)
                        .contains("K2");
            }
        }
    }

    @Test
    void a_script_that_fails_leaves_the_book_as_it_was() {
        fill();
        assertThat(open("create table more (id integer) strict", "this is no sql"))
                .isInstanceOf(Opening.Damaged.class);
        try (var register = Book.open(dir)) {
            assertThat(register.reading().entries("K1")).hasSize(1);
        }
    }

    @Test
    void a_book_of_a_newer_program_is_left_alone() throws Exception {
        assertThat(open("create table more (id integer) strict"))
                .isInstanceOfSatisfying(Opening.Opened.class, o -> o.register().close());
        var before = Files.readAllBytes(dir.resolve(Register.FILE));
        assertThat(open()).isEqualTo(new Opening.TooNew(NEWEST + 1, NEWEST));
        assertThat(Files.readAllBytes(dir.resolve(Register.FILE))).isEqualTo(before);
        assertThat(new Opening.TooNew(NEWEST + 1, NEWEST).sentence()).contains("versi");
    }

    @Test
    void a_file_that_is_no_book_is_left_alone() throws Exception {
        var file = Files.writeString(dir.resolve(Register.FILE), "ini bukan buku register ".repeat(50));
        assertThat(open()).isInstanceOf(Opening.Damaged.class);
        assertThat(file).hasContent("ini bukan buku register ".repeat(50));
    }

    @Test
    void a_database_of_another_program_is_left_alone() throws Exception {
        try (var raw = Book.raw(dir)) {
            Sqlite.run(raw, "create table other (id integer)");
        }
        assertThat(open()).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void an_empty_file_left_by_a_crash_becomes_a_book() throws Exception {
        Files.createFile(dir.resolve(Register.FILE));
        fill();
        assertThat(aside()).isEmpty();
    }
}
