package id.loket.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.SopFacts.Numbered;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SOPs whose shape no sheet has: they are sound, and what is told of them follows from their rows. */
class OwnShapesTest {
    private static final Path OWN = Path.of("src/test/resources/own");

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(OWN)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_sound_and_can_be_drawn(Path file) {
        var reading = new SopReader().read(file);
        assertThat(SopCheck.check(reading, Known.fileAlone()).faults()).isEmpty();
        var sop = reading.sop().orElseThrow();
        var drawing = Drawing.of(sop);
        assertThat(drawing.starts()).hasSize(1);
        assertThat(drawing.ends()).hasSize(1);
    }

    @Test
    void stand_ins_follow_the_camat_and_both_numbers_are_taken_last() {
        var facts = facts("contoh-02");
        assertThat(facts.signers()).extracting(Sop.Role::id).containsExactly("camat", "sekcam", "kasi-tapem");
        assertThat(facts.initials()).extracting(Sop.Role::id).containsExactly("kasi-tapem", "sekcam");
        assertThat(facts.numberedAtStep()).contains(3);
        assertThat(facts.numbered()).isEqualTo(Numbered.AFTER);
        assertThat(facts.steps()).extracting(SopFacts.Step::printed).containsExactly("I", "II", "III");
        assertThat(facts.steps().get(1).returnsTo()).containsExactly(1, 2);
        assertThat(facts.steps().get(2).time()).contains("½ menit");
    }

    @Test
    void without_an_applicant_it_goes_to_both_agencies() {
        var facts = facts("contoh-03");
        assertThat(facts.sentTo()).extracting(Sop.Role::id).containsExactly("dinas", "badan");
        assertThat(facts.requirements()).isEmpty();
        assertThat(facts.steps())
                .allMatch(step -> step.minutes().isEmpty() && step.time().isEmpty());
        assertThat(facts.numbered()).isEqualTo(Numbered.BEFORE);
    }

    @Test
    void a_printed_total_stands_where_no_row_has_a_time() {
        var facts = facts("contoh-03");
        assertThat(facts.totalMinutes()).isEqualByComparingTo(BigDecimal.valueOf(90));
        assertThat(facts.totalDays()).isEqualTo(3);
    }

    @Test
    void a_time_that_hangs_on_an_answer_is_told_with_its_longest() {
        var facts = facts("contoh-04");
        assertThat(facts.steps().get(0).time()).contains("10 menit; 30 menit");
        assertThat(facts.steps().get(0).minutes()).contains(BigDecimal.valueOf(30));
        assertThat(facts.steps().get(4).until()).contains("last-day");
        assertThat(facts.numbered()).isEqualTo(Numbered.NONE);
        assertThat(facts.steps().get(3).returnsTo()).isEqualTo(List.of(1, 4));
    }

    private static SopFacts facts(String id) {
        return SopFacts.of(new SopReader().read(OWN.resolve(id + ".xml")).sop().orElseThrow());
    }
}
