package id.loket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.loket.paper.PaperSize;
import id.loket.pdf.Pages;
import id.loket.pdf.TextCells;
import id.loket.printing.Cups;
import id.loket.register.Backup;
import id.loket.register.PrintRun;
import id.loket.register.PrintRun.State;
import id.loket.register.Progress;
import id.loket.text.Rhythm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of every kind to a real spooler: in the size asked, and many in a run that is stopped, jammed and begun again. */
class PrintDeskTest {
    private static final double MM = 72 / 25.4;

    private final String queue = "SEKALI" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private static Path dir;

    private static SampleWeeks weeks;
    private static PrintDesk printing;
    private static PrintRuns runs;
    private Cups cups;

    @BeforeAll
    static void open() {
        weeks = SampleWeeks.open(dir, false);
        printing = weeks.counter().printing();
        runs = weeks.counter().printRuns();
    }

    @BeforeEach
    void queues() {
        cups = new Cups();
        cups.add(queue);
        for (var kind : PaperKind.values()) {
            printing.settings().choose(kind, PrintChoice.NONE.on(queue));
        }
        printing.settings().setUp(queue, PrinterSetup.PLAIN);
    }

    @AfterEach
    void noQueues() {
        cups.close();
    }

    @AfterAll
    static void close() {
        weeks.close();
    }

    /** Four letters, as if they had been written one after another. */
    private PrintRun begun() {
        var items = weeks.keys().values().stream()
                .sorted()
                .limit(4)
                .map(key -> weeks.counter().desk().find(key).orElseThrow())
                .map(one -> weeks.counter().papers().slip(weeks.sari(), one))
                .map(paper -> new PrintRuns.Item(
                        paper.title(),
                        "",
                        "",
                        PaperKind.LETTER,
                        0,
                        false,
                        true,
                        new PrintRuns.Source.Fresh(
                                paper, who -> weeks.counter().papers().keepBeside(who, paper, Optional.empty()))))
                .toList();
        return runs.begin(weeks.sari(), "Surat hari ini", items);
    }

    private static List<State> states(PrintRun run) {
        return run.places().stream().map(PrintRun.Place::state).toList();
    }

    private void swept(PrintRun run) throws Exception {
        for (var place : run.places()) {
            int jobs = printing.prints(place.sha256()).size();
            for (var file :
                    jobs == 0 ? List.<Path>of() : Cups.made(place.sha256().substring(0, 8), jobs)) {
                Files.delete(file);
            }
        }
    }

    @Test
    void a_run_stopped_half_way_goes_on_after_a_jam_and_only_what_was_seen_is_printed() throws Exception {
        var run = begun();
        assertThat(states(run)).containsOnly(State.WAITING);

        var stopped = runs.send(weeks.sari(), run.id(), 1, Optional.empty(), (done, of) -> done < 3);

        assertThat(stopped.trouble()).isEmpty();
        assertThat(states(stopped.run())).containsExactly(State.HANDED, State.HANDED, State.HANDED, State.WAITING);
        var seen = runs.seen(weeks.sari(), run.id(), 1);
        assertThat(states(seen)).containsExactly(State.OUT, State.HANDED, State.HANDED, State.WAITING);
        cups.pause(queue);
        var paused = runs.send(weeks.sari(), run.id(), 2, Optional.of("Kertas macet"), Progress.UNHEARD);
        assertThat(paused.trouble()).hasValueSatisfying(said -> assertThat(said).contains("dijeda"));
        cups.resume(queue);
        var went = runs.send(weeks.sari(), run.id(), 2, Optional.of("Kertas macet"), Progress.UNHEARD);

        assertThat(states(went.run())).containsExactly(State.OUT, State.HANDED, State.HANDED, State.HANDED);
        assertThat(went.run().places()).allSatisfy(p -> assertThat(p.copy()).contains(0));
        assertThat(runs.unfinished()).extracting(PrintRun::id).containsExactly(run.id());
        var second = printing.prints(went.run().places().get(1).sha256());
        assertThat(second).extracting(h -> h.reason()).containsExactly("", "Kertas macet");
        assertThat(printing.prints(went.run().places().get(3).sha256()))
                .as("what was never handed over needs no reason")
                .singleElement()
                .satisfies(h -> assertThat(h.reason()).isEmpty());
        var out = runs.seen(weeks.sari(), run.id(), 4);
        assertThat(out.finished()).isTrue();
        assertThat(runs.unfinished()).isEmpty();
        var again = runs.send(weeks.sari(), run.id(), 4, Optional.of("Kertas macet"), Progress.UNHEARD);
        assertThat(again.run().places().getLast().copy())
                .as("what was seen on paper comes out once more as a copy")
                .contains(1);
        swept(run);
    }

