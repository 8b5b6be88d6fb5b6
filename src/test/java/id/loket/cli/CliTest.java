package id.loket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How commands are written, and what is said when one is written wrongly. */
class CliTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',                          data
        '--practice',                latihan/durenan durenan
        '--practice --office durenan', latihan/durenan durenan
        '--data DIR/x',              x
        '--data DIR/x --practice',   x durenan
        '--practice --data DIR/x --office durenan', x durenan
        """)
    void without_a_command_the_window_opens(String line, String opened) {
        assertThat(loket(line).opened()).containsExactly(opened);
    }

    @Test
    void an_unknown_sample_office_is_refused_with_those_there_are() {
        var run = loket("--practice --office antah");
        assertThat(run.opened()).isEmpty();
        assertThat(run.sentence()).startsWith("Kantor \"antah\" tidak mempunyai pegawai contoh. Yang ada: durenan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data DIR/x verify", "verify --data DIR/x", "--practice verify --data DIR/x"})
    void the_folder_may_stand_before_or_after_the_command(String line) {
        assertThat(loket(line).sentence()).isEqualTo("Folder data \"" + home.resolve("x") + "\" tidak ada.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sopp                        | "sopp" tidak dikenal. Lihat: loket --help
        sop                         | Perintah belum lengkap. Lihat: loket sop --help
        sop show                    | ID belum diisi. Lihat: loket sop show --help
        sop show a b                | "b" tidak dikenal. Lihat: loket sop show --help
        sop check                   | FILE belum diisi. Lihat: loket sop check --help
        verify --jason              | "--jason" tidak dikenal. Lihat: loket verify --help
        verify --data               | DIR belum diisi. Lihat: loket verify --help
        verify --data a --data b    | DIR ditulis dua kali. Lihat: loket verify --help
        report week 2025-W04        | FILE belum diisi. Lihat: loket report week --help
        book agenda --from kemarin  | "kemarin" bukan isian yang dapat dibaca di sini. Lihat: loket book agenda --help
        backup                      | DIR belum diisi. Lihat: loket backup --help
        restore                     | FILE belum diisi. Lihat: loket restore --help
        replay                      | FILE belum diisi. Lihat: loket replay --help
        """)
    void a_command_that_is_not_understood_gets_one_sentence_and_two(String line, String sentence) {
        var run = loket(line);
        assertThat(run.sentence()).isEqualTo(sentence);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "sop --help",
                "sop list --help",
                "sop show --help",
                "sop check --help",
                "replay --help",
                "book agenda --help",
                "report week --help",
                "verify --help",
                "backup --help",
                "restore --help",
                "self-check --help"
            })
    void help_is_indonesian(String line) {
        var run = loket(line);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Pemakaian: loket")
                .contains("Pilihan:", "Folder data.")
                .doesNotContain("Usage", "COMMAND", "Options", "Commands");
    }

    @Test
    void unexpected_trouble_is_a_code_and_never_a_trace() {
        var err = new StringWriter();
        var place = new Place(
                home,
                home,
                ZoneId.of("Asia/Jakarta"),
                _ -> Run.NOW,
                _ -> {},
                (_, _) -> {
                    throw new IllegalStateException("rahasia");
                },
                _ -> new Place.Rehearsed.NoScreen(),
                _ -> "AB12-CD34");
        assertThat(Cli.run(place, new PrintWriter(new StringWriter()), new PrintWriter(err)))
                .isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("Terjadi gangguan tak terduga (kode AB12-CD34). Rinciannya ada di folder log.");
    }

    private Run loket(String line) {
        var words = line.replace("DIR", home.toString()).split(" ");
        return Run.loket(home, line.isEmpty() ? new String[0] : words);
    }
}
