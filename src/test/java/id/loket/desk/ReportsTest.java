package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.pdf.Pages;
import id.loket.register.ReportEvent.Event;
import id.loket.report.Notes;
import id.loket.text.IsoWeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final IsoWeek SECOND = new IsoWeek(2025, 7);

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
    void the_week_is_counted_from_what_happened_at_the_desk() {
        var counts = reports.figures(SECOND).total().counts();

        assertThat(counts.carried())
                .as("Budi's papers lie with him since last week")
                .isEqualTo(1);
        assertThat(counts.received()).isEqualTo(4);
        assertThat(counts.finished()).isEqualTo(2);
        assertThat(counts.withdrawn()).isEqualTo(1);
        assertThat(counts.waiting()).isEqualTo(2);
        assertThat(counts.withheld()).isEqualTo(1);
        assertThat(reports.figures(SECOND).before().counts().received()).isEqualTo(2);
        assertThat(reports.figures(SECOND).waiting().stream().map(w -> w.name().applicant()))
                .containsExactlyInAnyOrder("BUDI CONTOH", "EKA CONTOH");
    }

    @Test
    void the_printed_report_says_the_numbers_the_notes_and_who_signs() throws Exception {
        var paper = reports.weekly(SECOND, new Notes("Jaringan padam dua jam.", "", "Tambah satu loket."));
        keep("laporan-mingguan", paper.pdf());
        var text = text(paper.pdf());

        assertThat(text)
                .contains("LAPORAN MINGGUAN PELAYANAN", "10 s.d. 16 Februari 2025")
                .contains("diterima 4 (empat) permohonan", "diselesaikan 2 (dua) permohonan")
                .contains("batal 1 (satu) permohonan", "menunggu penyelesaian 2 (dua) permohonan")
                .contains("Jaringan padam dua jam.", "Tambah satu loket.")
                .contains("EKA CONTOH", "BUDI CONTOH", "PINDAH KE KECAMATAN LAIN")
                .contains("DEWI CONTOH, M.Si")
                .doesNotContain("LATIHAN", "Pengaduan dan tindak lanjut");
        PdfA.check(paper.pdf());
    }

    @Test
    void what_became_of_a_report_is_remembered_with_whom_and_when() {
        var paper = reports.weekly(SECOND, Notes.NONE);
        var sha = reports.keep(weeks.sari(), SECOND, paper);
        weeks.at(SampleWeeks.MONDAY_AFTER.plusHours(2));
        reports.handed(weeks.sari(), SECOND, sha, "AHMAD CONTOH, M.Si");

        assertThat(reports.events(SECOND)).extracting(e -> e.event()).containsExactly(Event.MADE, Event.HANDED);
        assertThat(reports.events(SECOND).getLast().handedTo()).isEqualTo("AHMAD CONTOH, M.Si");
        assertThat(reports.events(SECOND).getLast().at()).isEqualTo(SampleWeeks.MONDAY_AFTER.plusHours(2));
        assertThat(weeks.counter().papers().load(sha)).isEqualTo(paper.pdf());
    }

    @Test
    void typed_notes_outlive_the_program_and_each_week_has_its_own() {
        reports.keepNotes(weeks.sari(), SECOND, new Notes("Listrik padam.", "", "Tambah kursi."));
        weeks.close();

        if (Counter.open(dir.resolve("loket"), weeks.clock(), false) instanceof Counter.Opened.Ready(var again)) {
            try (again) {
                assertThat(again.reports().notes(SECOND)).isEqualTo(new Notes("Listrik padam.", "", "Tambah kursi."));
                assertThat(again.reports().notes(SECOND.previous())).isEqualTo(Notes.NONE);
            }
        } else {
            throw new AssertionError("the counter opens again");
        }
    }
}
