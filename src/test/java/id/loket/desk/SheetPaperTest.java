package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.pdf.Pages;
import id.loket.sop.Norm;
import id.loket.sop.Shelf;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed SOP sheet, read back from the paper. */
class SheetPaperTest {
    private static final Path OFFICES = Path.of("src/main/resources/office");

    /** Offices as they ship: there is no such folder. */
    private static final Path NOWHERE = Path.of("target/nowhere");

    private static final Map<String, SheetPaper> SHEETS = new ConcurrentHashMap<>();

    static Stream<String> shipped() {
        return Shelf.offices().stream().flatMap(office -> {
            try (var files = Files.list(OFFICES.resolve(office).resolve("sop"))) {
                return files.map(f -> f.getFileName().toString().replace(".xml", "")).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_word_of_every_row_stands_on_the_sheet_in_its_order(String id) throws Exception {
        var sop = sop(id);
        var pdf = pdf(sop, "A4");
        pictures(id, pdf);
        var read = squeezed(text(pdf));
        int at = 0;
        for (var words : words(sop)) {
            int found = read.indexOf(squeezed(words), at);
            assertThat(found).as("%s after place %d of %s", words, at, read).isNotNegative();
            at = found + squeezed(words).length();
        }
    }

    /** Every page as a picture in {@code target/screenshots}, for eyes. */
    private static void pictures(String id, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target/screenshots"));
        try (var pages = Pages.open(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                Files.write(folder.resolve("lembar-" + id + "-" + (i + 1) + ".png"), pages.png(i, 80));
            }
        }
    }

    /** In the order of the sheet: the block, then row by row number, work, papers, time, output, note. */
    private static List<String> words(Sop sop) {
        var words = new ArrayList<String>();
        words.add(sop.sheet().number());
        words.addAll(sop.sheet().approvedBy());
        words.add(sop.sheet().name());
        words.addAll(sop.sheet().legalBasis());
        words.add(sop.sheet().name());
        for (var row : sop.rows()) {
            words.add(row.no());
            words.add(row.text());
            row.tools().forEach(words::add);
            row.norms()
                    .forEach(timed -> words.add(
                            switch (timed.norm()) {
                                case Norm.Minutes m -> m.printed();
                                case Norm.Days d -> d.printed();
                                case Norm.Until u -> u.printed();
                                case Norm.None _ -> "";
                            }));
            row.output().ifPresent(words::add);
            row.note().ifPresent(words::add);
        }
        words.add("Jumlah waktu");
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"durenan-07", "kalipare-08", "banteng-03", "dolopo-01"})
    void a_sheet_is_a_document_for_the_archive(String id) throws Exception {
        PdfA.check(pdf(sop(id), "A4"));
    }

    @Test
    void both_totals_stand_under_the_table() throws Exception {
        assertThat(text(pdf(sop("kalipare-02"), "A4")))
                .contains("Jumlah waktu tanpa langkah pelaporan: 43 menit (dihitung)")
                .contains("Jumlah waktu dengan langkah pelaporan: 73 menit (dihitung)");
        assertThat(text(pdf(sop("banteng-02"), "A4"))).contains("Jumlah waktu: 10 menit (tercetak)");
        assertThat(text(pdf(sop("kalipare-10"), "A4")))
                .contains("Jumlah waktu tanpa langkah pelaporan: 35,5 menit (dihitung)");
        assertThat(text(pdf(sop("durenan-07"), "A4"))).contains("Jumlah waktu: 240 menit dan 2 hari (dihitung)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kalipare-10", "dolopo-01"})
    void a_long_sheet_goes_on_under_the_same_head(String id) throws Exception {
        var pdf = pdf(sop(id), "A4");
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(2);
        var read = squeezed(text(pdf));
        assertThat(read.split("NoKegiatanPelaksanaMutuBaku", -1)).hasSize(pages);
        assertThat(read).contains("Halaman" + pages + "dari" + pages);
    }

    @Test
    void a_sheet_lies_on_its_side_on_the_paper_asked_for() throws Exception {
        try (var pages = Pages.open(pdf(sop("durenan-01"), "F4"))) {
            assertThat(pages.size(0).width()).isCloseTo(330 / 25.4 * 72, within());
            assertThat(pages.size(0).height()).isCloseTo(215 / 25.4 * 72, within());
            assertThat(pages.count()).isEqualTo(2);
        }
    }

    @Test
    void what_the_office_asks_beyond_its_sheet_is_not_printed() throws Exception {
        var sop = new SopReader()
                .read(Path.of("src/test/resources/flow/ruwet-01.xml"))
                .sop()
                .orElseThrow();
        assertThat(squeezed(text(pdf(sop, "A4"))))
                .contains("Suratpengantardesa")
                .doesNotContain("Syaratdarikantor");
    }

    @Test
    void practice_marks_each_page_of_a_sheet() throws Exception {
        var pdf = SheetPaper.of("durenan", NOWHERE, true, SheetPaperTest::now).pdf(sop("durenan-01"), "A4");
        assertThat(text(pdf).split("LATIHAN", -1)).hasSize(1 + pages(pdf));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.5);
    }

    private static byte[] pdf(Sop sop, String size) {
        return SHEETS.computeIfAbsent(
                        sop.office(), office -> SheetPaper.of(office, NOWHERE, false, SheetPaperTest::now))
                .pdf(sop, size);
    }

    private static LocalDateTime now() {
        return LocalDateTime.of(2025, 1, 20, 8, 0);
    }

    private static Sop sop(String id) {
        var file = OFFICES.resolve(id.replaceFirst("-.*", "")).resolve("sop").resolve(id + ".xml");
        return new SopReader().read(file).sop().orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var pages = Pages.open(pdf)) {
            return pages.text();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var pages = Pages.open(pdf)) {
            return pages.count();
        }
    }

    /** Lines are broken where the page wants it. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
