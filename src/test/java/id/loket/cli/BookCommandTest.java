package id.loket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Counter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line does with a book: the sample weeks, played once and copied for each test. */
class BookCommandTest {
    private static final String STORY = "sample-data/durenan/minggu-pertama.story";

    @TempDir
    static Path played;

    @TempDir
    Path home;

    @BeforeAll
    static void play() {
        var run = Run.loket(played, "--practice", "replay", STORY);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo("Cerita selesai: 130 adegan, 16 permohonan.");
    }

    @Test
    void a_sound_book_is_said_to_be_sound() throws IOException {
        book();
        var run = loket("verify");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Buku register baik: ").contains("16 permohonan, 16 nomor");
        assertThat(loket("verify", "--json").out()).contains("\"clean\" : true", "\"findings\" : [ ]");
    }

    @Test
    void a_lost_paper_makes_the_book_unsound() throws IOException {
        book();
        Path lost;
        try (var files = Files.walk(home.resolve("data/files"))) {
            lost = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        Files.delete(lost);
        var run = loket("verify");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "Buku register tidak baik: 1 temuan.",
                        "Berkas tersimpan " + lost.getFileName() + " tidak ada.");
        var json = loket("verify", "--json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).contains("\"clean\" : false", "PAPER_MISSING");
    }

    @Test
    void a_list_is_exported_with_its_filters_and_never_over_a_file_unasked() throws IOException {
        book();
        var out = home.resolve("permohonan.csv");
        var run = loket("export", "cases", "--out", out.toString(), "--from", "2025-01-20", "--to", "2025-01-26");
        assertThat(run.err()).isEmpty();
        var lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFNomor;Diterima;Pemohon;NIK;Desa;Layanan;Tindakan terakhir;Pada");
        assertThat(run.out()).startsWith((lines.size() - 1) + " baris");
        assertThat(lines.stream().skip(1))
                .allMatch(line -> line.contains("******"))
                .allMatch(line -> line.contains("2025-01-2"));

        var again = loket("export", "cases", "--out", out.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.sentence()).contains("--force");
        assertThat(loket("export", "cases", "--out", out.toString(), "--force").code())
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(17);

        assertThat(loket("export", "kasus", "--out", out.toString()).sentence())
                .contains("cases, waiting, numbers, exports");
        var log = home.resolve("ekspor.csv");
        assertThat(loket("export", "exports", "--out", log.toString()).code()).isZero();
        assertThat(Files.readAllLines(log)).hasSize(3).element(1).isEqualTo("2026-11-20 09:00;cli;cases;16;");
        var numbers = home.resolve("nomor.xlsx");
        assertThat(loket("export", "numbers", "--series", "agenda-kk", "--period", "2025", "--out", numbers.toString())
                        .code())
                .isZero();
        assertThat(loket(
                                "export",
                                "waiting",
                                "--out",
                                home.resolve("tiada/x.xlsx").toString())
                        .sentence())
                .contains("tidak ada");
    }

