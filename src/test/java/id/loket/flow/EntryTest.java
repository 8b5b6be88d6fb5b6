package id.loket.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.sop.SopReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of the rows, held against what the sheets print. */
class EntryTest {

    @Test
    void the_papers_stand_where_the_applicant_brings_them_before_what_the_row_works_with() {
        var rows = rows("durenan", "durenan-01");
        assertThat(rows.get(0).papers())
                .containsExactly("Pengantar dari desa/kel", "Form permohonan KK", "Biaya Gratis");
        assertThat(rows.get(1).papers())
                .containsExactly("Berkas permohonan KK", "Buku Register pendaftaran", "Alat Tulis");
    }

    @Test
    void where_the_applicant_has_no_row_of_his_own_they_stand_where_they_are_ticked() {
        assertThat(rows("banteng", "banteng-02").getFirst().papers())
                .startsWith("Formulir Pengurusan Surat Keterangan Kepala Desa");
        assertThat(rows("banteng", "banteng-01").get(2).papers())
                .containsExactly(
                        "Fotocopy KK", "Fotocopy Akte Kelahiran", "Fotocopy Surat Nikah", "Fotocopy Ijazah Terakhir");
    }

    @Test
    void times_are_printed_as_they_were_and_blank_ones_stay_blank() {
        assertThat(rows("durenan", "durenan-01"))
                .extracting(Entry::time)
                .containsExactly(
                        List.of("5 menit"),
                        List.of("5 menit"),
                        List.of(),
                        List.of("5 menit"),
                        List.of(),
                        List.of("5 menit"));
        assertThat(rows("kalipare", "kalipare-10").get(6).time()).containsExactly("0,5 menit");
        assertThat(rows("dolopo", "dolopo-01")).extracting(Entry::time).contains(List.of("2 jam"), List.of("10 hari"));
    }

    private static List<Entry> rows(String office, String id) {
        var file = Path.of("src/main/resources/office", office, "sop", id + ".xml");
        return Entry.of(new SopReader().read(file).sop().orElseThrow());
    }
}
