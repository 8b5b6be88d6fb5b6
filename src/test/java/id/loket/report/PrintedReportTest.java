package id.loket.report;

import static id.loket.report.ServiceReportTest.LATER;
import static id.loket.report.ServiceReportTest.WEEK;
import static id.loket.report.ServiceReportTest.WEEKLY;
import static id.loket.report.ServiceReportTest.busyWeek;
import static id.loket.report.ServiceReportTest.listed;
import static id.loket.report.ServiceReportTest.source;
import static id.loket.report.ServiceReportTest.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.paper.Facts;
import id.loket.paper.Frames;
import id.loket.paper.PaperSize;
import id.loket.paper.Template;
import id.loket.pdf.Pages;
import id.loket.pdf.Typesetter;
import id.loket.report.Book.Wanted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedReportTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    /** What the caller adds: frame, letterhead and signer of a sample office. */
    private static final PaperSize A4 = PaperSize.of("A4").orElseThrow();

    private static final Map<String, Object> AROUND = Map.of(
            "office",
                    Map.of(
                            "regency", "PEMERINTAH KABUPATEN CONTOH",
                            "name", "KECAMATAN CONTOH",
                            "address", List.of("Jalan Raya Contoh Nomor 1"),
                            "place", "Contoh",
                            "logo", ""),
            "signer",
                    Map.of(
                            "lines", List.of("CAMAT CONTOH,"),
                            "name", "Contoh Pejabat, S.Sos.",
                            "rank", "Pembina",
                            "nip", ""),
            "date", "27 Januari 2025");

    private static String printed(String name, String template, Map<String, Object> facts, PaperSize paper)
            throws Exception {
        try (var in = PrintedReportTest.class.getResourceAsStream("/report/" + template + ".xhtml")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var xhtml = Template.read(template, text, Frames.shared())
                    .fill(Facts.over(Frames.defaults(paper), Facts.over(AROUND, facts)));
            var pdf = TYPESETTER.set(xhtml, Map.of(), LATER);
            Files.write(Files.createDirectories(Path.of("target", "specimen")).resolve(name + ".pdf"), pdf);
            try (var pages = Pages.open(pdf)) {
                return pages.text().replaceAll("\\s+", " ");
            }
        }
    }

    private static Map<String, Object> week(List<Case> cases, Notes notes) {
        var report = ServiceReport.of(Period.week(WEEK), source(cases, LATER));
        return new ReportFacts(report, listed(cases), WEEKLY, notes).all();
    }

    @Test
    void the_weekly_report_prints_every_part_and_counts_its_pages() throws Exception {
        var cases = new ArrayList<>(busyWeek());
        cases.addAll(thousands(120));
        var text = printed(
                "report-weekly",
                "service",
                week(cases, new Notes("Listrik padam <2 jam>.\nJaringan putus.", "", "Genset.")),
                A4);

        assertThat(text)
                .contains(
                        "LAPORAN MINGGUAN PELAYANAN",
                        "Minggu ke-4, 20 s.d. 26 Januari 2025",
                        "KECAMATAN CONTOH",
                        "Contoh Dua",
                        "KK lama belum ada",
                        "Listrik padam <2 jam>.",
                        "CAMAT CONTOH,",
                        "LAMPIRAN: Daftar Permohonan yang Selesai",
                        "Halaman 1 dari ")
                .doesNotContain("{{");
    }

    /** A golden text, so that no line of a printed report changes unseen; the numbers in it were counted by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"service", "paten", "compliance"})
    void every_printed_report_says_word_for_word_what_it_said_before(String form) throws Exception {
        var printed = printed(
                "report-golden-" + form,
                form,
                week(busyWeek(), new Notes("Listrik padam.", "Antrean lama.", "Genset.")),
                A4);

        assertThat(printed.replaceAll("(.{1,110})( |$)", "$1\n").strip())
                .isEqualTo(Files.readString(Path.of("src/test/resources/report/" + form + ".txt"))
                        .strip());
    }

    @Test
    void an_empty_week_still_makes_a_report() throws Exception {
        assertThat(printed("report-empty", "service", week(List.of(), Notes.NONE), A4))
                .contains("tidak ada permohonan (nihil)", "Nihil.", "CAMAT CONTOH,")
                .doesNotContain("Catatan", "LAMPIRAN");
    }

    @Test
    void the_agenda_repeats_its_titles_and_column_numbers_on_each_page() throws Exception {
        var cases = new ArrayList<>(busyWeek());
        cases.addAll(thousands(80));
        var book = BookTest.book(Wanted.of(BookKind.AGENDA, Period.month(YearMonth.of(2025, 1))), cases);
        var text = printed("agenda", "book", book.facts(A4.turned().widthMm(), TYPESETTER::width), A4.turned());
        var pages = Arrays.stream(text.split("Halaman \\d+ dari \\d+"))
                .filter(page -> page.contains("Petugas"))
                .toList();

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"));
        assertThat(text)
                .contains(
                        "3503134101800001",
                        "21-01-2025",
                        "Kelengkapan",
                        "BATAL:",
                        "Jumlah Januari 2025: 85 nomor, selesai 83, batal 1");
    }

    @Test
    void an_agenda_without_numbers_says_so() throws Exception {
        var book = BookTest.book(Wanted.of(BookKind.AGENDA, Period.month(YearMonth.of(2025, 1))), List.of());

        assertThat(printed("agenda-empty", "book", book.facts(A4.turned().widthMm(), TYPESETTER::width), A4.turned()))
                .contains("No. Register", "1 2 3 4 5", "Nihil.", "dengan 0 (nol) nomor");
    }

    /** Whatever the number of lines, the page that closes a book also holds its heads, a line and the whole signature. */
    @ParameterizedTest
    @ValueSource(ints = {17, 19, 20, 21, 23})
    void the_closing_line_and_its_signature_stand_together_under_a_line_of_the_book(int lines) throws Exception {
        var book = BookTest.book(Wanted.of(BookKind.AGENDA, Period.month(YearMonth.of(2025, 1))), thousands(lines));
        var text =
                printed("closing-" + lines, "book", book.facts(A4.turned().widthMm(), TYPESETTER::width), A4.turned());
        var last = text.split("Halaman \\d+ dari \\d+ ?");
        var page = last[last.length - 1];

        assertThat(book.lines()).hasSize(lines);
        assertThat(page)
                .contains("CAMAT CONTOH,", "CONTOH PEJABAT", "No. Register", "dengan " + lines + " (")
                .contains("Jumlah Januari 2025: " + lines + " nomor")
                .containsPattern("(?s)Contoh \\d+ .*Jumlah Januari");
    }
}
