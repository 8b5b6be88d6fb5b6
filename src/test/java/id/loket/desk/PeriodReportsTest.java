package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.pdf.Pages;
import id.loket.register.ReportEvent.Event;
import id.loket.report.Due;
import id.loket.report.Duty;
import id.loket.report.ExportTable;
import id.loket.report.Notes;
import id.loket.report.Period;
import id.loket.sheet.Reading;
import id.loket.sheet.SheetReader;
import id.loket.text.Datum;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriodReportsTest {
    private static final Period SECOND = Period.week(new IsoWeek(2025, 7));

    @TempDir
    Path dir;

    private SampleWeeks weeks;
    private PeriodReports reports;
    private Duty weekly;

    @BeforeEach
    void open() {
        weeks = SampleWeeks.open(dir.resolve("loket"), false);
        reports = weeks.counter().periodReports();
        weekly = reports.usual(Rhythm.WEEK);
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
        var counts = reports.figures(weekly, SECOND).total().counts();

        assertThat(counts.carried())
                .as("Budi's papers lie with him since last week")
                .isEqualTo(1);
        assertThat(counts.received()).isEqualTo(4);
        assertThat(counts.finished()).isEqualTo(2);
        assertThat(counts.withdrawn()).isEqualTo(1);
        assertThat(counts.waiting()).isEqualTo(2);
        assertThat(counts.withheld()).isEqualTo(1);
        assertThat(reports.figures(weekly, SECOND).before().counts().received()).isEqualTo(2);
        assertThat(reports.waiting(weekly, reports.figures(weekly, SECOND)).stream()
                        .map(w -> w.name().applicant()))
                .containsExactlyInAnyOrder("BUDI CONTOH", "EKA CONTOH");
    }

    @Test
    void the_printed_report_says_the_numbers_the_notes_and_who_signs() throws Exception {
        var paper = reports.paper(weekly, SECOND, new Notes("Jaringan padam dua jam.", "", "Tambah satu loket."));
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
        var paper = reports.paper(weekly, SECOND, Notes.NONE);
        var sha = reports.keep(weeks.sari(), weekly, SECOND, paper);
        weeks.at(SampleWeeks.MONDAY_AFTER.plusHours(2));
        reports.handed(weeks.sari(), weekly, SECOND, sha, "AHMAD CONTOH, M.Si");

        assertThat(reports.events(weekly, SECOND)).extracting(e -> e.event()).containsExactly(Event.MADE, Event.HANDED);
        assertThat(reports.events(weekly, SECOND).getLast().handedTo()).isEqualTo("AHMAD CONTOH, M.Si");
        assertThat(reports.events(weekly, SECOND).getLast().at()).isEqualTo(SampleWeeks.MONDAY_AFTER.plusHours(2));
        assertThat(weeks.counter().papers().load(sha)).isEqualTo(paper.pdf());
    }

    @Test
    void typed_notes_outlive_the_program_and_each_week_has_its_own() {
        reports.keepNotes(weeks.sari(), weekly, SECOND, new Notes("Listrik padam.", "", "Tambah kursi."));
        weeks.close();

        if (Counter.open(dir.resolve("loket"), weeks.clock(), false) instanceof Counter.Opened.Ready(var again)) {
            try (again) {
                assertThat(again.periodReports().notes(weekly, SECOND))
                        .isEqualTo(new Notes("Listrik padam.", "", "Tambah kursi."));
                assertThat(again.periodReports().notes(weekly, SECOND.before())).isEqualTo(Notes.NONE);
            }
        } else {
            throw new AssertionError("the counter opens again");
        }
    }

    // ---- the same numbers by plain SQL on the file, which knows nothing of this program

    private static final String BY_HAND = """
        with shut as (
            select case_key, min(happened) as at from entry
            where served = 1 or ending is not null group by case_key),
        opened as (select case_key, happened as at from entry where line = 1)
        select
            (select count(*) from opened where at >= :from and at < :to),
            (select count(*) from (select case_key, min(happened) as at from entry
                where served = 1 or ending = 'CLOSED' group by case_key) where at >= :from and at < :to),
            (select count(distinct case_key) from entry
                where fact = 'RETURNED' and returned = 1 and happened >= :from and happened < :to),
            (select count(*) from entry where fact = 'WITHDRAWN' and happened >= :from and happened < :to),
            (select count(*) from entry where fact = 'REJECTED' and happened >= :from and happened < :to),
            (select count(*) from entry where fact = 'VOIDED' and happened >= :from and happened < :to),
            (select count(*) from opened left join shut using (case_key)
                where opened.at < :to and (shut.at is null or shut.at >= :to)),
            (select count(*) from opened left join shut using (case_key)
                where opened.at < :from and (shut.at is null or shut.at >= :from))
        """;

    private List<Integer> bySql(Period period) throws SQLException {
        var sql = BY_HAND.replace(":from", "'" + period.from() + "'")
                .replace(":to", "'" + period.to().plusDays(1) + "'");
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:file:" + dir.resolve("loket/register.db") + "?mode=ro");
                var rows = connection.createStatement().executeQuery(sql)) {
            var numbers = new ArrayList<Integer>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                numbers.add(rows.getInt(i));
            }
            return numbers;
        }
    }

    @Test
    void the_numbers_are_those_of_plain_sql_on_the_file_and_they_balance() throws Exception {
        weeks.toWrite();
        for (var period : List.of(
                SECOND.before(),
                SECOND,
                SECOND.after(),
                Period.month(YearMonth.of(2025, 2)),
                Period.quarter(2025, 1),
                Period.year(2025))) {
            var c = reports.figures(weekly, period).total().counts();
            assertThat(List.of(
                            c.received(),
                            c.finished(),
                            c.returned(),
                            c.withdrawn(),
                            c.rejected(),
                            c.voided(),
                            c.waiting(),
                            c.carried()))
                    .as(period.title())
                    .isEqualTo(bySql(period));
            assertThat(c.carried() + c.received()).isEqualTo(c.finished() + c.ended() + c.waiting());
        }
    }

    @Test
    void the_workbook_of_a_report_adds_up_to_the_same_numbers_and_is_noted() throws Exception {
        weeks.toWrite();
        var file = dir.resolve("minggu.xlsx");
        var tables = reports.tables(weekly, SECOND, new Notes("Jaringan padam dua jam.", "", ""));
        assertThat(weeks.counter().exports().save("sari", weekly.list(), false, tables, dir.resolve("minggu.csv")))
                .as("several tables are no CSV")
                .isInstanceOf(Exports.Outcome.NotSaved.class);
        assertThat(weeks.counter().exports().save("sari", weekly.list(), false, tables, file))
                .isInstanceOf(Exports.Outcome.Saved.class);
        assertThat(weeks.counter().exports().taken(0, 10))
                .extracting(e -> e.list())
                .containsExactly("report-weekly");

        var lines = ((Reading.Read) SheetReader.read(file)).sheet().lines();
        assertThat(lines.stream().limit(3).map(l -> l.cell(0).text()))
                .containsExactly(
                        "Hasil per Layanan",
                        "Laporan Mingguan Pelayanan, " + SECOND.title(),
                        weeks.counter().office().name());
        var total = lines.getLast();
        var sql = bySql(SECOND);
        assertThat(IntStream.rangeClosed(2, 8)
                        .mapToObj(c -> Integer.valueOf(total.cell(c).text())))
                .as("carried, received, returned, finished, rejected, withdrawn, waiting")
                .containsExactly(sql.get(7), sql.get(0), sql.get(2), sql.get(1), sql.get(4), sql.get(3), sql.get(6));
        assertThat(total.cell(9).text())
                .as("by hand, see below: 25 and 27 minutes")
                .isEqualTo("26");
        assertThat(tables.stream().map(ExportTable::title))
                .containsSequence("Masih Menunggu", "Dikembalikan", "Permohonan Batal", "Nomor Batal", "Selesai");
        var waiting = table(tables, "Masih Menunggu");
        assertThat(waiting).hasSize(sql.get(6)).anyMatch(line -> line.contains("EKA CONTOH"));
        assertThat(table(tables, "Catatan")).containsExactly(List.of("Hambatan", "Jaringan padam dua jam."));
        assertThat(table(tables, "Per Desa dan Kelurahan").stream()
                        .mapToInt(l -> Integer.parseInt(l.get(1)))
                        .sum())
                .isEqualTo(sql.get(0));
        var late = reports.complianceTables(SECOND).getLast();
        assertThat(reports.complianceTables(SECOND)).hasSize(2);
        assertThat(table(List.of(late), late.title()))
                .as("one stay beyond its standard, see below")
                .anyMatch(l -> Integer.parseInt(l.get(11)) > 0);
        assertThat(reports.tables(reports.duty("paten-bulan").orElseThrow(), SECOND, Notes.NONE).stream()
                        .map(ExportTable::title))
                .as("nobody who applied is named to the regent")
                .doesNotContain("Masih Menunggu", "Selesai");
    }

    private static List<List<String>> table(List<ExportTable> tables, String title) {
        var lines = new ArrayList<List<String>>();
        for (var line : tables.stream()
                .filter(t -> t.title().equals(title))
                .findFirst()
                .orElseThrow()
                .lines()) {
            if (line instanceof ExportTable.Values(var values)) {
                lines.add(values.stream().map(Datum::shown).toList());
            }
        }
        return lines;
    }

    @Test
    void times_are_those_counted_by_hand_in_office_hours() {
        var second = reports.figures(weekly, SECOND);

        // Ani: 08.30 to 08.53 at the office, the file waits for her, 08.58 to 09.00 the hand-over: 25 minutes.
        // Cici: 09.00 to 09.25, then 09.28 to 09.30: 27 minutes.
        assertThat(second.total().whole().measured()).isEqualTo(2);
        assertThat(second.total().whole().average()).isEqualTo(Duration.ofMinutes(26));
        assertThat(second.total().whole().slowest()).isEqualTo(Duration.ofMinutes(27));
        // Dodi waits from 10.09 to 11.00 for his letter before he withdraws: the one stay beyond its standard.
        var late = second.services().stream()
                .flatMap(s -> s.rows().stream()
                        .filter(r -> r.onTime().kept() < r.onTime().judged())
                        .flatMap(r -> reports.breaches(SECOND, s.id(), r.row(), r.standard()).stream()))
                .toList();
        assertThat(late).anySatisfy(breach -> {
            assertThat(breach.key()).isEqualTo(weeks.keys().get("dodi"));
            assertThat(breach.worked()).isBetween(Duration.ofMinutes(51), Duration.ofMinutes(60));
        });
        assertThat(reports.names(List.of(weeks.keys().get("dodi"))).values())
                .extracting(name -> name.applicant())
                .containsExactly("DODI CONTOH");
    }

    @Test
    void the_report_to_the_regent_and_the_compliance_are_printed_whole() throws Exception {
        var month = Period.month(YearMonth.of(2025, 2));
        var paten = reports.paper(
                reports.duty("paten-bulan").orElseThrow(), month, new Notes("", "Antrean lama, ditambah kursi.", ""));
        var compliance = reports.compliancePaper(month);
        keep("laporan-paten", paten.pdf());
        keep("kepatuhan", compliance.pdf());

        assertThat(text(paten.pdf()))
                .contains("Bupati Trenggalek", "melalui Sekretaris Daerah Kabupaten Trenggalek")
                .contains("Laporan Bulanan Penyelenggaraan PATEN Februari 2025", "Antrean lama, ditambah kursi.")
                .contains("Tidak ada hambatan yang dicatat.", "CAMAT DURENAN", "LAMPIRAN: REKAPITULASI PELAYANAN")
                .as("nobody who applied is named to the regent")
                .doesNotContain("ANI CONTOH", "BUDI CONTOH", "Survei Kepuasan");
        assertThat(text(compliance.pdf()))
                .contains("KEPATUHAN TERHADAP STANDAR WAKTU PELAYANAN", "Februari 2025")
                .doesNotContain("ANI CONTOH");
        PdfA.check(paten.pdf());
        PdfA.check(compliance.pdf());
    }

    @Test
    void a_reminder_stays_until_the_report_was_handed_over() {
        weeks.at(SampleWeeks.MONDAY_AFTER.plusDays(1));
        assertThat(state()).isEqualTo(Due.State.MISSING);
        var sha = reports.keep(weeks.sari(), weekly, SECOND, reports.paper(weekly, SECOND, Notes.NONE));
        assertThat(state()).isEqualTo(Due.State.MADE);
        assertThat(due().owed()).isTrue();
        assertThat(due().overdue()).isTrue();
        reports.handed(weeks.sari(), weekly, SECOND, sha, "AHMAD CONTOH, M.Si");

        assertThat(state()).isEqualTo(Due.State.HANDED);
        assertThat(due().owed()).as("the week before was handed over as well").isFalse();
    }

    private Due due() {
        return reports.due().getFirst();
    }

    private Due.State state() {
        return due().state();
    }
}
