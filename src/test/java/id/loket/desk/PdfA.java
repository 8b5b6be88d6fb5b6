package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper can still be read when its program is gone: PDF/A-2b, as veraPDF judges it. */
final class PdfA {
    private PdfA() {}

    static void check(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
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
