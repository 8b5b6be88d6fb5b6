package id.loket.cli;

import static id.loket.cli.ToldJson.each;
import static id.loket.cli.ToldJson.object;
import static id.loket.cli.ToldJson.objects;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the SOPs say on the command line; the expectations were read from the printed sheets. */
class SopCommandTest {
    private static final Path DURENAN = Path.of("src/main/resources/office/durenan/sop");

    @TempDir
    Path home;

    @Test
    void durenan_01_is_told_as_its_sheet_prints_it() {
        var sop = object(loket("sop", "show", "durenan-01", "--json").out());
        assertThat(sop.keySet())
                .containsExactly(
                        "id",
                        "office",
                        "service",
                        "number",
                        "title",
                        "name",
                        "steps",
                        "totalMinutes",
                        "totalDays",
                        "reportMinutes",
                        "reportTo",
                        "reportPassedOnTo",
                        "signers",
                        "initials",
                        "numberedAtStep",
                        "numbered",
                        "requirements",
                        "kinds",
                        "letters",
                        "sentTo");
        assertThat(sop)
                .containsEntry("id", "durenan-01")
                .containsEntry("office", "durenan")
                .containsEntry("service", "true")
                .containsEntry("number", "000.8.3.3/SOP.1/406.13/2025")
                .containsEntry("title", "Rekomendasi Kartu Keluarga")
                .containsEntry("name", "Rekomendasi Pembuatan Kartu Keluarga (KK)")
                .containsEntry("totalMinutes", "20")
                .containsEntry("totalDays", "0")
                .containsEntry("reportMinutes", null)
                .containsEntry("reportTo", null)
                .containsEntry("reportPassedOnTo", null)
                .containsEntry("signers", List.of("kasi-tapem"))
                .containsEntry("initials", List.of())
                .containsEntry("numberedAtStep", "3")
                .containsEntry("numbered", "before-signature")
                .containsEntry("kinds", List.of())
                .containsEntry("letters", List.of("rekomendasi-kk"))
                .containsEntry("sentTo", List.of());
        assertThat(each(sop, "requirements"))
                .extracting(r -> r.get("text") + ", " + r.get("mandatory") + ", " + r.get("when"))
                .containsExactly("Pengantar dari desa/kel, true, null", "Form permohonan KK, true, null");
        assertThat(each(sop, "steps"))
                .allSatisfy(step -> assertThat(step.keySet())
                        .containsExactly(
                                "order",
                                "printed",
                                "text",
                                "lanes",
                                "minutes",
                                "days",
                                "until",
                                "time",
                                "output",
                                "returnsTo"));
        assertThat(each(sop, "steps"))
                .extracting(s -> s.get("minutes"))
                .containsExactly("5", "5", null, "5", null, "5");
        assertThat(each(sop, "steps"))
                .extracting(s -> s.get("order") + " " + s.get("printed"))
                .containsExactly("1 1.", "2 2.", "3 3.", "4 4.", "5 5.", "6 6.");
        assertThat(each(sop, "steps").get(0))
                .containsEntry("text", "Menyerahkan form permohonan Rekomendasi pembuatan KK")
                .containsEntry("lanes", List.of("Pemohon"))
                .containsEntry("output", "Form permohonan Rekomendasi KK yang lengkap dengan persyaratannya")
                .containsEntry("days", null)
                .containsEntry("until", null);
        assertThat(each(sop, "steps").get(1)).containsEntry("returnsTo", List.of("1"));
        assertThat(each(sop, "steps").get(3))
                .containsEntry("lanes", List.of("Petugas Kecamatan", "Kasi Tata Pemerintahan"))
                .containsEntry("returnsTo", List.of());
    }

    @Test
    void durenan_03_is_numbered_after_the_camat_has_signed() {
        var sop = object(loket("sop", "show", "durenan-03", "--json").out());
        assertThat(sop)
                .containsEntry("number", "000.8.3.3/SOP.3/406.13/2025")
                .containsEntry("totalMinutes", "25")
                .containsEntry("signers", List.of("camat"))
                .containsEntry("numberedAtStep", "4")
                .containsEntry("numbered", "after-signature")
                .containsEntry("kinds", List.of("keramaian", "agunan-bri", "skck", "sktm", "waris", "lainnya"))
                .containsEntry("letters", List.of("legalisasi"));
        assertThat(each(sop, "requirements"))
                .extracting(r -> r.get("text"))
                .containsExactly("Pengantar dari desa/kel", "Permohonan dari yang bersangkutan");
        assertThat(each(sop, "steps")).extracting(s -> s.get("minutes")).containsExactly("5", "5", "5", "5", null, "5");
        assertThat(each(sop, "steps").get(5)).containsEntry("text", "Memberikan Legislasi kepada surat");
    }

    @Test
    void the_list_is_an_array_of_the_same_objects() {
        var all = objects(loket("sop", "list", "--json").out());
        assertThat(all)
                .extracting(s -> s.get("id"))
                .contains("durenan-01", "durenan-03")
                .doesNotHaveDuplicates();
        assertThat(all)
                .contains(object(loket("sop", "show", "durenan-03", "--json").out()));
        assertThat(loket("sop", "list").out().lines()).hasSize(all.size()).anyMatch(l -> l.startsWith("durenan-01 "));
    }

