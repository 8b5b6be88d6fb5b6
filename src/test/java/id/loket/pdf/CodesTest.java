package id.loket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static String readBack(String svg) throws Exception {
        String page = "<html><head><title>x</title><style>@page{size:90mm 60mm;margin:5mm}</style></head><body>" + svg
                + "</body></html>";
        try (Pages pages = Pages.open(new Typesetter().set(page, Map.of(), LocalDateTime.of(2026, 11, 20, 9, 0)))) {
            BufferedImage image = pages.image(0, 300);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    @Test
    void a_qr_code_on_paper_reads_as_what_was_written() throws Exception {
        assertThat(readBack(Codes.qrSvg("loket:470/12/2026 — Durenan", 25))).isEqualTo("loket:470/12/2026 — Durenan");
    }

    @Test
    void a_bar_code_on_paper_reads_as_what_was_written() throws Exception {
        assertThat(readBack(Codes.code128Svg("REG-0123-2026", 60, 10))).isEqualTo("REG-0123-2026");
    }

    @Test
    void a_code_has_the_size_asked_for() throws Exception {
        String page =
                "<html><head><title>x</title><style>@page{size:50mm 50mm;margin:0}body{margin:0}</style></head><body>"
                        + Codes.qrSvg("a", 25.4) + "</body></html>";
        try (Pages pages = Pages.open(new Typesetter().set(page, Map.of(), LocalDateTime.of(2026, 11, 20, 9, 0)))) {
            BufferedImage image = pages.image(0, 290);
            int module = 10; // 21 modules and 2 x 4 of quiet zone on one inch
            assertThat(image.getRGB(4 * module + 3, 4 * module + 3) & 0xFF).isLessThan(60);
            assertThat(image.getRGB(4 * module - 4, 4 * module - 4) & 0xFF).isGreaterThan(200);
            assertThat(image.getRGB(25 * module + 4, 4 * module + 5) & 0xFF).isGreaterThan(200);
            assertThat((double) image.getWidth()).isCloseTo(571, within(2.0));
        }
    }

    @Test
    void what_no_code_can_hold_is_refused() {
        assertThatThrownBy(() -> Codes.qrSvg("x".repeat(3000), 25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codes.code128Svg("", 60, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codes.code128Svg("é", 60, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
