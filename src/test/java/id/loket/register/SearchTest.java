package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.casework.Fact;
import id.loket.register.Filter.State;
import id.loket.sop.Answers;
import id.loket.text.Spelling;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final Vocabulary WORDS = new Vocabulary(
            Map.of("35.03.13.2001", "Pakis", "35.03.13.2002", "Sumbergayam"), Map.of("durenan-01", "Kartu Keluarga"));

    /** Each as written in one book and typed in another place. */
    private static final List<List<String>> NAMES = List.of(
            List.of("Muhammad Ridwan CONTOH", "Mohamad Ridwan", "Muh. Ridwan", "moh ridwan", "M. Ridwan"),
            List.of("Soekarno CONTOH", "Sukarno", "SOEKARNO"),
            List.of("Hj. Siti Aisyah, S.Pd CONTOH", "Sitti Aisah", "siti aisya"),
            List.of("Nur Hayati CONTOH", "Nurhayati", "Noer Hayati"),
            List.of("Nurhidayah CONTOH", "Nur Hidayah", "nurhidaya"),
            List.of("Budhi Djatmiko CONTOH", "Budi Jatmiko"),
            List.of("Ahmad Ma'ruf CONTOH", "Achmad Maruf", "akhmad ma’ruf"));

    @TempDir
    Path dir;

    private Register register;

    @BeforeEach
    void open() {
        register = Book.open(dir);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void enter(String key, Subject subject, Answers answers) {
        register.enter(l -> l.append(Book.numbered(l, Book.entry(key, 1, Fact.OPENED, answers)), subject));
    }

    private List<String> found(Filter filter) {
        var keys = register.reading().list(filter, WORDS, 0, 100).stream()
                .map(CaseLine::key)
                .toList();
        assertThat(register.reading().count(filter, WORDS)).isEqualTo(keys.size());
        return keys;
    }

    private List<String> found(String typed) {
        return found(Filter.text(typed));
    }

    @Test
    void a_name_is_found_by_each_of_its_spellings_and_by_every_beginning_of_it() {
        for (int n = 0; n < NAMES.size(); n++) {
            enter("K" + n, new Subject(NAMES.get(n).getFirst(), "", "", ""), Answers.NONE);
        }
        for (int n = 0; n < NAMES.size(); n++) {
            for (var typed : NAMES.get(n)) {
                assertThat(found(typed)).as(typed).contains("K" + n);
            }
            var exact = NAMES.get(n).getFirst();
            for (int end = 1; end <= exact.length(); end++) {
                var typed = exact.substring(0, end);
                if (!Spelling.fold(typed).isEmpty()) {
                    assertThat(found(typed)).as(typed).contains("K" + n);
                }
            }
        }
    }

    @Test
    void a_new_case_has_the_words_that_the_whole_book_would_give_it() throws SQLException {
        three();
        enter("K9", Book.SITI, Book.answersOf(Book.SITI));
        var atOnce = words();
        register.enter(Ledger::reindex);
        assertThat(atOnce).hasSize(4).doesNotContain("").isEqualTo(words());
    }

    private List<String> words() throws SQLException {
        var words = new ArrayList<String>();
        try (var book = Book.raw(dir);
                var statement = book.createStatement();
                var rows = statement.executeQuery("select words from search_fts order by rowid")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "beasiswa, K1 K3",
        "BEASISWA kuliah, K1",
        "siti beasiswa, K1",
        "pakis, K1 K2",
        "sumber, K3",
        "keluarga, K3 K2 K1",
        "470/041, K1",
        "470/41, K1",
        "1, K1",
        "002, K2",
        "2/2026, K2",
        "3503130101050051, K1",
        "050051, K1",
        "081234567890, ''",
        "1990, ''",
        "siti xyz, ''"
    })
    void everything_a_case_says_finds_it(String typed, String keys) {
        three();
        assertThat(found(typed)).containsExactlyInAnyOrder(keys.isEmpty() ? new String[0] : keys.split(" "));
    }

    private void three() {
        enter(
                "K1",
                Book.SITI,
                Book.answersOf(Book.SITI)
                        .with("reason", "Mengajukan beasiswa kuliah anak")
                        .with("village-letter.number", "470/041")
                        .with("old-kk", "3503130101050051")
                        .with("person.phone", "081234567890"));
        enter("K2", new Subject("Budi CONTOH", "", "35.03.13.2001", ""), Answers.NONE);
        enter("K3", new Subject("Joko Beasiswanto CONTOH", "", "35.03.13.2002", ""), Answers.NONE);
    }

    @Test
    void exact_numbers_come_first_then_names_then_other_words_and_newest_among_them() {
        three();
        assertThat(found("beasiswa")).containsExactly("K3", "K1");
        enter("K4", new Subject("Tini CONTOH", "", "", ""), Answers.of("letter.number", "3"));
        assertThat(found("3")).startsWith("K3");
        assertThat(found("k1")).containsExactly("K1");
    }

    @Test
    void an_answer_that_holds_the_word_is_shown_around_it_and_no_long_number_with_it() {
        three();
        enter(
                "K5",
                new Subject("Rudi CONTOH", "", "", ""),
                Answers.of("reason", "Pensiun NIK 3503130101050051 hilang"));
        var lines = register.reading().list(Filter.text("pensiun"), WORDS, 0, 9);
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.told()).contains("Pensiun").doesNotContain("3503"));
        assertThat(register.reading().list(Filter.text("budi"), WORDS, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.told()).isEmpty());
        assertThat(register.reading().list(Filter.text("siti beasiswa"), WORDS, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.told()).contains("beasiswa kuliah"));
    }

    @Test
    void filters_narrow_what_was_typed_just_as_they_narrow_the_whole_book() {
        three();
        register.enter(l -> l.append(Book.entry("K1", 2, Fact.DONE, Answers.NONE, Book.ended())));
        var typed = Filter.text("contoh");
        for (var one : List.<UnaryOperator<Filter>>of(
                f -> f.in(State.OPEN),
                f -> f.in(State.ENDED),
                f -> f.in(State.RETURNED),
                f -> f.in(State.SERVED),
                f -> f.of("35.03.13.2001"),
                f -> f.withSop("durenan-01"),
                f -> f.withSop("durenan-02"),
                f -> f.ofKind("pindah"),
                f -> f.opened(Book.DAY, Book.DAY),
                f -> f.opened(Book.DAY.plusDays(1), Book.DAY.plusDays(9)),
                f -> f.waitingFor("durenan-01/front-desk"),
                f -> f.takenInBy("p1"),
                f -> f.takenInBy("p2"),
                f -> f.in(State.OPEN).of("35.03.13.2001").opened(Book.DAY, Book.DAY))) {
            assertThat(found(one.apply(typed))).isEqualTo(found(one.apply(Filter.ALL)));
        }
    }

    @Test
    void whatever_is_typed_breaks_nothing_and_finds_nothing_by_accident() {
        three();
        var random = new Random(2026);
        var pieces = List.of(
                "\"",
                "'",
                "*",
                "(",
                ")",
                "-",
                "^",
                ":",
                "+",
                "{",
                "}",
                ",",
                " AND ",
                " OR ",
                " NOT ",
                "NEAR(",
                "name:",
                "#",
                "=",
                "~",
                "@",
                "$",
                "_",
                "\u0000",
                "\uD83D\uDE00",
                "\uD83D",
                "\u0301",
                "é",
                "漢",
                "\n",
                "%",
                "\\",
                "zzq");
        for (int n = 0; n < 300; n++) {
            var typed = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (!typed.toString().isBlank()) {
                assertThat(found(typed.toString())).as(typed.toString()).isEmpty();
            }
            register.reading().people(typed.toString());
        }
        assertThat(found("beasiswa\"* OR -(")).isEmpty();
        assertThat(found("zzq ".repeat(5_000))).isEmpty();
        assertThat(found("z".repeat(50_000))).isEmpty();
    }

    @Test
    void a_corrected_answer_is_found_and_the_wrong_one_is_not() {
        three();
        register.enter(
                l -> l.append(Book.entry("K1", 2, Fact.CORRECTED, Answers.of("reason", "Melamar kerja")), Book.SITI));
        assertThat(found("melamar")).containsExactly("K1");
        assertThat(found("kuliah")).isEmpty();
        register.enter(Ledger::reindex);
        assertThat(found("melamar")).containsExactly("K1");
        assertThat(found("kuliah")).isEmpty();
    }

    @Test
    void a_question_nobody_waits_for_any_more_is_given_up() {
        var all =
                new ArrayList<Integer>(Stream.iterate(1, n -> n + 1).limit(400).toList());
        register.enter(l -> all.forEach(n -> l.append(
                Book.entry("K" + n, 1, Fact.OPENED, Answers.NONE), new Subject("Siti CONTOH", "", "", "pindah"))));
        var filter = Filter.text("s").ofKind("pindah");
        assertThatThrownBy(() -> register.reading().until(() -> true).count(filter, WORDS))
                .isInstanceOfSatisfying(
                        RegisterTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(RegisterTrouble.Kind.GIVEN_UP));
        assertThat(register.reading().count(filter, WORDS)).isEqualTo(400);
    }
}