    @Test
    void half_minutes_stay_half_minutes() throws IOException {
        own("durenan-01.xml", "<norm minutes=\"5\"/>", "<norm minutes=\"0.5\"/>");
        var sop = object(loket("sop", "show", "durenan-01", "--json").out());
        assertThat(each(sop, "steps").get(0)).containsEntry("minutes", "0.5");
        assertThat(sop).containsEntry("totalMinutes", "2");
    }

    @Test
    void the_offices_own_file_wins_file_by_file() throws IOException {
        own("durenan-01.xml", "<title>Rekomendasi Kartu Keluarga</title>", "<title>Rekomendasi KK kami</title>");
        assertThat(loket("sop", "list").out()).contains("Rekomendasi KK kami", "Legalisasi surat-surat");
    }

    @Test
    void a_broken_own_file_is_named_and_the_shipped_one_serves() throws IOException {
        own("durenan-01.xml", "</sop>", "");
        var run = loket("sop", "list");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("durenan-01");
        assertThat(run.err()).startsWith("durenan-01.xml:");
    }

    @Test
    void an_sop_of_an_office_nobody_knows_is_listed_too() throws IOException {
        own("durenan-01.xml", "office=\"durenan\"", "office=\"contoh\"");
        assertThat(objects(loket("sop", "list", "--json").out()))
                .extracting(s -> s.get("office"))
                .contains("contoh", "durenan");
    }

    @Test
    void an_unknown_sop_is_said_to_be_unknown() {
        var run = loket("sop", "show", "durenan-99");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.sentence()).isEqualTo("SOP \"durenan-99\" tidak ada. Daftarnya: loket sop list");
    }

    @Test
    void for_people_it_is_told_in_lines() {
        assertThat(loket("sop", "show", "durenan-03").out())
                .contains("Waktu seluruhnya: 25 menit", "pada baris 4, sesudah tanda tangan", "Penanda tangan: Camat");
    }

    @Test
    void shipped_files_are_found_sound() {
        var run = loket(
                "sop",
                "check",
                DURENAN.resolve("durenan-01.xml").toString(),
                DURENAN.resolve("durenan-03.xml").toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("durenan-01.xml: baik", "durenan-03.xml: baik");
    }

    @Test
    void each_fault_stands_at_its_place() throws IOException {
        var file = own("durenan-01.xml", "by=\"petugas\" ticks=\"yes\"", "by=\"pak-lurah\" ticks=\"yes\"");
        var run = loket(
                "sop",
                "check",
                file.toString(),
                DURENAN.resolve("durenan-03.xml").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("\\Q" + file + "\\E:\\d+:\\d+: \\p{Lu}.*"));
        assertThat(run.out()).contains("durenan-03.xml: baik");
    }

    @Test
    void a_letter_without_a_template_is_a_fault() throws IOException {
        var file = own("durenan-01.xml", "id=\"rekomendasi-kk\" title", "id=\"rekomendasi-kartu\" title");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("letter=\"rekomendasi-kk\"", "letter=\"rekomendasi-kartu\"")
                        .replace("what=\"rekomendasi-kk\"", "what=\"rekomendasi-kartu\""));
        var run = loket("sop", "check", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("rekomendasi-kartu");
    }

    @Test
    void a_file_that_is_none_is_a_fault() {
        var run = loket("sop", "check", home.resolve("tidak-ada.xml").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.sentence()).isEqualTo(home.resolve("tidak-ada.xml") + ": Berkas ini tidak dapat dibuka.");
    }

    /** A shipped file with one change, in the data folder. */
    private Path own(String name, String old, String changed) throws IOException {
        var text = Files.readString(DURENAN.resolve(name));
        assertThat(text).contains(old);
        var folder = Files.createDirectories(home.resolve("data/sop"));
        return Files.writeString(folder.resolve(name), text.replace(old, changed));
    }

    @Test
    void a_sheet_is_written_for_a_shipped_sop_of_any_office() throws IOException {
        for (var id : List.of("durenan-01", "dolopo-01")) {
            var file = home.resolve(id + ".pdf");
            var run = loket("sop", "sheet", id, "--out", file.toString(), "--paper", "f4");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void a_sheet_is_written_for_an_sop_of_the_data_folder_of_an_office_unknown_here() throws IOException {
        var head = "id=\"durenan-01\" version=\"1\" valid-from=\"2025-01-20\" office=\"durenan\"";
        own("durenan-01.xml", head, head.replace("durenan", "baru"));
        var file = home.resolve("baru-01.pdf");
        var run = loket("sop", "sheet", "baru-01", "--out", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_sheet_that_cannot_be_written_is_refused_with_a_sentence() {
        assertThat(sheet("durenan-99", "x.pdf", "A4")).contains("durenan-99", "tidak ada", "loket sop list");
        assertThat(sheet("durenan-01", "x.pdf", "A3")).contains("A3", "A4, F4");
        assertThat(sheet("durenan-01", "x.png", "A4")).contains("x.png", ".pdf");
        assertThat(sheet("durenan-01", "tidak-ada/x.pdf", "A4")).contains("tidak dapat ditulis");
        assertThat(loket("sop", "sheet", "durenan-01").code()).isEqualTo(Cli.MISUSED);
    }

    private String sheet(String id, String file, String paper) {
        var run = loket("sop", "sheet", id, "--out", home.resolve(file).toString(), "--paper", paper);
        assertThat(run.code()).isEqualTo(Cli.FAILED);
        assertThat(home.resolve(file)).doesNotExist();
        return run.sentence();
    }

    private Run loket(String... args) {
        return Run.loket(home, args);
    }
}
