package id.loket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Any page can be struck in cells, also one that was set for a printer that draws. */
class TextCellsTest {
    private static final String PAGE = """
        <html><head><title>Uji</title><style>
        @page { size: 210mm 148mm; margin: 10mm }
        body { font: 6pt/6pt Arial } p { margin: 0 }
        .large { font: 20pt/24pt 'Courier New' }
        .mark { position: fixed; left: 40mm; top: 60mm; font-size: 30pt; transform: rotate(-35deg) }
        </style></head><body><div class="mark">LATIHAN</div>
        <p class="large">A-012</p>
        <p>Baris pertama yang hurufnya jauh lebih kecil daripada sel printer dot matrix</p>
        <p>Baris kedua</p><p>Baris ketiga</p></body></html>
        """;

    private static final double SLANT = Math.toRadians(30);

    @Test
    void no_word_is_lost_and_the_mark_of_practice_is_said_first() throws Exception {
        var pdf = new Typesetter().set(PAGE, Map.of(), LocalDateTime.of(2026, 11, 20, 9, 0));

        try (var pages = Pages.open(pdf)) {
            var lines = pages.cells(0, 12).stream()
                    .filter(line -> !line.text().isBlank())
                    .toList();

            assertThat(lines.getFirst()).isEqualTo(new TextCells.Line("LATIHAN", false));
            assertThat(lines.get(1).text().strip()).isEqualTo("A-012");
            assertThat(lines).extracting(TextCells.Line::wide).containsExactly(false, true, false, false, false);
            assertThat(Arrays.asList(lines.get(2).text().strip().split(" ")))
                    .containsExactly(
                            "Baris pertama yang hurufnya jauh lebih kecil daripada sel printer dot matrix".split(" "));
            assertThat(lines.get(4).text().strip()).isEqualTo("Baris ketiga");
        }
    }

    @Test
    void two_marks_across_the_page_are_said_once_over_everything_and_not_in_one_word() throws Exception {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var on = new PDPageContentStream(pdf, page)) {
                slanting(on, 60, "LATIHAN");
                slanting(on, 20, "BUKAN DOKUMEN RESMI");
            }
            assertThat(TextCells.of(pdf, 0, 12))
                    .containsExactly(new TextCells.Line("LATIHAN BUKAN DOKUMEN RESMI", false));
        }
    }

    private static void slanting(PDPageContentStream on, float size, String text) throws Exception {
        on.beginText();
        on.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        on.setTextMatrix(Matrix.getRotateInstance(SLANT, 100, 300));
        on.showText(text);
        on.endText();
    }
}
