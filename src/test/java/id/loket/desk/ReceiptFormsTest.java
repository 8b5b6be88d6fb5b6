package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.PrinterSetup.Manner;
import id.loket.pdf.Pages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One receipt in every form a counter prints it in. */
class ReceiptFormsTest {
    @TempDir
    Path dir;

    @Test
    void a_receipt_is_made_for_the_paper_of_this_computer() throws Exception {
        try (var weeks = SampleWeeks.open(dir, false)) {
            var settings = weeks.counter().printing().settings();
            var one = weeks.counter().desk().find(weeks.keys().get("budi")).orElseThrow();
            var folder = Files.createDirectories(Path.of("target", "specimen"));
            for (var size : PaperKind.RECEIPT.madeIn()) {
                settings.choose(PaperKind.RECEIPT, PrintChoice.NONE.sized(Optional.of(size)));
                var pdf = weeks.counter().papers().receipt(weeks.sari(), one).pdf();
                Files.write(folder.resolve("tanda-terima-" + size + ".pdf"), pdf);
            }
            settings.choose(PaperKind.RECEIPT, PrintChoice.NONE.on("EPSON").sized(Optional.of("HALF-FOLIO")));
            settings.setUp("EPSON", PrinterSetup.PLAIN.by(Manner.STRUCK_12));
            for (var paper : java.util.List.of(
                    weeks.counter().papers().receipt(weeks.sari(), one),
                    weeks.counter().papers().slip(weeks.sari(), one))) {
                Files.write(folder.resolve(paper.letter() + "-teks.pdf"), paper.pdf());
                try (var pages = Pages.open(paper.pdf())) {
                    var text = new StringBuilder();
                    pages.cells(0, 12)
                            .forEach(line -> text.append(line.text())
                                    .append(line.wide() ? " <W>" : "")
                                    .append('\n'));
                    Files.writeString(folder.resolve(paper.letter() + "-teks.txt"), text);
                }
            }
            Files.write(
                    folder.resolve("label.pdf"),
                    weeks.counter().papers().label(weeks.sari(), one).pdf());
            Files.write(
                    folder.resolve("kalibrasi.pdf"),
                    weeks.counter().printing().calibration("LASERJET").pdf());
            assertThat(folder).isDirectory();
        }
    }
}
