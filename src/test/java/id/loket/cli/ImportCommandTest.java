package id.loket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Counter;
import id.loket.desk.Practice;
import id.loket.desk.StoryClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists taken over without a window. */
class ImportCommandTest {
    @TempDir
    Path home;

    @BeforeEach
    void book() {
        var clock = new StoryClock(LocalDateTime.of(2025, 1, 20, 7, 0));
        ((Counter.Opened.Ready) Practice.staffed(home.resolve("data"), "durenan", clock))
                .counter()
                .close();
    }

    @Test
    void a_wrong_line_ends_the_command_and_nothing_is_taken_unless_it_is_told_to_leave_it_out() throws IOException {
        var file = Files.writeString(home.resolve("warga.csv"), """
            NIK;Nama;Desa
            3503135708500001;SITI CONTOH;Gador
            350313;BUDI CONTOH;Antah
            """);
        var back = home.resolve("kembali.xlsx");
        var run = Run.loket(home, "import", "applicants", file.toString(), "--faults", back.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.sentence()).startsWith("Ada 1 baris salah, jadi tidak ada yang diambil.");
        assertThat(run.out().lines())
                .containsExactly(
                        "Baris 3, NIK: NIK terdiri atas 16 angka, yang diketik 6 angka.",
                        "Baris 3, Desa/kelurahan: \"Antah\" bukan desa atau kelurahan di kecamatan ini.",
                        "2 baris: 1 siap, 1 salah, 0 dengan peringatan.",
                        "Ditulis: " + back);
        assertThat(back).isNotEmptyFile();

        var dry = Run.loket(home, "import", "applicants", file.toString(), "--skip-wrong", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("Hanya diperiksa. Tidak ada yang diambil.");

        var taken = Run.loket(home, "import", "applicants", file.toString(), "--skip-wrong");
        assertThat(taken.code()).isZero();
        assertThat(taken.out()).contains("1 orang diimpor.");
        assertThat(Run.loket(home, "import", "applicants", file.toString(), "--skip-wrong")
                        .sentence())
                .startsWith("Berkas ini sudah diimpor");
    }

    @Test
    void a_file_that_is_no_such_list_is_refused() {
        var run = Run.loket(
                home, "import", "holidays", home.resolve("tidak-ada.xlsx").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.sentence()).startsWith("Berkas tidak dapat dibuka");
    }
}
