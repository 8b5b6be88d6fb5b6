package id.loket.sop;

import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SopReader reader = new SopReader();

    @TempDir
    Path folder;

    @Test
    void an_office_without_files_of_its_own_has_what_ships() {
        var shelf = shelf(folder.resolve("none"));
        assertThat(Shelf.offices()).contains("durenan");
        assertThat(shelf.faults()).isEmpty();
        assertThat(shelf.validOn("durenan-01", TODAY).orElseThrow().title()).isEqualTo("Rekomendasi Kartu Keluarga");
        assertThat(shelf.validOn("durenan-01", LocalDate.of(2025, 1, 19))).isEmpty();
        assertThat(Shelf.shipped("lain", reader, Known.fileAlone()).all())
                .as("what every office does alike")
                .allMatch(sop -> sop.office().equals(Shelf.EVERY_OFFICE))
                .noneMatch(Sop::service);
    }

    @Test
    void a_file_of_the_office_takes_the_place_of_the_shipped_one_of_that_name() throws IOException {
        own(
                "durenan-01.xml",
                sheet().replace("<title>Rekomendasi Kartu Keluarga</title>", "<title>Pengantar KK</title>"));
        var shelf = shelf(folder);
        assertThat(shelf.exact("durenan-01", 1).orElseThrow().title()).isEqualTo("Pengantar KK");
        assertThat(shelf.exact("durenan-03", 1)).isPresent();
        assertThat(shelf.faults()).isEmpty();
    }

    @Test
    void a_new_version_holds_from_its_day_and_the_old_one_stays() throws IOException {
        own("durenan-01.v2.xml", version(2, "2026-01-01"));
        var shelf = shelf(folder);
        assertThat(shelf.validOn("durenan-01", LocalDate.of(2025, 12, 31))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(shelf.validOn("durenan-01", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(shelf.exact("durenan-01", 1)).isPresent();
        assertThat(shelf.exact("durenan-01", 3)).isEmpty();
        assertThat(shelf.validOn(TODAY))
                .extracting(Sop::id)
                .doesNotHaveDuplicates()
                .contains("durenan-01");
    }

    @Test
    void a_new_version_under_the_old_name_hides_nothing() throws IOException {
        own("durenan-01.xml", version(2, "2026-01-01"));
        var shelf = shelf(folder);
        assertThat(shelf.exact("durenan-01", 1)).isPresent();
        assertThat(shelf.validOn("durenan-01", TODAY).orElseThrow().version()).isEqualTo(2);
        assertThat(shelf.faults()).isEmpty();
    }

    @Test
    void a_broken_file_gives_faults_and_hides_no_other() throws IOException {
        own("durenan-03.xml", "<sop>");
        own("rusak.xml", "bukan xml");
        var shelf = shelf(folder);
        assertThat(shelf.faults()).extracting(Fault::file).containsExactly("durenan-03.xml", "rusak.xml");
        assertThat(shelf.validOn("durenan-01", TODAY)).isPresent();
        assertThat(shelf.validOn("durenan-03", TODAY)).isPresent();
    }

    @Test
    void a_version_that_does_not_hold_together_takes_no_new_case_but_finishes_the_open_ones() throws IOException {
        own("durenan-01.v2.xml", version(2, "2026-01-01").replace("to=\"petugas\"", "to=\"arsip\""));
        var shelf = shelf(folder);
        assertThat(shelf.faults()).extracting(Fault::sentence).containsExactly(say("sop.check.no-role", "arsip"));
        assertThat(shelf.validOn("durenan-01", TODAY).orElseThrow().version()).isEqualTo(1);
        assertThat(shelf.exact("durenan-01", 2)).isPresent();
    }

    @Test
    void the_same_version_twice_is_a_fault_of_the_second_file() throws IOException {
        own("salinan.xml", sheet());
        var shelf = shelf(folder);
        assertThat(shelf.faults())
                .extracting(Fault::file, Fault::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "durenan-01.xml", say("sop.shelf.same-version", "durenan-01", "1", "salinan.xml")));
        assertThat(shelf.all()).extracting(Sop::id).doesNotHaveDuplicates();
    }

    @Test
    void a_sheet_of_another_office_stays_off_the_shelf() throws IOException {
        own("lain.xml", Files.readString(Path.of("src/main/resources/office/banteng/sop/banteng-02.xml")));
        var shelf = shelf(folder);
        assertThat(shelf.faults())
                .containsExactly(new Fault("lain.xml", 2, 1, say("sop.shelf.other-office", "banteng")));
        assertThat(shelf.exact("banteng-02", 1)).isEmpty();
    }

    @Test
    void two_services_with_the_same_printed_number_are_worth_a_look() throws IOException {
        own("kk-2.xml", sheet().replace("id=\"durenan-01\"", "id=\"durenan-99\""));
        assertThat(shelf(folder).notes())
                .extracting(Fault::sentence)
                .contains(say("sop.shelf.same-number", "000.8.3.3/SOP.1/406.13/2025", "durenan-01"));
    }

    private Shelf shelf(Path own) {
        return Shelf.of("durenan", own, reader, Known.fileAlone());
    }

    private void own(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String version(int version, String from) throws IOException {
        return sheet().replace(
                        "version=\"1\" valid-from=\"2025-01-20\"",
                        "version=\"" + version + "\" valid-from=\"" + from + "\"");
    }

    private static String sheet() throws IOException {
        return Files.readString(Path.of("src/main/resources/office/durenan/sop/durenan-01.xml"));
    }
}
