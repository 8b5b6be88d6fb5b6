package id.loket.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Printers that miss the sheet, lack a size, have two trays or strike letters. */
class PrintersAsTheyAreTest {
    private static final double MM = 72 / 25.4;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String queue = "LETAK" + id;
    private final Printers printers = new Printers();
    private Cups cups;

    @BeforeEach
    void queue() {
        cups = new Cups();
    }

    @AfterEach
    void clean() {
        cups.close();
    }

    private static PrintPage page(double width, double height, double x, double y) {
        return new PrintPage(width, height, g -> {
            g.setColor(Color.BLACK);
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
            g.drawString("X", (float) x, (float) y);
            g.drawString("Y", (float) (x + 100 * MM), (float) y);
        });
    }

    /** Where the letters came out, in points as the reader sees the page. */
    private List<TextPosition> printed(PrintJob job) throws Exception {
        assertThat(printers.print(queue, job))
                .isEqualTo(new Printed.Handed(queue, job.pages().size()));
        Path file = Cups.made(job.name(), 1).getFirst();
        var found = new ArrayList<TextPosition>();
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    found.add(letter);
                }
            }.getText(pdf);
        } finally {
            Files.delete(file);
        }
        return found;
    }

    @Test
    void what_is_drawn_moves_and_shrinks_as_the_printer_needs_it() throws Exception {
        cups.add(queue);
        var fit = new Fit(10, -5, 90);

        var upright = printed(new PrintJob(
                "tegak-" + id, 1, Optional.empty(), fit, List.of(page(210 * MM, 297 * MM, 50 * MM, 100 * MM))));

        assertThat(upright).hasSize(2);
        assertThat((double) upright.getFirst().getXDirAdj()).isCloseTo((50 * 0.9 + 10) * MM, within(1.0));
        assertThat((double) upright.getFirst().getYDirAdj()).isCloseTo((100 * 0.9 - 5) * MM, within(1.0));
        assertThat((double) upright.getLast().getXDirAdj()).isCloseTo((150 * 0.9 + 10) * MM, within(1.0));
    }

    @Test
    void a_wide_page_moves_as_the_sheet_it_lies_on() {
        var fit = new Fit(10, 5, 100).on(297 * MM, 210 * MM);

        var moved = fit.transform(new Point2D.Double(50 * MM, 100 * MM), null);

        // Right on the tall sheet is down on the wide page, and down is left.
        assertThat(moved.getX()).isCloseTo(45 * MM, within(0.001));
        assertThat(moved.getY()).isCloseTo(110 * MM, within(0.001));
    }

    @Test
    void sizes_and_trays_are_those_of_the_driver_and_a_tray_reaches_it() throws Exception {
        try (var port = new ServerSocket(0)) {
            var got = received(port);
            var ppd = Path.of(PrintersAsTheyAreTest.class
                    .getResource("/printing/two-trays.ppd")
                    .toURI());
            cups.addDriver(queue, ppd, address(port));

            var sheets = printers.sheets(queue);

            assertThat(sheets.takes(210, 297)).isTrue();
            assertThat(sheets.takes(210, 148)).as("A5 lying").isTrue();
            assertThat(sheets.takes(215, 330)).as("F4").isFalse();
            assertThat(sheets.trays()).contains("Baki Atas", "Baki Bawah");
            assertThat(new Sheets(List.of(new Sheets.Size(215.9, 330.2)), false, List.of()).takes(215, 330))
                    .as("folio in inches is F4")
                    .isTrue();
            var job = new PrintJob(
                    "baki-" + id, 1, Optional.of("Baki Bawah"), Fit.NONE, List.of(page(210 * MM, 297 * MM, 90, 90)));
            assertThat(printers.print(queue, job)).isEqualTo(new Printed.Handed(queue, 1));
            assertThat(got.get(20, TimeUnit.SECONDS)).contains("(bawah) pop").doesNotContain("(atas) pop");
        }
    }

    private static String address(ServerSocket port) {
        return "socket://localhost:" + port.getLocalPort();
    }

    /** What the next job sends to this port. */
    private static CompletableFuture<String> received(ServerSocket port) {
        return CompletableFuture.supplyAsync(() -> {
            try (var in = port.accept()) {
                return new String(in.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void a_printer_that_strikes_gets_its_bytes_past_every_driver() throws Exception {
        try (var port = new ServerSocket(0)) {
            var got = received(port);
            cups.addRaw(queue, address(port));
            var page = new TextPage(
                    165 * MM,
                    12,
                    List.of(
                            new TextPage.Line("", false),
                            new TextPage.Line("  Tanda “terima” – José", false),
                            new TextPage.Line("A-012", true)));

            var printed =
                    printers.strike(queue, "struk-" + id, new Fit(25.4 / 12 * 3, 25.4 / 6, 100), List.of(page, page));

            assertThat(printed).isEqualTo(new Printed.Handed(queue, 2));
            var sheet = "\u001bM\u0012\u001bC\u0027\r\n\r\n"
                    + "     Tanda \"terima\" - Jose\r\n"
                    + "   \u001bW\u0001\u001bw\u0001A-012\u001bW\u0000\u001bw\u0000\r\n"
                    + "\f";
            assertThat(got.get(20, TimeUnit.SECONDS)).isEqualTo("\u001b@\u001b2" + sheet + sheet);
        }
    }

    @Test
    void lines_wider_than_the_carriage_are_struck_narrow() {
        var wide = new TextPage(842, 10, List.of(new TextPage.Line("x".repeat(100), false)));

        assertThat(EscP.of(List.of(wide), Fit.NONE)).startsWith(0x1B, '@', 0x1B, '2', 0x1B, 'P', 0x0F, 0x1B, 'C', 70);
    }
}
