package id.loket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.paper.PaperSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LastingTest {
    private static final PaperSize F4 = PaperSize.of("F4").orElseThrow();

    private static byte[] letter;

    @BeforeAll
    static void once() throws TypesettingFault {
        letter = new Typesetter().set(Specimen.letter(F4, 3, true), Specimen.LOGO, Specimen.MADE);
    }

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        try (var pdf = Loader.loadPDF(letter)) {
            change.to(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_letter_lasts() {
        assertThat(Lasting.is(letter, F4)).isTrue();
    }

    @Test
    void a_letter_on_another_sheet_does_not() {
        assertThat(Lasting.is(letter, PaperSize.of("A4").orElseThrow())).isFalse();
    }

    @Test
    void a_font_that_is_only_named_does_not_last() throws IOException {
        var named = changed(pdf -> {
            try (var write = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
                write.beginText();
                write.setFont(new PDType1Font(FontName.HELVETICA), 12);
                write.showText("Camat");
                write.endText();
            }
        });
        assertThat(Lasting.is(named, F4)).isFalse();
    }

    @Test
    void what_does_not_say_that_it_is_pdf_a_does_not_last() throws IOException {
        assertThat(Lasting.is(changed(pdf -> pdf.getDocumentCatalog().setMetadata(null)), F4))
                .isFalse();
        assertThat(Lasting.is(changed(pdf -> pdf.getDocumentCatalog().setOutputIntents(List.of())), F4))
                .isFalse();
    }

    @Test
    void what_is_no_pdf_does_not_last() {
        assertThat(Lasting.is("bukan PDF".getBytes(StandardCharsets.UTF_8), F4)).isFalse();
    }
}
