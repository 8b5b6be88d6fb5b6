package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Tick;
import id.loket.sop.Fault;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story is read to its last word, or its faults are named. */
class StoryTest {

    @Test
    void a_scene_holds_day_time_post_verb_case_words_reason_answers_and_ticks() {
        var scene = story("""
            # Senin
            2025-01-20 08:00-08:04 petugas-loket return kk-siti serah : BELUM LENGKAP : KK
                tick pengantar = kept
                tick form-permohonan = missing
                person.name = SITI = CONTOH
            """).scenes().getFirst();
        assertThat(scene.line()).isEqualTo(2);
        assertThat(scene.day()).contains(LocalDate.of(2025, 1, 20));
        assertThat(scene.begun()).contains(LocalTime.of(8, 0));
        assertThat(scene.time()).isEqualTo(LocalTime.of(8, 4));
        assertThat(scene.post()).isEqualTo("petugas-loket");
        assertThat(scene.verb()).isEqualTo("return");
        assertThat(scene.alias()).isEqualTo("kk-siti");
        assertThat(scene.words()).containsExactly("serah");
        assertThat(scene.reason()).isEqualTo("BELUM LENGKAP : KK");
        assertThat(scene.answers().get("person.name")).isEqualTo("SITI = CONTOH");
        assertThat(scene.ticks()).containsEntry("pengantar", Tick.KEPT).containsEntry("form-permohonan", Tick.MISSING);
    }

    @Test
    void a_day_may_be_counted_back() {
        var scene = story("today-2 08:05 camat sign lg-waris\n").scenes().getFirst();
        assertThat(scene.day()).isEmpty();
        assertThat(scene.daysBack()).isEqualTo(2);
        assertThat(scene.begun()).isEmpty();
    }

    @Test
    void answers_stay_with_their_own_scene() {
        var scenes = story("""
            2025-01-20 08:00 petugas-loket open a durenan-01
                head = BUDI CONTOH
            2025-01-20 08:05 petugas-loket check a
            """).scenes();
        assertThat(scenes.get(1).answers().values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-20 08:00 petugas-loket open              | Baris ini bukan adegan
        20-01-2025 08:00 petugas-loket open a durenan-01 | Tanggal ditulis
        2025-01-20 8.00 petugas-loket open a durenan-01  | Jam ditulis
        2025-01-20 x-08:00 petugas-loket open a b        | Jam ditulis
        """)
    void a_line_that_is_no_scene_is_named(String line, String sentence) {
        var reading = Story.read("a.story", "# satu\n" + line + "\n");
        assertThat(reading.story()).isEmpty();
        assertThat(reading.faults()).singleElement().satisfies(f -> {
            assertThat(f.toString()).startsWith("a.story:2:1: ");
            assertThat(f.sentence()).startsWith(sentence);
        });
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        var reading = Story.read("a.story", """
                head = TANPA ADEGAN
            2025-01-20 08:00 petugas-loket check a
                tick pengantar = mungkin
                bukan isian
            """);
        assertThat(reading.faults()).extracting(Fault::line).containsExactly(1, 3, 4);
    }

    private static Story story(String text) {
        return Story.read("a.story", text).story().orElseThrow();
    }
}
