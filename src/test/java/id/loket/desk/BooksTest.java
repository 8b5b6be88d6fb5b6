package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.pdf.Pages;
import id.loket.register.Filter;
import id.loket.report.Book;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import id.loket.report.BookKind;
import id.loket.report.Period;
import id.loket.text.Datum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The books of a sample office after its letters and two of its services, against plain SQL and against the page itself. */
class BooksTest {
    private static final Period FEBRUARY = Period.month(YearMonth.of(2025, 2));
    private static final Path GOLDEN = Path.of("src", "test", "resources", "books");

    @TempDir
    static Path dir;

    private static Counter counter;

    @BeforeAll
    static void play() throws IOException {
        var clock = new StoryClock(SampleStories.NOW);
        if (!(Practice.staffed(dir, "kalipare", clock) instanceof Counter.Opened.Ready(var opened))) {
            throw new AssertionError("the sample office does not open");
        }
        counter = opened;
        var replay = new Replay(counter, clock);
        for (var file : List.of("kalipare-01.story", "kalipare-02.story", "surat.story")) {
            var text = Files.readString(Path.of("sample-data/kalipare", file), StandardCharsets.UTF_8);
            assertThat(replay.run(file, SampleStories.read(file, text), SampleStories.TODAY))
                    .isEmpty();
        }
        clock.set(LocalDate.of(2025, 3, 3).atTime(8, 0));
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    private static Book book(BookKind kind) {
        return counter.officialBooks().read(Wanted.of(kind, FEBRUARY));
    }

    private static List<String> column(Book book, int at) {
        return book.lines().stream().map(l -> l.cells().get(at).shown()).toList();
    }

    private static List<String> sql(String query) throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("register.db"));
                var found = file.createStatement().executeQuery(query)) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    @Test
    void every_number_of_the_incoming_letters_has_its_line_and_the_void_one_says_batal() throws SQLException {
        var book = book(BookKind.INCOMING);

        assertThat(column(book, 0))
                .isNotEmpty()
                .isEqualTo(sql("select printed from taken where series = 'surat-masuk' order by n, suffix"));
        assertThat(column(book, 4))
                .isEqualTo(sql("select s.name from taken t join standing c on c.case_key = t.case_key"
                        + " join subject s on s.case_id = c.id where t.series = 'surat-masuk' order by t.n"));
        assertThat(book.lines()).extracting(Book.Line::state).containsExactly(State.DONE, State.VOID);
        assertThat(column(book, 8).getLast()).isEqualTo("BATAL: DICATAT DUA KALI");
        assertThat(book.lines().getFirst().cells().get(3)).isEqualTo(new Datum.Day(LocalDate.of(2025, 1, 30)));
    }

    @Test
    void letters_of_services_and_of_the_office_stand_in_one_agenda_in_the_order_of_their_numbers() throws SQLException {
        assertThat(column(
                        counter.officialBooks()
                                .read(Wanted.of(BookKind.OUTGOING, FEBRUARY).ofSeries("surat-keluar")),
                        0))
                .hasSize(5)
                .isEqualTo(sql("select printed from taken where series = 'surat-keluar' order by n"));
    }

    @Test
    void each_time_a_letter_left_the_office_it_stands_in_the_book_of_despatches() throws SQLException {
        // By hand: one KK letter, two of moving, two of the office's own.
        assertThat(column(book(BookKind.DESPATCHES), 0)).containsExactly("1", "2", "3", "4", "5");
        assertThat(column(book(BookKind.DESPATCHES), 1))
                .isEqualTo(sql("select strftime('%d-%m-%Y', e.happened) from entry e where e.kind = 'give'"
                        + " and e.fact = 'DONE' and e.served = 1 order by e.happened"));
    }

    @Test
    void each_file_taken_in_and_each_result_handed_over_stands_in_the_book_of_receipts() throws SQLException {
        // By hand: three applications came, three results were handed over.
        assertThat(book(BookKind.RECEIPTS).lines()).hasSize(6);
        assertThat(column(book(BookKind.RECEIPTS), 3).stream()
                        .filter(d -> d.startsWith("Berkas permohonan"))
                        .count())
                .isEqualTo(Long.parseLong(sql("select count(*) from standing where sop like 'kalipare-%'")
                        .getFirst()));
    }

    @Test
    void the_own_work_of_the_office_is_no_service() {
        var services = book(BookKind.RESULTS);

        assertThat(column(services, 1))
                .contains("Pengantar Kartu Keluarga")
                .doesNotContain("Surat masuk", "Surat keluar");
        assertThat(counter.desk().services()).noneMatch(sop -> sop.id().startsWith("surat-"));
        assertThat(book(BookKind.AGENDA).lines()).hasSize(3);
    }

    @Test
    void a_letter_is_found_by_whoever_sent_it() {
        var found = counter.desk().list(Filter.text("panitia hari"), 0, 10);

        assertThat(found)
                .singleElement()
                .satisfies(l -> assertThat(l.name()).isEqualTo("PANITIA HARI JADI DESA CONTOH"));
    }

    @ParameterizedTest
    @EnumSource(BookKind.class)
    void a_printed_book_reads_as_it_was_approved(BookKind kind) throws Exception {
        var wanted = Wanted.of(kind, FEBRUARY);
        var book = counter.officialBooks().read(kind == BookKind.REGISTER ? wanted.ofService("kalipare-02") : wanted);
        var pdf = counter.officialBooks().paper(book).pdf();
        var folder = Files.createDirectories(Path.of("target", "specimen"));
        Files.write(folder.resolve("buku-" + kind.id() + ".pdf"), pdf);
        PdfA.check(pdf);
        try (var pages = Pages.open(pdf)) {
            var text = pages.text()
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
            Files.write(folder.resolve("buku-" + kind.id() + ".txt"), text);
            assertThat(text).isEqualTo(Files.readAllLines(GOLDEN.resolve(kind.id() + ".txt")));
        }
    }

    @Test
    void a_reading_that_is_stopped_gives_no_book() {
        assertThat(counter.officialBooks().read(Wanted.of(BookKind.AGENDA, FEBRUARY), (_, _) -> false))
                .isEmpty();
    }

    @Test
    void a_folder_never_makes_room_for_an_export_and_nothing_is_noted_of_it() throws Exception {
        var folder = Files.createDirectories(dir.resolve("agenda.xlsx"));
        int before = counter.exports().taken(0, 100).size();

        assertThat(counter.exports().save("contoh", "x", book(BookKind.AGENDA).table(), folder))
                .isEqualTo(new Exports.Outcome.NotSaved("agenda.xlsx adalah folder. Pilih nama berkas lain."));
        assertThat(folder).isEmptyDirectory();
        assertThat(counter.exports().taken(0, 100)).hasSize(before);
    }

    @Test
    void a_book_for_a_spreadsheet_masks_each_nik_unless_it_is_wanted_whole_and_is_noted() throws Exception {
        var book = book(BookKind.AGENDA);
        var file = dir.resolve("agenda.csv");
        var niks = sql("select distinct nik from subject where nik <> ''");

        counter.exports().save("contoh", book.kind().list(), book.table(), file);
        assertThat(Files.readString(file))
                .contains("No. Register", "RATNA CONTOH", "******")
                .doesNotContain(niks);
        assertThat(Files.readAllLines(file)).hasSize(4);
        counter.exports().save("contoh", book.kind().list(), true, book.table(), file);
        assertThat(Files.readString(file)).containsAnyOf(niks.toArray(String[]::new));
        assertThat(sql("select list || rows || whole from exported order by id"))
                .endsWith("book-agenda30", "book-agenda31");
    }
}
