package id.loket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class TextCellsTest {
    private static final double SLANT = Math.toRadians(30);

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
