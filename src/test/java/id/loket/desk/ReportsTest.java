package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loket.pdf.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 2, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);

    @TempDir
    Path dir;

    private SampleWeeks weeks;
    private Reports reports;

    @BeforeEach
    void open() {
        weeks = SampleWeeks.open(dir.resolve("loket"), false);
        reports = weeks.counter().reports();
    }

    @AfterEach
    void close() {
        weeks.close();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var pages = Pages.open(pdf)) {
            return pages.text().replaceAll("\\s+", " ");
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "specimen")).resolve(name + ".pdf"), pdf);
    }

    @Test
    void the_printed_agenda_has_a_line_for_each_number_and_closes_with_their_count() throws Exception {
        var paper = reports.agendaPaper(FIRST_DAY, LAST_DAY, Optional.empty());
        keep("buku-agenda", paper.pdf());
        var text = text(paper.pdf());

        assertThat(text)
                .contains("SITI CONTOH", "ANI CONTOH", "CICI CONTOH", "DODI CONTOH")
                .contains("1 s.d. 28 Februari 2025", "dengan 4 (empat) nomor")
                .doesNotContain("EKA CONTOH");
        PdfA.check(paper.pdf());
    }

    @Test
    void one_series_alone_can_be_printed() throws Exception {
        var text = text(reports.agendaPaper(FIRST_DAY, LAST_DAY, Optional.of("legalisasi"))
                .pdf());

        assertThat(text).contains("CICI CONTOH", "dengan 1 (satu) nomor").doesNotContain("SITI CONTOH");
    }

    @Test
    void the_agenda_for_a_spreadsheet_opens_with_its_titles_and_has_the_same_lines() throws Exception {
        var file = dir.resolve("agenda.csv");

        int lines = reports.saveAgenda(FIRST_DAY, LAST_DAY, Optional.empty(), file);

        var text = Files.readString(file);
        assertThat(lines).isEqualTo(4);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(text.split("\r\n")).hasSize(5);
        assertThat(text.split("\r\n")[0]).contains("No. Register", "Nama Pemohon");
        assertThat(text).contains("SITI CONTOH", "DODI CONTOH");
    }

    @Test
    void a_file_that_cannot_be_written_leaves_nothing_behind() {
        var nowhere = dir.resolve("tidak-ada").resolve("agenda.csv");

        assertThatThrownBy(() -> reports.saveAgenda(FIRST_DAY, LAST_DAY, Optional.empty(), nowhere))
                .isInstanceOf(IOException.class);
        assertThat(dir.resolve("tidak-ada")).doesNotExist();
    }
}
