package id.loket.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Fact;
import id.loket.casework.Position;
import id.loket.casework.Standing;
import id.loket.register.Filter.State;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    private static final Subject SUKARNO =
            new Subject("Soekarno Hadi (contoh)", "3503130101800022", "35.03.13.2002", "");
    private static final Subject NOBODY = new Subject("Tanpa Nik (contoh)", "", "35.03.13.2001", "");

    private static final List<String> BOTH = List.of("durenan-01/camat", "durenan-01/front-desk");

    @TempDir
    Path dir;

    private Register register;

    @BeforeEach
    void three_cases() {
        register = Book.open(dir);
        register.enter(l -> {
            l.append(Book.numbered(l, Book.opened("KAAA-1")), Book.SITI);
            l.append(
                    Book.numbered(
                            l, Book.entry("KBBB-2", 1, Fact.OPENED, Book.answersOf(SUKARNO), Book.at("r4", "camat"))),
                    SUKARNO);
            l.append(Book.entry("KCCC-3", 1, Fact.OPENED, Book.answersOf(NOBODY)), NOBODY);
            l.append(Book.entry("KAAA-1", 2, Fact.DONE, Answers.of("x", "1")));
            l.append(Book.entry("KCCC-3", 2, Fact.DONE, Answers.NONE, Book.ended()));
        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> keys(Filter filter) {
        var keys = register.reading().list(filter, Vocabulary.NONE, 0, 50).stream()
                .map(CaseLine::key)
                .toList();
        assertThat(register.reading().count(filter, Vocabulary.NONE)).isEqualTo(keys.size());
        return keys;
    }

    @ParameterizedTest
    @CsvSource({
        "siti, KAAA-1",
        "AMINAH sit, KAAA-1",
        "sukarno, KBBB-2",
        "3503135005900001, KAAA-1",
        "35031350, KAAA-1",
        "900001, KAAA-1",
        "800022, KBBB-2",
        "2/2026, KBBB-2",
        "kbbb, KBBB-2",
        "KCCC-3, KCCC-3",
        "tanpa, KCCC-3"
    })
    void a_case_is_found_by_what_is_typed(String typed, String key) {
        assertThat(keys(Filter.text(typed))).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"budi", "siti sukarno", "\"", "'*'", "99999", "' OR '", "name : "})
    void nothing_is_found_and_nothing_breaks(String typed) {
        assertThat(keys(Filter.text(typed))).isEmpty();
    }

    @Test
    void lists_are_filtered_and_newest_comes_first() {
        assertThat(keys(Filter.ALL)).containsExactly("KCCC-3", "KBBB-2", "KAAA-1");
        assertThat(keys(Filter.ALL.in(State.OPEN))).containsExactly("KBBB-2", "KAAA-1");
        assertThat(keys(Filter.ALL.in(State.ENDED))).containsExactly("KCCC-3");
        assertThat(keys(Filter.ALL.in(State.SERVED))).containsExactly("KCCC-3");
        assertThat(keys(Filter.ALL.in(State.RETURNED))).isEmpty();
        assertThat(keys(Filter.ALL.of("35.03.13.2001"))).containsExactly("KCCC-3", "KAAA-1");
        assertThat(keys(Filter.ALL.withSop("durenan-01"))).hasSize(3);
        assertThat(keys(Filter.ALL.withSop("durenan-02"))).isEmpty();
        assertThat(keys(Filter.ALL.waitingFor("durenan-01/camat"))).containsExactly("KBBB-2");
        assertThat(keys(Filter.ALL.opened(Book.DAY, Book.DAY))).hasSize(3);
        assertThat(keys(Filter.ALL.opened(Book.DAY.plusDays(1), Book.DAY.plusDays(1))))
                .isEmpty();
        assertThat(keys(Filter.text("contoh").in(State.OPEN))).containsExactly("KBBB-2", "KAAA-1");
    }

    @Test
    void a_queue_holds_what_waits_for_any_of_my_roles_longest_first() {
        var reading = register.reading();
        assertThat(reading.queue(BOTH, 0, 10)).extracting(CaseLine::key).containsExactly("KBBB-2", "KAAA-1");
        assertThat(reading.queue(BOTH, 1, 10)).extracting(CaseLine::key).containsExactly("KAAA-1");
        assertThat(reading.queued(BOTH)).isEqualTo(2);
        assertThat(reading.queue(List.of(), 0, 10)).isEmpty();
        assertThat(reading.queue(List.of("durenan-02/camat"), 0, 10)).isEmpty();
    }

    @Test
    void a_note_does_not_push_a_case_back_in_the_queue() {
        var before = register.reading().find("KBBB-2").orElseThrow();
        register.enter(l -> l.append(Book.entry("KBBB-2", 2, Fact.NOTED, Answers.NONE, Book.at("r4", "camat"))));
        var after = register.reading().find("KBBB-2").orElseThrow();
        assertThat(after.since()).isEqualTo(before.since());
        assertThat(after.lastAt()).isAfter(before.lastAt());
    }

    @Test
    void a_case_that_waits_for_two_roles_stands_once_in_a_queue() {
        var both = new Standing(new Position.At("r9", 1), List.of("sekcam", "camat"), false, true);
        register.enter(l -> l.append(Book.entry("KBBB-2", 2, Fact.RETURNED, Answers.NONE, both)));
        var queue = register.reading().queue(List.of("durenan-01/camat", "durenan-01/sekcam"), 0, 10);
        assertThat(queue).singleElement().satisfies(c -> {
            assertThat(c.waitsFor()).containsExactly("sekcam", "camat");
            assertThat(c.row()).isEqualTo("r9");
            assertThat(c.returned()).isTrue();
        });
        assertThat(keys(Filter.ALL.in(State.RETURNED))).containsExactly("KBBB-2");
    }

    @Test
    void a_line_tells_the_case() {
        var line = register.reading().find("KAAA-1").orElseThrow();
        assertThat(line.name()).isEqualTo(Book.SITI.name());
        assertThat(line.nik()).isEqualTo(Book.SITI.nik());
        assertThat(line.kind()).isEqualTo("pindah");
        assertThat(line.numbers()).containsExactly("1/2026");
        assertThat(line.row()).isEqualTo("r3");
        assertThat(line.rowNo()).isEqualTo("2.");
        assertThat(line.openedAt()).isEqualTo(Book.NOON.plusMinutes(1));
        assertThat(line.lastAt()).isEqualTo(Book.NOON.plusMinutes(2));
        assertThat(line.ended()).isEmpty();
        assertThat(register.reading().find("KCCC-3").orElseThrow().ended()).contains(Position.Ending.CLOSED);
        assertThat(register.reading().find("tidak ada")).isEmpty();
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_is_not() {
        var right = new Subject("Sumiati (contoh)", Book.SITI.nik(), "35.03.13.2009", "pindah");
        register.enter(l -> l.append(Book.entry("KAAA-1", 3, Fact.CORRECTED, Book.answersOf(right)), right));
        assertThat(keys(Filter.text("sumiati"))).containsExactly("KAAA-1");
        assertThat(keys(Filter.text("siti"))).isEmpty();
        assertThat(keys(Filter.text("1/2026"))).containsExactly("KAAA-1");
        assertThat(keys(Filter.ALL.of("35.03.13.2009"))).containsExactly("KAAA-1");
        register.enter(Ledger::reindex);
        assertThat(keys(Filter.text("sumiati"))).containsExactly("KAAA-1");
    }

    @Test
    void a_known_applicant_brings_the_answers_of_the_latest_case() {
        var again = Book.answersOf(Book.SITI).with("person.birth-date", "1990-05-11");
        register.enter(l -> l.append(Book.entry("KDDD-4", 1, Fact.OPENED, again), Book.SITI));
        for (var typed : List.of("siti", "350313500", "900001", "aminah siti")) {
            assertThat(register.reading().people(typed)).singleElement().satisfies(known -> {
                assertThat(known.caseKey()).isEqualTo("KDDD-4");
                assertThat(known.answers().get("nik")).isEqualTo(Book.SITI.nik());
                assertThat(known.answers().get("birth-date")).isEqualTo("1990-05-11");
            });
        }
        assertThat(register.reading().people("2026")).isEmpty();
        assertThat(register.reading().people(" ")).isEmpty();
    }

    @Test
    void a_period_gives_whole_cases_that_were_touched_in_it() {
        register.enter(l -> {
            var late = Book.entry("KEEE-5", 1, Fact.OPENED, Answers.NONE);
            l.append(late);
        });
        var cases = new ArrayList<String>();
        register.reading()
                .cases(
                        Book.NOON.plusMinutes(2),
                        Book.NOON.plusMinutes(3),
                        entries -> cases.add(entries.getFirst().key() + ":" + entries.size()));
        assertThat(cases).containsExactly("KAAA-1:2", "KCCC-3:2");
    }
}