    @Test
    void the_agenda_is_written_for_a_spreadsheet_with_its_niks_masked_and_noted() throws IOException {
        book();
        var out = home.resolve("agenda.csv");
        var run = agenda("2025-01-20", "2025-01-26", out, "--series", "agenda-kk");
        assertThat(run.out().strip()).isEqualTo("9 baris ditulis ke " + out);
        assertThat(Files.readString(out).split("\r\n"))
                .hasSize(10)
                .anyMatch(line -> line.startsWith("'001;") && line.contains("SITI CONTOH") && line.contains("******"))
                .noneMatch(line -> line.matches(".*[0-9]{16}.*"));
        var sheet = home.resolve("agenda.xlsx");
        assertThat(agenda("2025-01-20", "2025-01-26", sheet).code()).isZero();
        assertThat(Files.readAllBytes(sheet)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        var log = home.resolve("ekspor.csv");
        assertThat(loket("export", "exports", "--out", log.toString()).code()).isZero();
        assertThat(Files.readString(log)).contains(";cli;book-agenda;9;");
    }

    @Test
    void agenda_and_reports_are_written_as_pdf_and_for_a_spreadsheet() throws IOException {
        book();
        var agenda = home.resolve("agenda.pdf");
        var week = home.resolve("minggu.pdf");
        assertThat(agenda("2025-01-20", "2025-01-31", agenda).code()).isZero();
        assertThat(loket("report", "week", "2025-W04", "--out", week.toString()).code())
                .isZero();
        var paten = home.resolve("paten.pdf");
        var compliance = home.resolve("kepatuhan.pdf");
        assertThat(loket("report", "month", "2025-01", "--duty", "paten-bulan", "--out", paten.toString())
                        .code())
                .isZero();
        assertThat(loket(
                                "report",
                                "compliance",
                                "--from",
                                "2025-01-20",
                                "--to",
                                "2025-01-31",
                                "--out",
                                compliance.toString())
                        .code())
                .isZero();
        for (var asked : List.of(
                "report week 2025-W04",
                "report month 2025-01 --duty paten-bulan",
                "report compliance --from 2025-01-20 --to 2025-01-31",
                "report skm 2025-01")) {
            var sheet = home.resolve("laporan.xlsx");
            var run = loket((asked + " --out " + sheet).split(" "));
            assertThat(run.out()).as(asked).contains("baris ditulis ke " + sheet);
            assertThat(Files.readAllBytes(sheet)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
            Files.delete(sheet);
        }
        for (var pdf : List.of(agenda, week, paten, compliance)) {
            assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void the_numbers_of_a_report_are_written_as_json_and_the_duties_are_listed() throws IOException {
        book();
        var out = home.resolve("triwulan.json");
        assertThat(loket("report", "quarter", "2025-Q1", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(out)).contains("\"period\" : \"2025-Q1\"", "\"total.received\" : ");
        assertThat(loket("report", "list").out()).contains("weekly: Laporan Mingguan Pelayanan, kepada Camat");
        assertThat(loket("report", "list", "--json").out()).contains("\"id\" : \"paten-tahun\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        report month 2025-13 --out HOME/m.pdf  | Periode "2025-13" tidak ada. Contoh: 2025-01.
        report week 2025-W04 --duty x --out HOME/w.pdf | Kewajiban laporan "x" tidak ada. Yang ada: weekly, paten-bulan, paten-triwulan, paten-tahun.
        report week 2025-W54 --out HOME/w.pdf  | Periode "2025-W54" tidak ada. Contoh: 2025-W04.
        report week kemarin --out HOME/w.pdf   | Periode "kemarin" tidak ada. Contoh: 2025-W04.
        report week 2025-W04 --out HOME/x/w.pdf | Berkas "HOME/x/w.pdf" tidak dapat ditulis.
        book agenda --from 2025-01-21 --to 2025-01-20 --out HOME/a.pdf | Tanggal terakhir lebih awal daripada tanggal pertama.
        book agenda --from 2025-01-20 --to 2025-01-21 --out HOME/a.doc | Nama berkas "HOME/a.doc" harus berakhir .pdf, .xlsx, atau .csv.
        report week 2025-W04 --out HOME/w.doc | Nama berkas "HOME/w.doc" harus berakhir .pdf, .xlsx, atau .json.
        report compliance --from 2025-01-20 --to 2025-01-21 --out HOME/k.csv | Nama berkas "HOME/k.csv" harus berakhir .pdf atau .xlsx.
        restore HOME/tidak-ada.zip             | Berkas cadangan "HOME/tidak-ada.zip" tidak ada.
        restore pom.xml --put-aside            | Berkas ini bukan cadangan Loket atau rusak.
        replay HOME/tidak-ada.story            | Berkas cerita "HOME/tidak-ada.story" tidak dapat dibaca.
        """)
    void what_cannot_be_done_is_said_in_one_sentence(String line, String sentence) throws IOException {
        book();
        var run = loket(line.replace("HOME", home.toString()).split(" "));
        assertThat(run.sentence()).isEqualTo(sentence.replace("HOME", home.toString()));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void the_numbers_of_a_series_are_explained_on_the_console_and_in_files() throws IOException {
        book();
        var told = loket("book", "numbers", "--series", "agenda-kk", "--year", "2025");
        assertThat(told.out())
                .startsWith("Buku agenda rekomendasi KK 2025")
                .contains("Nomor yang diambil: 9 (sembilan)", "Setiap nomor dari 1 s.d. 9 ada dan dapat dijelaskan.");
        assertThat(told.code()).isZero();
        var csv = home.resolve("nomor.csv");
        var pdf = home.resolve("nomor.pdf");
        for (var file : List.of(csv, pdf)) {
            assertThat(loket("book", "numbers", "--series", "agenda-kk", "--year", "2025", "--out", file.toString())
                            .code())
                    .isZero();
        }
        assertThat(Files.readString(csv).split("\r\n")).hasSize(10);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(loket("book", "numbers", "--series", "tidak-ada").sentence())
                .startsWith("Seri nomor \"tidak-ada\" tidak ada. Yang ada: agenda-kk,");
    }

    @Test
    void an_unknown_series_names_those_there_are() throws IOException {
        book();
        assertThat(agenda("2025-01-20", "2025-01-31", home.resolve("a.csv"), "--series", "kk")
                        .sentence())
                .startsWith("Seri nomor \"kk\" tidak ada. Yang ada: agenda-kk, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "backup cadangan", "report week 2025-W04 --out w.pdf"})
    void a_folder_without_a_book_stays_without_one(String line) throws IOException {
        assertThat(loket(line.split(" ")).sentence())
                .isEqualTo("Folder data \"" + home.resolve("data") + "\" tidak ada.");
        assertThat(home.resolve("data")).doesNotExist();
        Files.createDirectory(home.resolve("data"));
        assertThat(loket(line.split(" ")).sentence())
                .isEqualTo("Belum ada buku register di folder \"" + home.resolve("data") + "\".");
        assertThat(home.resolve("data")).isEmptyDirectory();
    }

    @Test
    void a_book_that_is_open_elsewhere_is_left_alone() throws IOException {
        book();
        assertThat(Counter.open(home.resolve("data"), () -> Run.NOW, false))
                .isInstanceOfSatisfying(Counter.Opened.Ready.class, open -> {
                    try (var counter = open.counter()) {
                        var run = loket("verify");
                        assertThat(run.code()).isEqualTo(1);
                        assertThat(run.sentence())
                                .isEqualTo("Buku register sedang dibuka oleh program lain. Tutup program itu dahulu.");
                        assertThat(counter.register().reading().head().entries())
                                .isPositive();
                    }
                });
    }

    @Test
    void a_backup_comes_back_whole() throws IOException {
        book();
        var before = loket("verify", "--json").out();
        assertThat(loket("backup", home.resolve("cadangan").toString()).out()).startsWith("Cadangan dibuat: ");
        Path zip;
        try (var files = Files.list(home.resolve("cadangan"))) {
            zip = files.findFirst().orElseThrow();
        }
        var elsewhere = home.resolve("komputer-baru/loket/data").toString();
        assertThat(loket("restore", zip.toString(), "--data", elsewhere).code()).isZero();
        assertThat(loket("verify", "--json", "--data", elsewhere).out()).isEqualTo(before);
        var refused = loket("restore", zip.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.sentence()).isEqualTo("Folder tujuan sudah berisi data.");
        var aside = loket("restore", zip.toString(), "--put-aside");
        assertThat(aside.code()).isZero();
        assertThat(aside.err()).startsWith("Data sebelumnya disimpan di folder ");
        assertThat(loket("verify", "--json").out()).isEqualTo(before);
    }

    @Test
    void a_story_needs_an_office() {
        assertThat(loket("replay", STORY).sentence())
                .isEqualTo("Folder data \"" + home.resolve("data")
                        + "\" masih kosong. Pakai --practice, atau pilih kantor contoh dengan --office.");
        assertThat(loket("replay", STORY, "--office", "antah-berantah").sentence())
                .startsWith("Kantor \"antah-berantah\" tidak mempunyai pegawai contoh.");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void a_refused_scene_is_named_with_its_line() throws IOException {
        var story = Files.writeString(home.resolve("a.story"), "# satu\n2025-01-20 08:00 camat check kk-siti\n");
        var run = loket("replay", story.toString(), "--practice");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.sentence()).isEqualTo(story + ":2:1: Permohonan \"kk-siti\" belum dibuka dalam cerita ini.");
    }

    @Test
    void a_story_goes_on_in_a_book_that_is_there() throws IOException {
        book();
        var run = loket("replay", "sample-data/durenan/antrean.story");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo("Cerita selesai: 42 adegan, 10 permohonan.");
        assertThat(loket("verify").code()).isZero();
    }

    @Test
    void the_self_check_reports_each_step_and_leaves_nothing_behind() {
        var run = loket("self-check");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(6).allMatch(l -> l.startsWith("baik ") || l.startsWith("dilewati "));
        assertThat(home).isEmptyDirectory();
    }

    private Run agenda(String from, String to, Path out, String... more) {
        var args = new java.util.ArrayList<>(
                List.of("book", "agenda", "--from", from, "--to", to, "--out", out.toString()));
        args.addAll(List.of(more));
        return loket(args.toArray(String[]::new));
    }

    private Run loket(String... args) {
        return Run.loket(home, args);
    }

    private void book() throws IOException {
        var from = played.resolve("latihan/durenan");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file, home.resolve("data").resolve(from.relativize(file).toString()));
            }
        }
    }
}
