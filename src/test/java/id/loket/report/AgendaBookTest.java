package id.loket.report;

import static id.loket.report.ServiceReportTest.GADOR;
import static id.loket.report.ServiceReportTest.LATER;
import static id.loket.report.ServiceReportTest.busyWeek;
import static id.loket.report.ServiceReportTest.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.loket.casework.Command.Confirm;
import id.loket.casework.Entry.Times;
import id.loket.report.AgendaBook.Month;
import id.loket.report.AgendaBook.Wanted;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaBookTest {
    private static final Period JANUARY = Period.month(YearMonth.of(2025, 1));

    private static AgendaBook book(Wanted wanted) {
        return AgendaBook.of(JANUARY, source(busyWeek(), LATER), wanted, "Buku Agenda Pelayanan");
    }

    private static List<AgendaLine> lines(AgendaBook book) {
        return book.sections().stream()
                .flatMap(s -> s.months().stream())
                .flatMap(m -> m.lines().stream())
                .toList();
    }

    @Test
    void every_number_has_its_line_in_number_order_and_applications_without_number_have_none() {
        assertThat(lines(book(Wanted.ALL)))
                .extracting(AgendaLine::number, AgendaLine::applicant)
                .containsExactly(
                        tuple("1", "Contoh Satu"),
                        tuple("2", "Contoh Empat"),
                        tuple("3", "Contoh Empat"),
                        tuple("4", "Contoh Tujuh"),
                        tuple("5", "Contoh Delapan"));
    }

    @Test
    void a_finished_application_fills_the_columns_of_the_sheet() {
        assertThat(lines(book(Wanted.ALL)).getFirst().cells())
                .containsExactly(
                        "1",
                        "20-01-2025 08.03",
                        "Contoh Satu",
                        "3503134101800001",
                        "Dusun Krajan RT 003 RW 001, Gador",
                        "Pengantar Kartu Keluarga",
                        "",
                        "Lengkap",
                        "Petugas Contoh",
                        "400.12/001/406.13/2025, 21-01-2025",
                        "Camat Contoh",
                        "21-01-2025",
                        "21-01-2025",
                        "Contoh Kakak (Keluarga)",
                        "");
    }

    @Test
    void a_void_number_keeps_its_line_says_why_and_counts_in_no_result() {
        var book = book(Wanted.ALL);
        var spoiled = lines(book).get(1);
        var instead = lines(book).get(2);

        assertThat(spoiled.remark()).isEqualTo("BATAL: Salah buku");
        assertThat(spoiled.voided()).isTrue();
        assertThat(spoiled.letter() + spoiled.signer() + spoiled.taker()).isEmpty();
        assertThat(instead.voided()).isFalse();
        assertThat(book.sections().getFirst().months()).singleElement().satisfies(m -> {
            assertThat(m.lines()).hasSize(5);
            assertThat(m.voided()).isEqualTo(1);
            assertThat(m.finished()).isEqualTo(3);
        });
    }

    @Test
    void one_series_or_book_can_be_printed_alone() {
        assertThat(lines(book(Wanted.series("surat"))))
                .extracting(AgendaLine::number)
                .containsExactly("400.12/001/406.13/2025");
        assertThat(lines(book(Wanted.book("agenda")))).hasSize(5);
        assertThat(book(Wanted.series("lain")).sections()).isEmpty();
    }

    @Test
    void months_stand_apart_and_a_number_belongs_to_the_month_it_is_dated_in() {
        var series = new Tale.Series();
        var inFebruary = LocalDateTime.of(2025, 2, 3, 8, 0);
        var cases = List.of(
                new Tale(Sheets.CARD, "L-2", series)
                        .opens("30 09:00-09:01", "Contoh Dua", GADOR)
                        .checks("31 08:00")
                        .confirms("31 08:01")
                        .told(),
                new Tale(Sheets.CARD, "L-1", series)
                        .opens("30 08:00-08:01", "Contoh Satu", GADOR)
                        .checks("31 08:00")
                        .decided(new Times(Optional.empty(), inFebruary, inFebruary), Confirm.plain())
                        .told());
        var year = AgendaBook.of(Period.year(2025), source(cases, LATER), Wanted.ALL, "Buku Agenda");
        var february = AgendaBook.of(Period.month(YearMonth.of(2025, 2)), source(cases, LATER), Wanted.ALL, "Buku");

        assertThat(year.sections().getFirst().months())
                .extracting(Month::month)
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(lines(year)).extracting(AgendaLine::number).containsExactly("1", "2");
        assertThat(lines(february)).extracting(AgendaLine::applicant).containsExactly("Contoh Satu");
    }

    @Test
    void a_result_that_lies_ready_and_a_file_that_went_back_say_so() {
        var series = new Tale.Series();
        var ready = new Tale(Sheets.CARD, "L-1", series)
                .opens("20 08:00-08:01", "Contoh", GADOR)
                .checks("20 08:02")
                .confirms("20 08:03")
                .writes("20 08:04")
                .signs("21 08:00")
                .confirms("22 08:00")
                .told();
        var line = lines(AgendaBook.of(JANUARY, source(List.of(ready), LATER), Wanted.ALL, "Buku"))
                .getFirst();

        assertThat(line.ready()).contains(LocalDate.of(2025, 1, 22));
        assertThat(line.taken()).isEmpty();
        assertThat(line.served()).isFalse();
    }

    @Test
    void the_spreadsheet_gets_fifteen_cells_with_the_nik_as_text() {
        var csv = book(Wanted.ALL).csv();

        assertThat(csv).hasSize(6);
        assertThat(csv.getFirst()).startsWith("No. Register;Tanggal / Jam Masuk;Nama Pemohon;NIK;");
        assertThat(csv.get(1))
                .isEqualTo("1;20-01-2025 08.03;Contoh Satu;'3503134101800001;\"Dusun Krajan RT 003 RW 001, Gador\";"
                        + "Pengantar Kartu Keluarga;;Lengkap;Petugas Contoh;\"400.12/001/406.13/2025, 21-01-2025\";"
                        + "Camat Contoh;21-01-2025;21-01-2025;Contoh Kakak (Keluarga);");
    }

    @Test
    void a_cell_cannot_become_a_formula_a_number_or_two_cells() {
        assertThat(Csv.line(List.of("=1+1", "+62", "-", "@x", " =A1", "\tcmd")))
                .isEqualTo("'=1+1;'+62;'-;'@x;' =A1;'\tcmd");
        assertThat(Csv.line(List.of("a;b", "kata \"ini\"", "satu\r\ndua", "0812", "12", "3503134101800001")))
                .isEqualTo("\"a;b\";\"kata \"\"ini\"\"\";satu dua;'0812;12;'3503134101800001");
    }
}
