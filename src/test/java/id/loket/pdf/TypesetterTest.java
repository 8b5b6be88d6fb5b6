package id.loket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import id.loket.paper.PaperSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class TypesetterTest {
    private static final PaperSize A4 = PaperSize.of("A4").orElseThrow();
    private static final PaperSize F4 = PaperSize.of("F4").orElseThrow();

    private static Typesetter typesetter;

    @BeforeAll
    static void once() {
        typesetter = new Typesetter();
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static byte[] set(String xhtml) throws TypesettingFault {
        return typesetter.set(xhtml, Specimen.LOGO, Specimen.MADE);
    }

    private static TypesettingFault fault(String xhtml) {
        return catchThrowableOfType(TypesettingFault.class, () -> set(xhtml));
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "specimen"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    @Test
    void a_letter_is_pdf_a_2b_with_letterhead_table_signature_qr_and_practice_mark() throws Exception {
        for (PaperSize paper : PaperSize.all().subList(0, 3)) {
            byte[] pdf = set(Specimen.letter(paper, 3, true));
            keep("letter-" + paper.id(), pdf);

            try (var parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
                var result = Foundries.defaultInstance()
                        .createValidator(PDFAFlavour.PDFA_2_B, false)
                        .validate(parser);
                assertThat(result.getTestAssertions().stream().map(TestAssertion::getMessage))
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }

    @Test
    void a_page_has_the_size_of_its_paper_and_its_text_can_be_read_back() throws Exception {
        try (Pages pages = Pages.open(set(Specimen.letter(F4, 3, false)))) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.size(0).width()).isCloseTo(215 * 72 / 25.4, within(0.5));
            assertThat(pages.size(0).height()).isCloseTo(330 * 72 / 25.4, within(0.5));
            assertThat(pages.text())
                    .contains(
                            "KECAMATAN DURENAN",
                            "S.Sos.,",
                            "NOMOR 400.12.3.1/1187/406.13/2026",
                            "NIP. 19800127 199912 1 001")
                    .doesNotContain("LATIHAN", "#");
        }
    }

    @Test
    void a_receipt_fits_one_small_sheet() throws Exception {
        PaperSize small = PaperSize.of("A5-landscape").orElseThrow();
        byte[] pdf = set(Specimen.receipt(small));
        keep("receipt", pdf);
        try (Pages pages = Pages.open(pdf)) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.size(0).width()).isGreaterThan(pages.size(0).height());
            assertThat(pages.text()).contains("TANDA TERIMA BERKAS", "LATIHAN", "(Contoh Petugas)");
        }
    }

    @Test
    void a_letter_to_another_office_has_its_date_once_and_fits_one_page() throws Exception {
        byte[] pdf = set(Specimen.request(A4));
        keep("request", pdf);
        try (Pages pages = Pages.open(pdf)) {
            assertThat(pages.count()).isEqualTo(1);
            assertThat(pages.text().split("20 November 2026", -1)).hasSize(2);
        }
    }

    @Test
    void a_long_book_lies_on_its_side_repeats_its_head_and_counts_its_pages() throws Exception {
        byte[] pdf = set(Specimen.book(F4.turned(), 80));
        keep("book", pdf);
        try (Pages pages = Pages.open(pdf)) {
            assertThat(pages.size(0).width()).isGreaterThan(pages.size(0).height());
            assertThat(pages.count()).isGreaterThan(1);
            assertThat(pages.text().split("Nomor surat", -1)).hasSize(pages.count() + 1);
            assertThat(pages.text()).contains("Halaman 1 dari " + pages.count(), "Halaman 2 dari " + pages.count());
        }
    }

    @Test
    void practice_stands_on_every_page() throws Exception {
        byte[] pdf = set(Specimen.letter(A4, 40, true));
        keep("letter-long", pdf);
        try (Pages pages = Pages.open(pdf)) {
            assertThat(pages.count()).isGreaterThan(2);
            assertThat(pages.text().split("LATIHAN", -1)).hasSize(pages.count() + 1);
            assertThat(pages.text().split("BUKAN DOKUMEN RESMI", -1)).hasSize(pages.count() + 1);
        }
    }

    @Test
    void the_signature_stays_whole_and_keeps_the_last_paragraph_with_it() throws Exception {
        for (int heirs : IntStream.rangeClosed(1, 30).toArray()) {
            byte[] pdf = set(Specimen.letter(A4, heirs, false));
            try (var document = Loader.loadPDF(pdf)) {
                var stripper = new org.apache.pdfbox.text.PDFTextStripper();
                boolean together = false;
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document);
                    together |= text.contains("Demikian surat")
                            && text.contains("20 November 2026")
                            && text.contains("a.n. BUPATI")
                            && text.contains("NIP. 19800127");
                }
                assertThat(together).as("letter with %d heirs", heirs).isTrue();
            }
        }
    }

    @Test
    void equal_papers_are_equal_bytes() throws Exception {
        String letter = Specimen.letter(A4, 3, false);

        assertThat(set(letter)).isEqualTo(new Typesetter().set(letter, Specimen.LOGO, Specimen.MADE));
        assertThat(set(letter)).isNotEqualTo(typesetter.set(letter, Specimen.LOGO, Specimen.MADE.plusDays(1)));
    }

    @Test
    void letters_set_at_the_same_time_do_not_disturb_each_other() throws Exception {
        byte[] alone = set(Specimen.letter(A4, 3, false));

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> {
                    try {
                        return set(Specimen.letter(A4, 3, false));
                    } catch (TypesettingFault e) {
                        throw new AssertionError(e);
                    }
                }))
                .hasSize(8)
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void title_author_and_time_are_in_the_file() throws Exception {
        try (var pdf = Loader.loadPDF(set(Specimen.letter(A4, 1, false)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Surat Keterangan Ahli Waris");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("KECAMATAN DURENAN");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("2026-11-20T09:30:00", "Surat Keterangan Ahli Waris");
        }
    }

    @Test
    void nothing_is_loaded_from_disk_or_network() {
        assertThat(fault("<html><body>\n<img src=\"file:///etc/hostname\"/></body></html>"))
                .satisfies(f -> assertThat(f.line()).isEqualTo(2))
                .satisfies(f -> assertThat(f.sentence()).contains("file:///etc/hostname"));
        for (String body : new String[] {
            "<img src=\"https://example.org/a.png\"/>",
            "<img src=\"office:tidak-ada\"/>",
            "<img src=\"data:image/png;base64,AAAA\"/>",
            "<p style=\"background: url('http://example.org/a.png')\">x</p>",
            "<style>@import \"http://example.org/a.css\";</style>",
            "<style>@font-face { font-family: X; src: url(file:///tmp/x.ttf) }</style>",
            "<link rel=\"stylesheet\" href=\"x.css\"/>",
            "<script>1</script>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/hostname\"/></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                    + "<use xlink:href=\"http://example.org/a.svg#x\"/></svg>",
        }) {
            assertThat(fault("<html><body>" + body + "</body></html>")).as(body).isNotNull();
        }
    }

    @Test
    void an_image_that_cannot_be_shown_or_that_reaches_outside_is_refused() {
        for (String image : new String[] {
            "ini bukan gambar",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://example.org/a.png\"/></svg>",
        }) {
            Map<String, byte[]> images = Map.of("office:lambang", image.getBytes(StandardCharsets.UTF_8));
            assertThat(catchThrowableOfType(
                            TypesettingFault.class,
                            () -> typesetter.set("<html><body>x</body></html>", images, Specimen.MADE)))
                    .as(image)
                    .isNotNull();
        }
    }

    @Test
    void a_letter_the_fonts_lack_is_refused_and_not_printed_as_something_else() {
        assertThat(fault("<html><body>\n<p>Nama: \u0645\u062D\u0645\u062F</p></body></html>"))
                .satisfies(f -> assertThat(f.line()).isEqualTo(2))
                .satisfies(f -> assertThat(f.sentence()).contains("\u0645", "U+0645"));
    }

    @Test
    void overprinting_shows_only_what_came_after_the_signature_and_where_it_belongs() throws Exception {
        String letter = Specimen.letter(F4, 3, false);
        String over = Specimen.overprint(F4, 3);
        keep("overprint", set(over));
        try (Pages whole = Pages.open(set(letter));
                Pages late = Pages.open(set(over))) {
            assertThat(late.text().strip().lines().map(String::strip))
                    .containsExactly("400.12.3.1/1187/406.13/2026", "20 November 2026");
            var both = whole.image(0, 72);
            var only = late.image(0, 72);
            int ink = 0;
            for (int y = 0; y < only.getHeight(); y++) {
                for (int x = 0; x < only.getWidth(); x++) {
                    if ((only.getRGB(x, y) & 0xFF) < 128) {
                        ink++;
                        assertThat(both.getRGB(x, y)).isEqualTo(only.getRGB(x, y));
                    }
                }
            }
            assertThat(ink).isPositive().isLessThan(1500);
        }
    }

    @Test
    void broken_xhtml_is_found_at_its_place() {
        TypesettingFault fault = fault("<html>\n<body><p>Siti</body></html>");

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.sentence())
                .startsWith("Halaman tidak dapat ditata, baris 2")
                .contains("<p>");
    }

    @Test
    void a_drawing_inside_the_page_and_one_given_as_image_are_both_drawn() throws Exception {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\" viewBox=\"0 0 10 10\">"
                + "<rect width=\"10\" height=\"10\" fill=\"#ff0000\"/></svg>";
        byte[] svg = drawing.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> images = Map.of("office:lambang", svg, "lambang kota.svg", svg);
        for (String inside : new String[] {
            drawing,
            "<img src=\"office:lambang\" style=\"width:75pt\"/>",
            "<img src=\"lambang kota.svg\" style=\"width:75pt\"/>"
        }) {
            String page =
                    "<html><head><title>x</title><style>@page{size:100mm 100mm;margin:0}body{margin:0}</style></head>"
                            + "<body>" + inside + "</body></html>";
            try (Pages pages = Pages.open(typesetter.set(page, images, Specimen.MADE))) {
                assertThat(pages.image(0, 72).getRGB(30, 30) & 0xFFFFFF)
                        .as(inside)
                        .isEqualTo(0xFF0000);
            }
        }
    }
}