    @Test
    void the_letters_of_a_day_are_proposed_once_and_the_set_of_a_week_has_its_report_and_books() {
        var days = weeks.counter()
                .desk()
                .today()
                .minusDays(14)
                .datesUntil(weeks.counter().desk().today());
        var letters = days.flatMap(day -> runs.letters(day).stream()).toList();

        // Counted by hand in the story of the sample weeks.
        assertThat(letters).isNotEmpty().allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(PaperKind.LETTER);
            assertThat(item.applicant()).endsWith("CONTOH");
        });
        var set = runs.weekly(runs.week(true), Progress.UNHEARD).orElseThrow();
        assertThat(set.getFirst().kind()).isEqualTo(PaperKind.REPORT);
        assertThat(set).filteredOn(i -> i.kind() == PaperKind.REGISTER).isNotEmpty();
        assertThat(runs.weekly(runs.week(true), (_, _) -> false)).as("stopped").isEmpty();
        assertThat(weeks.counter()
                        .periodReports()
                        .events(weeks.counter().periodReports().usual(Rhythm.WEEK), runs.week(true)))
                .as("looking at the set makes no report")
                .isEmpty();
    }

    @Test
    void each_kind_comes_out_in_the_size_that_was_asked() throws Exception {
        var one = weeks.counter().desk().find(weeks.keys().get("budi")).orElseThrow();
        var papers = weeks.counter().papers();
        var asked = new LinkedHashMap<String, double[]>();
        for (var size : List.of("A5-landscape", "HALF-FOLIO", "ROLL-80", "ROLL-58")) {
            printing.settings()
                    .choose(
                            PaperKind.RECEIPT,
                            printing.settings().choice(PaperKind.RECEIPT).sized(Optional.of(size)));
            var pdf = papers.receipt(weeks.sari(), one);
            var sha = papers.keepBeside(weeks.sari(), pdf, Optional.of(one));
            var wanted = PaperSize.of(size).orElseThrow();
            asked.put(
                    sha,
                    sides(
                            wanted.widthMm() * MM,
                            wanted.roll() ? papers.sheets(pdf.pdf()).getFirst().height() : wanted.heightMm() * MM));
            assertThat(printing.print(weeks.sari(), sha, PaperKind.RECEIPT).handed())
                    .isTrue();
        }
        var label = papers.label(weeks.sari(), one);
        var labelSha = papers.keepBeside(weeks.sari(), label, Optional.of(one));
        asked.put(labelSha, sides(100 * MM, 50 * MM));
        assertThat(printing.print(weeks.sari(), labelSha, PaperKind.LABEL).handed())
                .isTrue();
        // A letter in A4 made smaller for A5, as the officer chose for this kind.
        printing.settings()
                .choose(
                        PaperKind.REPORT,
                        printing.settings().choice(PaperKind.REPORT).sized(Optional.of("A5")));
        var list = weeks.counter().reports().list("Daftar", "", List.of("Nama"), List.of(List.of("CONTOH")));
        var listSha = papers.keepBeside(weeks.sari(), list, Optional.empty());
        asked.put(listSha, sides(148 * MM, 210 * MM));
        assertThat(printing.print(weeks.sari(), listSha, PaperKind.REPORT).handed())
                .isTrue();

        for (var sheet : asked.entrySet()) {
            var file = Cups.made(sheet.getKey().substring(0, 8), 1).getFirst();
            try (var printed = Pages.open(Files.readAllBytes(file))) {
                assertThat(printed.count()).isEqualTo(1);
                var size = printed.size(0);
                assertThat(sides(size.width(), size.height())).containsExactly(sheet.getValue(), within(1.0));
            } finally {
                Files.delete(file);
            }
        }
    }

    private static double[] sides(double one, double other) {
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }

    @Test
    void a_printer_that_is_gone_or_lacks_the_size_is_said_before_anything_is_sent() throws Exception {
        var letter = weeks.counter()
                .papers()
                .set(
                        "kalibrasi",
                        Map.of("printer", "", "ruler", List.of(), "now", ""),
                        PaperSize.of("F4").orElseThrow());
        assertThat(printing.hurdle(PaperKind.LETTER, letter)).isEmpty();
        var small = queue + "B";
        cups.addDriver(
                small,
                Path.of(PrintDeskTest.class
                        .getResource("/printing/two-trays.ppd")
                        .toURI()),
                "socket://localhost:9");
        printing.choosePrinter(PaperKind.LETTER, small);

        var lacking = printing.hurdle(PaperKind.LETTER, letter).orElseThrow();

        assertThat(lacking.way()).isEqualTo(new Hurdle.Onto("A4", "A4 (210 × 297 mm)"));
        assertThat(lacking.sentence()).contains(small, "F4 (215 × 330 mm)", "diperkecil");
        cups.remove(small);
        var gone = printing.hurdle(PaperKind.LETTER, letter).orElseThrow();
        assertThat(gone.sentence()).contains(small, "sudah tidak ada");
        assertThat(gone.way()).isInstanceOf(Hurdle.Elsewhere.class);
    }

    @Test
    void what_was_chosen_stays_on_this_computer_and_no_backup_takes_it_along() throws Exception {
        printing.settings().setUp(queue, new PrinterSetup(1.5, -2, 99.5, PrinterSetup.Manner.STRUCK_10));
        printing.settings()
                .choose(
                        PaperKind.LETTER,
                        new PrintChoice(Optional.of(queue), Optional.of("Baki 2"), 3, Optional.of("F4")));
        var file = dir.resolve(PrintSettings.FILE);

        var again = new PrintSettings(dir, _ -> Optional.of("dari-buku"));

        assertThat(file).isRegularFile();
        assertThat(again.setup(queue)).isEqualTo(new PrinterSetup(1.5, -2, 99.5, PrinterSetup.Manner.STRUCK_10));
        assertThat(again.choice(PaperKind.LETTER))
                .isEqualTo(new PrintChoice(Optional.of(queue), Optional.of("Baki 2"), 3, Optional.of("F4")));
        Files.delete(file);
        assertThat(again.choice(PaperKind.LETTER).printer())
                .as("a printer an earlier version kept in the book still serves")
                .contains("dari-buku");
        printing.settings().setUp(queue, PrinterSetup.PLAIN);
        var made = weeks.counter().register().backup().make(dir.resolve("keluar"), "durenan", Progress.UNHEARD);
        assertThat(made).isInstanceOfSatisfying(Backup.Made.class, backup -> {
            try (var zip = new ZipFile(backup.file().toFile())) {
                assertThat(zip.stream().map(e -> e.getName())).isNotEmpty().noneMatch(n -> n.contains("printers"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void a_receipt_for_a_printer_that_strikes_is_the_same_letters_in_cells() throws Exception {
        var one = weeks.counter().desk().find(weeks.keys().get("budi")).orElseThrow();
        printing.settings().choose(PaperKind.RECEIPT, PrintChoice.NONE.on(queue).sized(Optional.of("HALF-FOLIO")));
        printing.settings().setUp(queue, PrinterSetup.PLAIN.by(PrinterSetup.Manner.STRUCK_12));

        var receipt = weeks.counter().papers().receipt(weeks.sari(), one);

        try (var pages = Pages.open(receipt.pdf())) {
            var lines = pages.cells(0, 12).stream().map(TextCells.Line::text).toList();
            assertThat(pages.count()).isEqualTo(1);
            assertThat(lines)
                    .contains(
                            "     Kode berkas       : " + one.key(),
                            "     Pemohon           : BUDI CONTOH",
                            "     1    Pengantar dari desa/kel                                   belum ada")
                    .hasSizeLessThan(39)
                    .allMatch(line -> line.length() <= 96);
            assertThat(String.join(" ", lines).split("\\s+"))
                    .as("no word is lost")
                    .contains(pages.text().strip().split("\\s+"));
            var specimen = Files.createDirectories(Path.of("target", "specimen"));
            Files.write(specimen.resolve("tanda-terima-teks.pdf"), receipt.pdf());
            Files.writeString(specimen.resolve("tanda-terima-teks.txt"), String.join("\n", lines));
            Files.write(
                    specimen.resolve("kalibrasi.pdf"),
                    printing.calibration(queue).pdf());
        }
    }

    @Test
    void three_measures_give_the_correction_that_brings_a_point_where_it_was_meant() {
        // A printer that puts p at 2 + 0.98 p across and at -1 + 0.98 p down.
        var measured = new Calibration(2 + 0.98 * 30, -1 + 0.98 * 30, 0.98 * 150);

        assertThat(measured.mayBe()).isTrue();
        double sent = 100 * measured.percent() / 100 + measured.right();
        assertThat(2 + 0.98 * sent).isCloseTo(100, within(0.15));
        double down = 100 * measured.percent() / 100 + measured.down();
        assertThat(-1 + 0.98 * down).isCloseTo(100, within(0.15));
        assertThat(new Calibration(30, 30, 15).mayBe()).as("centimetres").isFalse();
    }
}
