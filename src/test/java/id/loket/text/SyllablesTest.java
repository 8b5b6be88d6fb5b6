package id.loket.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    /** Here a hyphen is written as ~ and a place without one as |. */
    @ParameterizedTest
    @CsvSource({
        "pertanggungjawaban, per~tang~gung~ja~wa~ban",
        "instrumen, in~stru~men",
        "penyelenggaraan, pe~nye~leng~ga~raan",
        "SETIANINGSIH, SE~TIA~NING~SIH",
        "Suryadiningratan, Sur~ya~di~ning~ra~tan",
        "kecamatan, ke~ca~ma~tan",
        "'masyarakat,', 'ma~sya~ra~kat,'",
        "'400.12.2.1/003/35.07.11/2026,', '400.12.2.1/|003/|35.07.11/|2026,'",
        "L261119-4DMX, L261119-|4DMX",
        "19-11-2026, 19-11-2026",
        "Desa, Desa",
        "3507114606720003, 3507114606720003",
    })
    void a_word_that_does_not_fit_is_parted_between_its_syllables_and_a_number_after_its_signs(
            String word, String parted) {
        var marked = Syllables.parted(word);

        assertThat(marked.replace('\u00AD', '~').replace('\u200B', '|')).isEqualTo(parted);
        assertThat(marked.replaceAll("[\u00AD\u200B]", "")).isEqualTo(word);
    }
}
