package id.loket.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Apart from the Camat of the sheets all people here are invented. */
class SigningTest {
    private static final Office DURENAN = OfficeShelf.office("durenan", Path.of("no-such-folder"))
            .orElseThrow()
            .office()
            .orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Person SEKCAM = contoh("contoh-sekcam", held("sekcam", ""));

    @Test
    void theCamatSignsInHisOwnName() {
        assertThat(candidates("durenan-03", "camat", List.of())).singleElement().satisfies(camat -> {
            assertThat(camat.lines()).containsExactly("CAMAT DURENAN,");
            assertThat(camat.name()).isEqualTo("AHMAD ZUHDAN, S.STP, M.Si");
            assertThat(camat.rank()).isEqualTo("Pembina Tingkat I");
            assertThat(camat.nip()).isEqualTo("19800127 199912 1 001");
        });
    }

    @Test
    void theSecretarySignsForTheCamat() {
        assertThat(candidates("durenan-04", "sekcam", List.of(SEKCAM)))
                .extracting(Signer::lines)
                .containsExactly(List.of("a.n. CAMAT DURENAN", "SEKRETARIS KECAMATAN,"));
    }

    @Test
    void aSecondStepDownSignsForItsHeadWhoStandsForTheCamat() {
        var kasubag = contoh("contoh-kasubag", held("kasubag-umpeg", ""));
        assertThat(candidates("durenan-06", "kasubag", List.of(kasubag)))
                .extracting(Signer::lines)
                .containsExactly(List.of(
                        "a.n. CAMAT DURENAN",
                        "SEKRETARIS KECAMATAN",
                        "u.b.",
                        "KEPALA SUBBAGIAN UMUM DAN KEPEGAWAIAN,"));
    }

    @Test
    void oneWhoActsPutsItBeforeThePostAndTheOwnPostBelow() {
        var acting = contoh("contoh-plt", held("camat", "Plt."), held("sekcam", ""));
        assertThat(new Signing(DURENAN, List.of(acting)).candidates("durenan-03", "camat", DAY))
                .extracting(Signer::lines)
                .containsExactly(List.of("Plt. CAMAT DURENAN", "SEKRETARIS KECAMATAN,"));
    }

    @Test
    void oneWhoActsAndHasNoOtherPostHereSignsWithThatAlone() {
        var acting = contoh("contoh-plt", held("camat", "Plt."));
        assertThat(new Signing(DURENAN, List.of(acting)).candidates("durenan-03", "camat", DAY))
                .extracting(Signer::lines)
                .containsExactly(List.of("Plt. CAMAT DURENAN,"));
    }

    @Test
    void theHolderComesBeforeOneWhoActs() {
        var acting = contoh("contoh-plh", held("camat", "Plh."));
        var staff = new ArrayList<>(List.of(acting));
        staff.addAll(DURENAN.officials());
        assertThat(new Signing(DURENAN, staff).candidates("durenan-03", "camat", DAY))
                .extracting(Signer::person)
                .containsExactly("ahmad-zuhdan", "contoh-plh");
    }

    @Test
    void nobodySignsBeforeOrAfterHoldingThePost() {
        assertThat(new Signing(DURENAN, DURENAN.officials())
                        .candidates("durenan-03", "camat", LocalDate.of(2025, 1, 9)))
                .isEmpty();
        var gone = new Person(
                "contoh-lama",
                "CONTOH LAMA",
                "",
                "",
                List.of(new Person.Holding("sekcam", DAY.minusYears(1), Optional.of(DAY.minusDays(1)), "")));
        assertThat(candidates("durenan-04", "sekcam", List.of(gone))).isEmpty();
        assertThat(new Signing(DURENAN, List.of(gone)).candidates("durenan-04", "sekcam", DAY.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void aKasiSignsOnlyInTheSopWhoseKasiHeIs() {
        var kesra = contoh("contoh-kesra", held("kasi-kesra", ""));
        assertThat(candidates("durenan-10", "kasi", List.of(kesra))).hasSize(1);
        assertThat(candidates("durenan-08", "kasi", List.of(kesra))).isEmpty();
        assertThat(DURENAN.mayAct(kesra, "durenan-10", "kasi", DAY)).isTrue();
        assertThat(DURENAN.mayAct(kesra, "durenan-11", "kasi", DAY)).isFalse();
    }

    private static List<Signer> candidates(String sop, String role, List<Person> others) {
        var staff = new ArrayList<>(DURENAN.officials());
        staff.addAll(others);
        return new Signing(DURENAN, staff).candidates(sop, role, DAY);
    }

    private static Person contoh(String id, Person.Holding... holdings) {
        return new Person(id, "CONTOH PEJABAT, S.Sos", "Penata", "", List.of(holdings));
    }

    private static Person.Holding held(String post, String acting) {
        return new Person.Holding(post, LocalDate.of(2026, 1, 1), Optional.empty(), acting);
    }
}
