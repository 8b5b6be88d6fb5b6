package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.casework.Turn.OnPaper;
import id.loket.office.Series;
import id.loket.pdf.Pages;
import id.loket.register.Closing.Span;
import id.loket.register.NumberLine;
import id.loket.register.Progress;
import id.loket.report.ExportTable;
import id.loket.sop.Answers;
import id.loket.text.Datum;
import id.loket.text.IsoWeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books of a real counter through a change of year, with two applications of one family card service. */
class NumberBooksTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 17);

    private static final String STORY = """
        2025-11-17 08:00 petugas-loket open satu durenan-01
            person.nik = 3503135708900001
            person.name = SITI CONTOH
            person.birth-place = Trenggalek
            person.birth-date = 1990-08-17
            person.sex = female
            person.occupation = Petani
            person.street = Dusun Krajan
            person.rt = 003
            person.rw = 001
            person.village = 35.03.13.2003
            village-letter.number = 470/12/2025
            village-letter.date = 2025-11-14
            village-letter.village = 35.03.13.2003
            village-letter.signer = KEPALA DESA KENDALREJO CONTOH
            reason = baru
            head = BUDI CONTOH
            members.1.name = BUDI CONTOH
            members.1.nik = 3503130404880021
            members.1.relation = kepala
            bringer.how = self
        2025-11-17 08:05 petugas-loket check satu
            tick pengantar = kept
            tick form-permohonan = kept
        """;

    @TempDir
    Path dir;

    private final StoryClock clock = new StoryClock(MONDAY.atTime(7, 0));
    private Counter counter;
    private Replay replay;
    private Series series;
    private Session bagus;
    private Session sari;

    @BeforeEach
    void open() {
        counter = ((Counter.Opened.Ready) Practice.staffed(dir, "durenan", clock)).counter();
        replay = new Replay(counter, clock);
        series = counter.books().series("agenda-kk").orElseThrow();
        bagus = session("kasi-tapem");
        sari = session("petugas-loket");
    }

    @AfterEach
    void close() {
        counter.close();
    }

    private Session session(String post) {
        clock.set(MONDAY.atTime(7, 30));
        return counter.people().session(counter.people().holder(post).orElseThrow());
    }

    private Case story(String alias, String date, String more) {
        var text = (STORY + more).replace("satu", alias).replace("2025-11-17", date);
        assertThat(replay.run("cerita", SampleStories.read("cerita", text), MONDAY))
                .isEmpty();
        return replay.cases().get(alias);
    }

    private Case numbered(String alias, String date) {
        return story(alias, date, "2025-11-17 08:07 petugas-loket number satu\n");
    }

    private List<Problem> refused(Done done) {
        return ((Done.Refused) done).problems();
    }

    private static Command.InsertNumber after(long n, String reason) {
        return new Command.InsertNumber(Answers.NONE, "2025", n, reason);
    }

    private List<String> printed(String year) {
        return counter.register().reading().numbers(series.id(), year).stream()
                .map(NumberLine::printed)
                .toList();
    }

    @Test
    void a_supervisor_inserts_a_number_of_an_earlier_day_and_it_prints_as_such() {
        var waits = story("tunggu", "2025-11-17", "");
        numbered("satu", "2025-11-17");
        numbered("dua", "2025-11-18");
        clock.set(MONDAY.plusDays(2).atTime(9, 0));
        var desk = counter.desk();
        assertThat(refused(desk.act(sari, waits, after(1, "Terlewat"), Moment.NOW)))
                .extracting(Problem::key)
                .containsExactly("casework.problem.no-right");
        assertThat(refused(desk.act(bagus, waits, after(1, " "), Moment.NOW)))
                .extracting(Problem::key)
                .containsExactly("casework.problem.reason");
        assertThat(refused(desk.act(bagus, waits, after(9, "Terlewat"), Moment.NOW)))
                .extracting(Problem::sentence)
                .containsExactly("Nomor 9 tidak ada di Buku agenda rekomendasi KK.");
        assertThat(counter.books().insertion("durenan-01", "agenda", "2025", 1))
                .hasValueSatisfying(i -> assertThat(i.printed()).isEqualTo("001a"));

        var done = desk.act(bagus, waits, after(1, "Terlewat dicatat"), Moment.NOW);
        var number = ((Done.Accepted) done).entry().number().orElseThrow();
        assertThat(number.printed()).isEqualTo("001a");
        assertThat(number.date()).isEqualTo(MONDAY);
        assertThat(((Done.Accepted) done).entry().doer().person()).isEqualTo("bagus");
        numbered("tiga", "2025-11-20");
        assertThat(printed("2025")).containsExactly("001", "001a", "002", "003");
        assertThat(counter.books().report(series, "2025").text())
                .anyMatch(line -> line.matches(" *001a +17-11-2025 +\\S+ +Sisipan +Terlewat dicatat"))
                .contains("Setiap nomor dari 1 s.d. 3 ada dan dapat dijelaskan.");
        assertThat(new Maintenance(counter).verify((_, _) -> true).faults()).isEmpty();
    }

    @Test
    void no_number_is_inserted_after_one_of_today_or_from_before_the_application() {
        numbered("satu", "2025-11-17");
        numbered("dua", "2025-11-18");
        var waits = story("tunggu", "2025-11-18", "");
        var desk = counter.desk();
        assertThat(refused(desk.act(bagus, waits, after(2, "Terlewat"), Moment.NOW)))
                .extracting(Problem::key)
                .containsExactly("desk.number.not-earlier");
        assertThat(refused(desk.act(bagus, waits, after(1, "Terlewat"), Moment.NOW)))
                .extracting(Problem::sentence)
                .containsExactly("Nomor 001 bertanggal 17 November 2025, sedangkan permohonan ini baru masuk 18"
                        + " November 2025. Surat tidak boleh lebih tua dari permohonannya.");
    }

    @Test
    void a_closed_week_takes_no_late_entry_until_a_supervisor_opens_it_again() {
        var waits = story("tunggu", "2025-11-17", "");
        var books = counter.books();
        var week = IsoWeek.of(MONDAY);
        assertThat(books.close(bagus, week)).map(Problem::key).contains("desk.books.not-over");
        clock.set(MONDAY.plusWeeks(1).atTime(8, 0));
        assertThat(books.close(sari, week)).map(Problem::key).contains("desk.books.no-right");
        assertThat(books.close(bagus, week)).isEmpty();
        assertThat(books.close(bagus, week)).map(Problem::key).contains("desk.books.closed-already");

        var late =
                new Moment(Optional.empty(), Optional.of(MONDAY.plusDays(2).atTime(10, 0)), Optional.<OnPaper>empty());
        var desk = counter.desk();
        assertThat(refused(desk.act(sari, waits, Command.Confirm.plain(), late)))
                .extracting(Problem::sentence)
                .containsExactly("19 November 2025 termasuk Minggu ke-47, 17 s.d. 23 November 2025, yang sudah ditutup."
                        + " Yang dapat membukanya kembali: Camat, Sekretaris Kecamatan, Kasi Tata Pemerintahan, Kasi"
                        + " Kesejahteraan Rakyat (Pengaturan, Nomor).");
        assertThat(books.reopen(sari, Span.week(week), "Satu surat tertinggal")).isPresent();
        assertThat(books.reopen(bagus, Span.week(week), "")).map(Problem::at).contains("reason");
        assertThat(books.reopen(bagus, Span.week(week), "Satu surat tertinggal"))
                .isEmpty();
        assertThat(desk.act(sari, waits, Command.Confirm.plain(), late)).isInstanceOf(Done.Accepted.class);
        clock.set(LocalDateTime.of(2025, 12, 1, 8, 0));
        assertThat(books.close(bagus, YearMonth.of(2025, 11))).isEmpty();
        assertThat(books.closedDays()).extracting(c -> Spans.words(c.span())).containsExactly("bulan November 2025");
    }

    @Test
    void a_year_is_closed_with_a_sheet_and_the_next_opened_where_the_office_says() throws Exception {
        var first = numbered("satu", "2025-11-17");
        numbered("dua", "2025-11-18");
        var waits = story("tunggu", "2025-11-18", "");
        var desk = counter.desk();
        assertThat(desk.act(bagus, first, new Command.VoidNumber("agenda", "Salah buku"), Moment.NOW))
                .isInstanceOf(Done.Accepted.class);
        var books = counter.books();
        clock.set(LocalDateTime.of(2025, 12, 31, 15, 30));
        assertThat(books.closingSheet(series, "2025")).isEmpty();
        assertThat(books.close(bagus, series, "2025")).isEmpty();
        assertThat(refused(desk.act(sari, waits, Command.Confirm.plain(), Moment.NOW)))
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("Buku agenda rekomendasi KK 2025 sudah ditutup, jadi tidak ada nomor yang dapat diambil");
        var sheet = books.closingSheet(series, "2025").orElseThrow();
        keep("penutupan-buku", sheet.pdf());
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(text(sheet.pdf()))
                .contains("Pada hari Rabu, 31 Desember 2025 pukul 15.30, Buku agenda rekomendasi KK 2025 ditutup pada"
                        + " nomor 2.")
                .contains("Nomor yang diambil : 2 (dua)", "Nomor batal : 1 (satu)", "Nomor yang berlaku : 1 (satu)")
                .contains("BAGUS CONTOH, S.Sos", "DEWI CONTOH, S.IP, M.Si");
        PdfA.check(sheet.pdf());

        assertThat(books.open(sari, series, "2025", 5)).map(Problem::key).contains("desk.books.closed-already");
        assertThat(books.open(sari, series, "2026", 0)).map(Problem::at).contains("first");
        assertThat(books.open(sari, series, "2026", 101)).isEmpty();
        assertThat(books.open(sari, series, "2026", 7)).map(Problem::key).contains("desk.books.counts-already");
        clock.set(LocalDateTime.of(2026, 1, 2, 8, 0));
        var now = ((Done.Accepted) desk.act(sari, waits, Command.Confirm.plain(), Moment.NOW)).entry();
        assertThat(now.number().orElseThrow().printed()).isEqualTo("101");
        assertThat(books.report(series, "2026").text())
                .contains("  Nomor 1 s.d. 100 tidak diberikan di buku ini: itu nomor buku sebelumnya.");
        assertThat(books.books().stream().filter(b -> b.series().equals(series)))
                .extracting(NumberBooks.Book::period, b -> b.closed().isPresent(), NumberBooks.Book::next)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026", false, "102"),
                        org.assertj.core.groups.Tuple.tuple("2025", true, "003"));
    }

    @Test
    void a_number_that_someone_took_out_of_the_file_is_missed_by_name() throws Exception {
        var first = numbered("satu", "2025-11-17");
        numbered("dua", "2025-11-17");
        numbered("tiga", "2025-11-17");
        counter.desk().act(bagus, first, new Command.VoidNumber("agenda", "Salah buku"), Moment.NOW);
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var statement = raw.createStatement()) {
            statement.execute("drop trigger taken_kept");
            statement.execute("delete from taken where n = 2");
        }
        var report = counter.books().report(series, "2025");
        assertThat(report.account().gaps())
                .singleElement()
                .satisfies(g -> assertThat(g.from()).isEqualTo(2));
        assertThat(report.account().explained()).isFalse();
        assertThat(report.table().lines())
                .contains(ExportTable.Line.of(
                        Datum.code("2"), Datum.NONE, Datum.NONE, Datum.NONE, Datum.text("HILANG"), Datum.NONE));
        var paper = counter.books().reportPaper(series, "2025");
        keep("laporan-nomor", paper.pdf());
        assertThat(text(paper.pdf()))
                .contains("Ada 1 nomor yang hilang tanpa penjelasan", "BATAL Salah buku", "HILANG");
        PdfA.check(paper.pdf());
    }

    @Test
    void codes_come_from_a_sheet_whole_or_not_at_all_and_number_the_letters_of_their_days() throws IOException {
        var codes = counter.codes();
        var file = dir.resolve("kode.csv");
        Files.writeString(file, """
            Kode Klasifikasi;Uraian;Berlaku Mulai;Berlaku Sampai
            400.12.2.1;Kartu keluarga;01-01-2023;31-12-2025
            400,1;Salah;01-01-2023;
            400.12.3;;2026-01-01;
            400.12.2.1;Ganda;2026-01-01;2025-01-01
            """);
        var wrong = (ImportRead.Checked) counter.imports().check(ImportKind.CODES, file, Progress.UNHEARD);
        assertThat(wrong.remarks())
                .extracting(ImportRemark::line, ImportRemark::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "Kode"),
                        org.assertj.core.groups.Tuple.tuple(4, "Uraian"),
                        org.assertj.core.groups.Tuple.tuple(5, "Kode"),
                        org.assertj.core.groups.Tuple.tuple(5, "Berlaku sampai"));
        assertThat(take(wrong)).isInstanceOf(ImportRead.Taken.Refused.class);
        assertThat(codes.all()).isEmpty();
        var returned = dir.resolve("kode-kesalahan.csv");
        counter.imports().saveFaults(wrong, returned);
        assertThat(Files.readString(returned)).contains("Kesalahan", "Berlaku sampai: Tanggal berakhir lebih awal");

        Files.writeString(file, """
            Kode;Uraian;Mulai;Sampai
            400.12.2.1;Kartu keluarga;01-01-2023;31-12-2025
            400.12.3;Kartu keluarga, kode baru;2026-01-01;
            """);
        var list = (ImportRead.Checked) counter.imports().check(ImportKind.CODES, file, Progress.UNHEARD);
        assertThat(LetterCodes.may(session("kasi-ekbang"))).isFalse();
        assertThat(take(list)).isInstanceOf(ImportRead.Taken.Done.class);
        assertThat(codes.assign(sari, "durenan-06", "400.12.3", MONDAY))
                .map(Problem::at)
                .contains("code");
        assertThat(codes.assign(sari, "durenan-06", "400.12.2.1", MONDAY)).isEmpty();
        assertThat(codes.assign(sari, "durenan-06", "400.12.3", LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(codes.services().stream().filter(s -> s.sop().id().equals("durenan-06")))
                .singleElement()
                .satisfies(s -> assertThat(s.code()).isEqualTo("400.12.2.1"))
                .satisfies(s -> assertThat(s.ahead()).isPresent());
        assertThat(counter.register()
                        .<Optional<String>>change(l -> l.codes().of("durenan-06", LocalDate.of(2026, 3, 1))))
                .contains("400.12.3");
    }

    private ImportRead.Taken take(ImportRead.Checked list) {
        return counter.imports().take(sari.person(), list, false, Progress.UNHEARD);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var pages = Pages.open(pdf)) {
            return pages.text().replaceAll("\\s+", " ");
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "specimen")).resolve(name + ".pdf"), pdf);
    }
}
