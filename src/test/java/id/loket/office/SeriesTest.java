package id.loket.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    private static final Office DURENAN = OfficeShelf.office("durenan", Path.of("no-such-folder"))
            .orElseThrow()
            .office()
            .orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2025, 9, 20);

    @ParameterizedTest(name = "{0} gives {2}")
    @CsvSource({
        "{kode}/{urut}/{unit}/{tahun}, 11, 000.8.3.3/11/406.13/2025",
        "{kode}/{urut:03}/{unit}/{tahun}, 11, 000.8.3.3/011/406.13/2025",
        "{urut:03}, 1, 001",
        "{urut:03}, 1234, 1234",
        "{kode}/{kode_surat}/{urut:02}/{unit}/{tahun}, 7, 000.8.3.3/KH/07/406.13/2025",
        "{sifat}.{kode}/{urut}/{bulan_romawi}/{tahun}, 7, B.000.8.3.3/7/IX/2025",
        "$1-{urut}, 7, $1-7",
    })
    void aNumberIsPrintedByItsPattern(String pattern, long n, String printed) {
        var series = new Series("s", "S", pattern, Series.Reset.YEARLY, List.of(), "KH", "B");
        assertThat(series.print(n, DAY, "000.8.3.3", DURENAN)).isEqualTo(printed);
    }

    @Test
    void anOutgoingLetterOfDurenanIsNumberedLikeItsDecree() {
        var series = DURENAN.seriesFor("durenan-06", "surat-keluar").orElseThrow();
        assertThat(series.print(5, DAY, DURENAN.codeFor("durenan-06", ""), DURENAN))
                .isEqualTo("100.2.2.5/005/406.13/2025");
    }

    @Test
    void theOfficesCodeGoesBeforeTheSopsAndTheUsualOneComesLast() {
        assertThat(DURENAN.codeFor("durenan-01", "400.1")).isEqualTo("400.12.2.1");
        assertThat(DURENAN.codeFor("durenan-04", "400.1")).isEqualTo("400.1");
        assertThat(DURENAN.codeFor("durenan-04", "")).isEqualTo("100.2.2.5");
    }

    @Test
    void theMonthIsRoman() {
        var series = new Series("s", "S", "{urut}/{bulan_romawi}", Series.Reset.YEARLY, List.of());
        assertThat(DAY.withDayOfYear(1)
                        .datesUntil(DAY.withDayOfYear(365), java.time.Period.ofMonths(1))
                        .map(day -> series.print(1, day, "", DURENAN)))
                .containsExactly(
                        "1/I", "1/II", "1/III", "1/IV", "1/V", "1/VI", "1/VII", "1/VIII", "1/IX", "1/X", "1/XI",
                        "1/XII");
    }
}
