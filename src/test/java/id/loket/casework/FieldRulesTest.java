package id.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops an answer, by the shape of its field. */
class FieldRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);

    private static List<String> problems(Shape shape, boolean required, Answers answers) {
        var field = new Field("f", "Isian", "", required, Optional.empty(), shape);
        return FieldRules.problems(TestSops.sop("durenan-03"), List.of(field), "", answers, TODAY).stream()
                .map(p -> p.at() + " " + p.key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        12,      1, 99,
        0,       1, 99, casework.problem.number-range
        100,     1, 99, casework.problem.number-range
        1.5,     1, 99, casework.problem.number
        dua,     1, 99, casework.problem.number
        """)
    void countsAreWholeAndWithinBounds(String typed, long least, long most, String problem) {
        var shape = new Field.Number(Optional.of(least), Optional.of(most));
        assertThat(problems(shape, true, Answers.of("f", typed)))
                .isEqualTo(problem == null ? List.of() : List.of("f " + problem));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2025-01-20, true
        2025-02-29, false
        20-01-2025, false
        kemarin,    false
        """)
    void datesAreStoredAsIso(String stored, boolean good) {
        assertThat(problems(new Field.Date(), true, Answers.of("f", stored)).isEmpty())
                .isEqualTo(good);
    }

    @Test
    void anEmptyAnswerStopsOnlyWhereItIsRequired() {
        assertThat(problems(new Field.Line(10), true, Answers.NONE)).containsExactly("f casework.problem.required");
        assertThat(problems(new Field.Line(10), false, Answers.NONE)).isEmpty();
        assertThat(problems(new Field.Line(3), false, Answers.of("f", "panjang")))
                .containsExactly("f casework.problem.too-long");
    }

    @Test
    void aPersonNeedsANikOrAReasonAndErrorsOfTheNikStop() {
        var person = Answers.of(
                "f.name", "SITI CONTOH",
                "f.birth-place", "Trenggalek",
                "f.birth-date", "1990-08-17",
                "f.sex", "female",
                "f.street", "Dusun Krajan",
                "f.village", "35.03.13.2003");
        assertThat(problems(new Field.Person(), true, person)).containsExactly("f.nik casework.problem.nik-or-reason");
        assertThat(problems(new Field.Person(), true, person.with("f.no-nik", "belum merekam")))
                .isEmpty();
        assertThat(problems(new Field.Person(), true, person.with("f.nik", "3503135708900001")))
                .isEmpty();
        assertThat(problems(new Field.Person(), true, person.with("f.nik", "3503133106990001")))
                .hasSize(1);
        assertThat(problems(new Field.Person(), true, person.with("f.nik", "3503131708900001")))
                .as("another sex than the NIK's warns and never stops")
                .isEmpty();
        assertThat(problems(
                        new Field.Person(),
                        true,
                        person.with("f.no-nik", "bayi").with("f.birth-date", "2025-01-21")))
                .containsExactly("f.birth-date casework.problem.future");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2006-02-28, 2025-02-28, '',       true
        2006-03-01, 2025-02-28, '',       false
        2006-03-01, 2025-02-28, 'Nomor 7', true
        kemarin,    2025-02-28, '',       true
        """)
    void whoIsTooYoungStopsUnlessTheReasonToLetPassIsNamed(String born, String on, String decision, boolean good) {
        var answers = Answers.of("born", born, "on", on, "decision", decision);
        assertThat(problems(new Field.Age("born", "on", 19, Optional.of("decision")), true, answers))
                .isEqualTo(good ? List.of() : List.of("decision casework.problem.too-young-unless"));
        assertThat(problems(new Field.Age("born", "on", 19, Optional.empty()), true, answers))
                .isEqualTo(good && decision.isEmpty() ? List.of() : List.of("f casework.problem.too-young"));
    }

    @Test
    void aTableNamesTheLineAndTheColumn() {
        var column = new Field("name", "Nama", "", true, Optional.empty(), new Field.Line(20));
        var shape = new Field.Rows(List.of(column));
        assertThat(problems(shape, true, Answers.NONE)).containsExactly("f casework.problem.rows");
        assertThat(problems(shape, true, Answers.of("f.1.name", "A", "f.2.name", " ")))
                .containsExactly("f.2.name casework.problem.required");
    }
}
