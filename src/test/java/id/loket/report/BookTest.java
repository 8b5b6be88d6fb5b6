package id.loket.report;

import static id.loket.report.ServiceReportTest.GADOR;
import static id.loket.report.ServiceReportTest.LATER;
import static id.loket.report.ServiceReportTest.busyWeek;
import static id.loket.report.ServiceReportTest.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.loket.casework.Case;
import id.loket.casework.Command.Confirm;
import id.loket.casework.Entry.Times;
import id.loket.report.Book.Line;
import id.loket.report.Book.Month;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import id.loket.text.Datum;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final Period JANUARY = Period.month(YearMonth.of(2025, 1));

    private static final Wanted ALL = Wanted.of(BookKind.AGENDA, JANUARY);

    private static Book book(Wanted wanted) {
        return book(wanted, busyWeek());
    }

    static Book book(Wanted wanted, List<Case> cases) {
        var writer = new BookWriter(wanted, source(List.of(), LATER));
        cases.forEach(writer::add);
        return writer.book();
    }

    private static String cell(Line line, int at) {
        return line.cells().get(at).shown();
    }

    @Test
    void every_number_has_its_line_in_number_order_and_applications_without_number_have_none() {
        assertThat(book(ALL).lines())
                .extracting(l -> cell(l, 0), l -> cell(l, 2))
                .containsExactly(
                        tuple("1", "Contoh Satu"),
                        tuple("2", "Contoh Empat"),
                        tuple("3", "Contoh Empat"),
                        tuple("4", "Contoh Tujuh"),
                        tuple("5", "Contoh Delapan"));
    }

    @Test
    void a_finished_application_fills_the_columns_of_the_sheet() {
        assertThat(book(ALL).lines().getFirst().cells().stream().map(Datum::shown))
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
        var book = book(ALL);
        var spoiled = book.lines().get(1);
        var instead = book.lines().get(2);

        assertThat(cell(spoiled, 14)).isEqualTo("BATAL: Salah buku");
        assertThat(spoiled.state()).isEqualTo(State.VOID);
        assertThat(cell(spoiled, 9) + cell(spoiled, 10) + cell(spoiled, 13)).isEmpty();
        assertThat(instead.voided()).isFalse();
        assertThat(book.sections().getFirst().months()).singleElement().satisfies(m -> {
            assertThat(m.lines()).hasSize(5);
            assertThat(m.total()).isEqualTo("Jumlah Januari 2025: 5 nomor, selesai 3, batal 1");
        });
    }

    @Test
    void one_series_can_be_printed_alone() {
        assertThat(book(ALL.ofSeries("surat")).lines())
                .extracting(l -> cell(l, 0))
                .containsExactly("400.12/001/406.13/2025");
        assertThat(book(ALL.ofSeries("lain")).sections()).isEmpty();
    }

    @Test
    void a_register_holds_one_service_and_says_its_name() {
        var register = book(Wanted.of(BookKind.REGISTER, JANUARY).ofService(Sheets.CARD.id()));

        assertThat(register.title()).isEqualTo("Buku Register Layanan: " + Sheets.CARD.title());
        assertThat(register.columns()).hasSize(16);
        assertThat(register.lines()).hasSize(3).allMatch(l -> l.cells().size() == 16);
        assertThat(book(Wanted.of(BookKind.REGISTER, JANUARY).ofService("lain")).lines())
                .isEmpty();
    }

    @Test
    void a_number_inserted_later_stands_behind_the_one_it_follows() {
        var first = new Found("a", "2025", 15, "", LATER, LATER.toLocalDate(), "L-2", 3, State.OPEN, List.of());
        var inserted = new Found(
                "a", "2025", 15, "a", LATER.plusDays(2), LATER.toLocalDate(), "L-1", 3, State.OPEN, List.of());
        var next =
                new Found("a", "2025", 16, "", LATER.plusDays(1), LATER.toLocalDate(), "L-0", 3, State.OPEN, List.of());

        assertThat(List.of(next, inserted, first).stream().sorted()).containsExactly(first, inserted, next);
    }

    @Test
    void a_letter_handed_over_stands_in_the_books_of_letters_despatches_and_receipts() {
        var outgoing = book(Wanted.of(BookKind.OUTGOING, JANUARY)).lines().getFirst();
        var despatch = book(Wanted.of(BookKind.DESPATCHES, JANUARY)).lines().getFirst();
        var receipts = book(Wanted.of(BookKind.RECEIPTS, JANUARY)).lines();

        assertThat(outgoing.cells().stream().map(Datum::shown))
                .containsExactly(
                        "400.12/001/406.13/2025",
                        "21-01-2025",
                        "21-01-2025",
                        "Contoh Satu, Gador",
                        "Pengantar Kartu Keluarga a.n. Contoh Satu",
                        "-",
                        "400.12",
                        "Petugas Contoh",
                        "Camat Contoh",
                        "");
        assertThat(despatch.cells().stream().map(Datum::shown))
                .containsExactly(
                        "1",
                        "21-01-2025",
                        "400.12/001/406.13/2025, 21-01-2025",
                        "Pengantar Kartu Keluarga a.n. Contoh Satu",
                        "Contoh Satu, Gador",
                        "dibawa oleh Contoh Kakak (Keluarga)");
        assertThat(receipts)
                .extracting(l -> cell(l, 3), l -> cell(l, 6))
                .contains(tuple("Surat Pengantar", "Contoh Kakak (Keluarga)"));
    }

    @Test
    void a_book_that_counts_its_own_lines_counts_on_through_the_year_whatever_days_are_printed() {
        var january = book(Wanted.of(BookKind.RECEIPTS, JANUARY)).lines();
        var later = book(Wanted.of(
                        BookKind.RECEIPTS, Period.days(LocalDate.of(2025, 1, 21), LocalDate.of(2025, 1, 31))))
                .lines();

        assertThat(later).isNotEmpty().hasSizeLessThan(january.size());
        assertThat(later).isEqualTo(january.subList(january.size() - later.size(), january.size()));
        assertThat(cell(january.getLast(), 0)).isEqualTo(String.valueOf(january.size()));
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
        var year = book(Wanted.of(BookKind.AGENDA, Period.year(2025)), cases);
        var february = book(Wanted.of(BookKind.AGENDA, Period.month(YearMonth.of(2025, 2))), cases);

        assertThat(year.sections().getFirst().months())
                .extracting(Month::month)
                .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(year.lines()).extracting(l -> cell(l, 0)).containsExactly("1", "2");
        assertThat(february.lines()).extracting(l -> cell(l, 2)).containsExactly("Contoh Satu");
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
        var line = book(ALL, List.of(ready)).lines().getFirst();

        assertThat(line.cells().get(11)).isEqualTo(new Datum.Day(LocalDate.of(2025, 1, 22)));
        assertThat(cell(line, 12)).isEmpty();
        assertThat(line.state()).isEqualTo(State.OPEN);
    }

    @Test
    void the_spreadsheet_gets_typed_cells_and_a_total_below_the_month() {
        var table = book(ALL).table();

        assertThat(table.under().getLast()).isEqualTo("Januari 2025");
        assertThat(table.columns())
                .extracting(ExportTable.Column::title)
                .hasSize(15)
                .startsWith("No. Register");
        assertThat(table.lines())
                .hasSize(6)
                .last()
                .isEqualTo(ExportTable.Line.heading("Jumlah Januari 2025: 5 nomor, selesai 3, batal 1"));
        assertThat(table.lines()).first().isInstanceOfSatisfying(ExportTable.Values.class, first -> {
            assertThat(first.values())
                    .hasSize(15)
                    .contains(
                            new Datum.Moment(LocalDateTime.of(2025, 1, 20, 8, 3)),
                            Datum.code("3503134101800001"),
                            new Datum.Day(LocalDate.of(2025, 1, 21)));
        });
    }
}
