package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.pdf.Pages;
import id.loket.printing.Cups;
import id.loket.sop.Answers;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the preview over the store to a real spooler: one and the same bytes, and no printer can lose them. */
class PapersPrintTest {
    private final String queue = "SURAT" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path dir;

    private SampleWeeks weeks;
    private Papers papers;
    private PrintDesk printing;
    private Case one;
    private Cups cups;

    @BeforeEach
    void open() {
        weeks = SampleWeeks.open(dir, false);
        papers = weeks.counter().papers();
        printing = weeks.counter().printing();
        one = weeks.toWrite();
        cups = new Cups();
        cups.add(queue);
        printing.choosePrinter(PaperKind.LETTER, queue);
    }

    @AfterEach
    void close() {
        cups.close();
        weeks.close();
    }

    private Preview letter() {
        var signer = papers.signatories(one).getFirst();
        return papers.letter(weeks.sari(), one, papers.toWrite(one).orElseThrow(), Optional.of(signer));
    }

    private static String sha(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void what_was_previewed_is_stored_named_by_the_entry_and_comes_out_of_the_printer() throws Exception {
        var preview = letter();
        var paper = papers.keep(preview);
        var confirm = new Command.Confirm(Answers.NONE, Map.of(), Optional.of(paper), Optional.empty());
        var done = weeks.counter().desk().act(weeks.sari(), one, confirm, Moment.NOW);

        assertThat(done)
                .isInstanceOfSatisfying(
                        Done.Accepted.class,
                        accepted -> assertThat(accepted.now().letters().get(preview.letter()))
                                .isEqualTo(paper));
        assertThat(paper.sha256()).isEqualTo(sha(preview.pdf()));
        assertThat(papers.load(paper.sha256())).isEqualTo(preview.pdf());

        var result = printing.print(weeks.sari(), paper.sha256(), PaperKind.LETTER);

        assertThat(result.handed()).isTrue();
        assertThat(result.sentence())
                .contains(queue, "1 halaman", "cetak ulang")
                .doesNotContain("tercetak");
        var file = Cups.made(paper.sha256().substring(0, 8), 1).getFirst();
        try (var set = Pages.open(preview.pdf());
                var printed = Pages.open(Files.readAllBytes(file))) {
            assertThat(printed.count()).isEqualTo(set.count());
            assertThat(set.text()).contains("FITRI CONTOH", "REKOMENDASI PEMBUATAN KARTU KELUARGA");
            assertThat(difference(set.image(0, 72), printed.image(0, 72))).isLessThan(0.03);
            assertThat(difference(set.image(0, 72), slip()))
                    .as("the measure tells papers apart")
                    .isGreaterThan(0.06);
        } finally {
            Files.delete(file);
        }
        assertThat(weeks.counter().register().reading().handed(paper.sha256()))
                .singleElement()
                .satisfies(handed -> {
                    assertThat(handed.queue()).isEqualTo(queue);
                    assertThat(handed.copies()).isEqualTo(1);
                    assertThat(handed.at()).isEqualTo(weeks.counter().desk().now());
                    assertThat(handed.by()).isEqualTo("sari");
                });
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

    @Test
    void a_letter_is_pdf_a_and_fits_one_page() throws Exception {
        var preview = letter();

        assertThat(preview.pages()).isEqualTo(1);
        assertThat(preview.remark()).isEmpty();
        PdfA.check(preview.pdf());
        var folder = Files.createDirectories(Path.of("target", "specimen"));
        Files.write(folder.resolve("rekomendasi-kk.pdf"), preview.pdf());
        Files.write(
                folder.resolve("tanda-terima.pdf"),
                papers.receipt(weeks.sari(), one).pdf());
        Files.write(
                folder.resolve("slip.pdf"), papers.slip(weeks.sari(), budi()).pdf());
        PdfA.check(papers.receipt(weeks.sari(), one).pdf());
        PdfA.check(papers.slip(weeks.sari(), budi()).pdf());
    }

    private BufferedImage slip() throws Exception {
        try (var pages = Pages.open(papers.slip(weeks.sari(), budi()).pdf())) {
            return pages.image(0, 72);
        }
    }

    private Case budi() {
        return weeks.counter().desk().find(weeks.keys().get("budi")).orElseThrow();
    }

    @Test
    void a_stopped_printer_gets_nothing_and_loses_nothing() {
        var preview = letter();
        var sha = papers.keep(preview).sha256();
        cups.pause(queue);

        var result = printing.print(weeks.sari(), sha, PaperKind.LETTER);

        assertThat(result.handed()).isFalse();
        assertThat(result.sentence()).contains(queue, "dijeda", "Belum ada yang dikirim");
        assertThat(papers.load(sha)).isEqualTo(preview.pdf());
        assertThat(weeks.counter().register().reading().handed(sha)).isEmpty();
        cups.resume(queue);
        assertThat(printing.print(weeks.sari(), sha, PaperKind.LETTER).handed())
                .as("the stored paper is printed later")
                .isTrue();
        assertThat(weeks.counter().register().reading().handed(sha)).hasSize(1);
        swept(sha);
    }

    @Test
    void a_vanished_printer_is_named_with_the_others_and_another_can_be_chosen() {
        var sha = papers.keep(letter()).sha256();
        var other = queue + "B";
        cups.add(other);
        cups.remove(queue);

        var result = printing.print(weeks.sari(), sha, PaperKind.LETTER);

        assertThat(result.handed()).isFalse();
        assertThat(result.sentence()).contains(queue, other, "Pilih printer lain");
        printing.choosePrinter(PaperKind.LETTER, other);
        assertThat(printing.printerFor(PaperKind.LETTER)).contains(other);
        assertThat(printing.print(weeks.sari(), sha, PaperKind.LETTER).handed()).isTrue();
        swept(sha);
    }

    @Test
    void the_second_sheet_out_of_the_printer_says_salinan_and_the_count_outlives_a_restart() throws Exception {
        var sha = papers.keep(letter()).sha256();
        printing.print(weeks.sari(), sha, PaperKind.LETTER);
        printing.print(weeks.sari(), sha, PaperKind.LETTER);
        printing.print(
                weeks.sari(), sha, PaperKind.LETTER, new PrintDesk.Wish(Optional.of("Kertas macet"), Optional.empty()));

        var files = Cups.made(sha.substring(0, 8), 3);
        double words = 0;
        for (var file : files) {
            try (var printed = Pages.open(Files.readAllBytes(file));
                    var original = Pages.open(papers.load(sha))) {
                words = Math.max(words, difference(corner(printed), corner(original)));
            }
            Files.delete(file);
        }
        assertThat(words).as("one of them bears the stamp").isGreaterThan(0.05);
        var sari = weeks.sari();
        weeks.counter().close();
        if (!(Counter.open(dir, weeks.clock(), false) instanceof Counter.Opened.Ready(var counter))) {
            throw new AssertionError("the counter opens again");
        }
        try (counter) {
            assertThat(counter.printing().prints(sha)).extracting(h -> h.copy()).containsExactly(0, 1, 0);
            assertThat(counter.printing().prints(sha).getLast().reason()).isEqualTo("Kertas macet");
            assertThat(counter.printing().prints(sha)).allMatch(h -> h.by().equals(sari.person()));
            assertThat(counter.printing().next(sha, Optional.empty()).copy()).isEqualTo(2);
        }
    }

    /** Where a copy is stamped. */
    private static BufferedImage corner(Pages pages) throws Exception {
        var page = pages.image(0, 72);
        return page.getSubimage(page.getWidth() - 120, 10, 110, 30);
    }

    /** Takes the file away that CUPS made in the home folder. */
    private static void swept(String sha) {
        try {
            for (var file : Cups.made(sha.substring(0, 8), 1)) {
                Files.delete(file);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void without_any_printer_the_paper_is_kept_and_the_officer_told_what_to_do() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Alone.class.getName(),
                        dir.resolve("sendiri").toString())
                .redirectErrorStream(true);
        builder.environment().put("CUPS_SERVER", "localhost:9");
        builder.environment().put("PATH", "");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("handed false", "Tidak ada printer di komputer ini", "still stored");
    }

    /** Runs in a process of its own that is pointed to a print server that is not there. */
    static final class Alone {
        public static void main(String[] args) {
            try (var weeks = SampleWeeks.open(Path.of(args[0]), false)) {
                var papers = weeks.counter().papers();
                var printing = weeks.counter().printing();
                var budi = weeks.counter().desk().find(weeks.keys().get("budi")).orElseThrow();
                var receipt = papers.receipt(weeks.sari(), budi);
                var sha = papers.keepBeside(weeks.sari(), receipt, Optional.of(budi));
                var result = printing.print(weeks.sari(), sha, PaperKind.RECEIPT);
                System.out.println("handed " + result.handed() + " " + result.sentence());
                System.out.println(papers.load(sha).length == receipt.pdf().length ? "still stored" : "lost");
            }
        }
    }
}
