package id.loket.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.loket.pdf.Codes;
import id.loket.pdf.Pages;
import id.loket.pdf.Typesetter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A set page, printed for real and looked at: the sheet is the page. */
class LetterOnPaperTest {
    private static final String PAGE = """
        <html><head><title>Surat</title><style>
        @page { size: 215mm 330mm; margin: 20mm }
        body { font: 12pt Arial } td { border: 1pt solid #000; padding: 3pt }
        .practice { position: fixed; left: 0; right: 0; top: 90mm; color: #dcdcdc; font: bold 90pt Arial;
                    transform: rotate(-35deg); z-index: -1 }
        </style></head><body><div class="practice">LATIHAN</div>
        <img src="office:lambang" style="width: 20mm"/><h1>SURAT KETERANGAN</h1>
        <p>Yang bertanda tangan di bawah ini menerangkan bahwa:</p>
        <table><tr><td>Nama</td><td>Contoh Pemohon</td></tr></table>%s</body></html>
        """.formatted(Codes.qrSvg("loket:470/12", 30));

    @Test
    void a_letter_with_logo_table_code_and_practice_mark_comes_out_as_it_was_set() throws Exception {
        String id = UUID.randomUUID().toString().substring(0, 8);
        String queue = "SURAT" + id;
        byte[] pdf = new Typesetter().set(PAGE, Map.of("office:lambang", logo()), LocalDateTime.of(2026, 11, 20, 9, 0));
        try (Cups cups = new Cups();
                Pages set = Pages.open(pdf)) {
            cups.add(queue);
            var size = set.size(0);
            PrintJob job = new PrintJob(
                    "surat-" + id, 1, List.of(new PrintPage(size.width(), size.height(), g -> set.draw(0, g))));

            assertThat(new Printers().print(queue, job)).isEqualTo(new Printed.Handed(queue, 1));

            Path file = Cups.made(job.name(), 1).getFirst();
            try (Pages printed = Pages.open(Files.readAllBytes(file))) {
                Files.createDirectories(Path.of("target", "specimen"));
                Files.copy(file, Path.of("target", "specimen", "printed.pdf"), StandardCopyOption.REPLACE_EXISTING);
                assertThat(printed.count()).isEqualTo(1);
                assertThat(printed.size(0).width()).isCloseTo(size.width(), within(1.0));
                assertThat(printed.size(0).height()).isCloseTo(size.height(), within(1.0));
                assertThat(difference(set.image(0, 72), printed.image(0, 72))).isLessThan(0.01);
                assertThat(difference(set.image(0, 72), new BufferedImage(620, 950, BufferedImage.TYPE_INT_RGB)))
                        .as("the measure tells pages apart")
                        .isGreaterThan(0.5);
            } finally {
                Files.delete(file);
            }
        }
    }

    /** The mean difference of lightness, 0 for equal pictures and 1 for black against white. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return sum / 255.0 / width / height;
    }

    private static byte[] logo() throws Exception {
        BufferedImage image = new BufferedImage(200, 240, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(20, 90, 40));
        g.fillOval(10, 10, 180, 220);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
