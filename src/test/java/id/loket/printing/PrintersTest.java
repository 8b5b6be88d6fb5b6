package id.loket.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.loket.printing.PrinterState.Condition;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintersTest {
    private static final double F4_WIDTH = 215 * 72 / 25.4;
    private static final double F4_HEIGHT = 330 * 72 / 25.4;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String queue = "UJI" + id;
    private final Printers printers = new Printers();
    private Cups cups;

    @BeforeEach
    void queue() {
        cups = new Cups();
        cups.add(queue);
    }

    @AfterEach
    void clean() {
        cups.close();
    }

    private static PrintPage page(double width, double height, String text) {
        return new PrintPage(width, height, g -> {
            g.setColor(Color.BLACK);
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
            g.drawString(text, 100, 100);
            g.setStroke(new BasicStroke(2));
            g.draw(new Rectangle2D.Double(72, 144, 144, 72));
        });
    }

    private PrintJob job(PrintPage... pages) {
        return new PrintJob("uji-" + id, 1, List.of(pages));
    }

    @Test
    void pages_come_out_in_number_size_text_and_place_as_they_were_handed_over() throws Exception {
        PrintJob job = job(page(F4_WIDTH, F4_HEIGHT, "Halaman satu"), page(F4_WIDTH, F4_HEIGHT, "Halaman dua"));

        Printed printed = printers.print(queue, job);

        assertThat(printed).isEqualTo(new Printed.Handed(queue, 2));
        assertThat(printed.sentence())
                .contains(queue, "2 halaman", "cetak ulang")
                .doesNotContain("tercetak");
        Path file = Cups.made(job.name(), 1).getFirst();
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat((double) pdf.getPage(1).getMediaBox().getWidth()).isCloseTo(F4_WIDTH, within(1.0));
            assertThat((double) pdf.getPage(1).getMediaBox().getHeight()).isCloseTo(F4_HEIGHT, within(1.0));
            assertThat(new PDFTextStripper().getText(pdf)).contains("Halaman satu", "Halaman dua");
            assertThat(ink(new PDFRenderer(pdf).renderImageWithDPI(0, 72), 60, 135, 240, 240))
                    .as("the frame is where it was drawn, at 100 %%")
                    .satisfies(box -> {
                        assertThat(box.getX()).isCloseTo(71, within(1.5));
                        assertThat(box.getY()).isCloseTo(143, within(1.5));
                        assertThat(box.getWidth()).isCloseTo(146, within(2.0));
                        assertThat(box.getHeight()).isCloseTo(74, within(2.0));
                    });
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("no page was turned into pixels")
                    .isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_wide_page_keeps_its_sheet() throws Exception {
        PrintJob job = job(page(595.28, 419.53, "Tanda terima"));

        assertThat(printers.print(queue, job)).isInstanceOf(Printed.Handed.class);
        Path file = Cups.made(job.name(), 1).getFirst();
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            var sheet = pdf.getPage(0);
            double longSide =
                    Math.max(sheet.getMediaBox().getWidth(), sheet.getMediaBox().getHeight());
            double shortSide =
                    Math.min(sheet.getMediaBox().getWidth(), sheet.getMediaBox().getHeight());
            assertThat(longSide).isCloseTo(595.28, within(1.0));
            assertThat(shortSide).isCloseTo(419.53, within(1.0));
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tanda terima");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void two_copies_are_two_jobs_so_that_no_driver_can_lose_one() throws Exception {
        PrintJob job = new PrintJob("uji-" + id, 2, List.of(page(F4_WIDTH, F4_HEIGHT, "Rangkap")));

        assertThat(printers.print(queue, job)).isEqualTo(new Printed.Handed(queue, 2));
        for (Path file : Cups.made(job.name(), 2)) {
            try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf)).contains("Rangkap");
            }
            Files.delete(file);
        }
    }

    @Test
    void a_queue_added_while_the_program_runs_is_seen_and_one_removed_is_gone() {
        String late = "LATE" + id;
        assertThat(printers.list())
                .extracting(PrinterState::name)
                .contains(queue)
                .doesNotContain(late);
        cups.add(late);
        assertThat(printers.list()).extracting(PrinterState::name).contains(queue, late);
        cups.remove(late);
        assertThat(printers.list())
                .extracting(PrinterState::name)
                .contains(queue)
                .doesNotContain(late);

        Printed printed = printers.print(late, job(page(500, 700, "x")));

        assertThat(printed).isInstanceOfSatisfying(Printed.Vanished.class, gone -> {
            assertThat(gone.queue()).isEqualTo(late);
            assertThat(gone.others()).contains(queue);
        });
        assertThat(printed.sentence()).contains(late, queue, "Pilih printer lain");
    }

    @Test
    void a_paused_queue_is_seen_paused_and_gets_nothing() {
        assertThat(state().condition()).isEqualTo(Condition.READY);
        cups.pause(queue);
        assertThat(state().condition()).isEqualTo(Condition.PAUSED);

        Printed printed = printers.print(queue, job(page(500, 700, "x")));

        assertThat(printed).isInstanceOf(Printed.Stopped.class);
        assertThat(printed.sentence()).contains(queue, "dijeda", "Belum ada yang dikirim");
        assertThat(cups.waiting(queue)).isEmpty();
        cups.resume(queue);
        assertThat(state().condition()).isEqualTo(Condition.READY);
    }

    @Test
    void a_rejecting_queue_is_seen_and_gets_nothing() {
        cups.reject(queue);
        assertThat(state().condition()).isEqualTo(Condition.REJECTING);

        Printed printed = printers.print(queue, job(page(500, 700, "x")));

        assertThat(printed).isInstanceOf(Printed.Stopped.class);
        assertThat(printed.sentence()).contains(queue, "ditutup");
    }

    @Test
    void a_page_that_cannot_be_drawn_is_a_failure_and_not_an_empty_sheet() {
        PrintPage broken = new PrintPage(500, 700, g -> {
            throw new IOException("berkas rusak");
        });

        Printed printed = printers.print(queue, job(page(500, 700, "x"), broken));

        assertThat(printed).isInstanceOf(Printed.Failed.class);
        assertThat(printed.sentence()).contains(queue, "berkas rusak");
        assertThat(cups.waiting(queue)).isEmpty();
    }

    private PrinterState state() {
        return printers.list().stream()
                .filter(state -> state.name().equals(queue))
                .findFirst()
                .orElseThrow();
    }

    /** The box around everything dark inside the given part of a picture. */
    private static Rectangle2D ink(java.awt.image.BufferedImage image, int left, int top, int right, int bottom) {
        Rectangle2D box = null;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if ((image.getRGB(x, y) & 0xFF) < 160) {
                    Rectangle2D dot = new Rectangle2D.Double(x, y, 1, 1);
                    box = box == null ? dot : box.createUnion(dot);
                }
            }
        }
        return box == null ? new Rectangle2D.Double() : box;
    }
}
