package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.casework.Tick;
import id.loket.desk.Moment;
import id.loket.kit.Fx;
import id.loket.pdf.Pages;
import id.loket.sop.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The guide's example in the real window: papers that hang on answers, a row that is skipped, the Camat away. */
@ExtendWith(ApplicationExtension.class)
class GuideSopTest {
    private static final Path EXAMPLE = Path.of("src/site/panduan/contoh");

    private static final Answers HANDED = Answers.of("receiver.name", "SITI CONTOH", "receiver.relation", "self");

    @TempDir
    private Path dir;

    private CaseWindow window;
    private final Typist typist = new Typist("guide");

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(dir.resolve("sop"));
        Files.createDirectories(dir.resolve("letter"));
        Files.copy(EXAMPLE.resolve("balai-01.xml"), dir.resolve("sop/balai-01.xml"));
        Files.copy(EXAMPLE.resolve("izin-balai.xhtml"), dir.resolve("letter/izin-balai.xhtml"));
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void papersAreAskedThatHangOnTheAnswers(FxRobot robot) throws Exception {
        var one = received("resepsi", "yes");
        window.open(one.key());
        typist.until("#field-izin-ramai");
        typist.until("#field-kebersihan");
        assertThat(robot.lookup(".form-hint").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(
                        "bila Memakai pengeras suara di luar ruangan: ya",
                        "bila Jenis kegiatan: Resepsi",
                        "tidak wajib");
        typist.picture("papers");
        for (int paper = 0; paper < 4; paper++) {
            typist.keys(KeyCode.DIGIT1, KeyCode.ENTER);
        }
        typist.keys(KeyCode.DIGIT1);
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> row().equals("periksa") && at().act() == 1);
    }

    @Test
    void receiptAndSlipSayWhenAPaperIsAsked() throws Exception {
        var one = received("resepsi", "yes");
        var papers = window.stand.counter.papers();
        var sari = window.stand.session("sari");
        for (var paper : List.of(papers.receipt(sari, one), papers.slip(sari, one))) {
            try (var pages = Pages.open(paper.pdf())) {
                assertThat(pages.text().replaceAll("\\s+", " "))
                        .as(paper.title())
                        .contains("Izin keramaian (bila Memakai pengeras suara di luar ruangan: ya)");
            }
        }
        var quiet = received("rapat", "no");
        try (var pages = Pages.open(papers.receipt(sari, quiet).pdf())) {
            assertThat(pages.text()).contains("Surat permohonan").doesNotContain("Izin keramaian");
        }
    }

    @Test
    void theSekcamSignsWhileTheCamatIsAway() {
        var today = LocalDate.of(2025, 1, 21);
        var one = received("rapat", "no");
        var papers = Map.of("permohonan", Tick.KEPT, "ktp", Tick.SEEN);
        one = window.act("sari", one, Command.Confirm.ticks(papers));
        one = window.plain("sari", one);
        one = window.written(one);
        one = window.act("sari", one, Command.Confirm.answers(HANDED));
        assertThat(((At) one.position()).row())
                .as("the row in between is skipped")
                .isEqualTo("konsep");
        window.stand.counter.people().markAway(window.stand.session("sari"), "camat", today, today);
        one = window.written(one);
        one = window.signed("bagus", one, "izin-balai");
        assertThat(one.standing().waitsFor()).containsExactly("sekcam");
        one = window.signed("dewi", one, "izin-balai");
        one = window.plain("sari", one);
        one = window.act("sari", one, Command.Confirm.answers(HANDED));
        assertThat(one.standing().served()).isTrue();
        assertThat(one.numbers()).containsOnlyKeys("agenda", "surat-keluar");
    }

    private Case received(String kind, String sound) {
        var sop = window.stand.counter.desk().service("balai-01").orElseThrow();
        var person = new LinkedHashMap<>(CaseWindow.KK.under("person").values());
        var all = new LinkedHashMap<String, String>();
        person.forEach((key, value) -> all.put("person." + key, value));
        all.putAll(Map.of(
                "kind", kind,
                "event", "Acara Contoh",
                "event-start", "2025-02-01",
                "event-end", "2025-02-01",
                "guests", "40",
                "sound", sound,
                "bringer.how", "self"));
        return window.stand.done(window.stand
                .counter
                .desk()
                .open(window.stand.session("sari"), sop, Command.Confirm.answers(new Answers(all)), Moment.NOW));
    }

    private At at() {
        return (At) window.latest().position();
    }

    private String row() {
        return Optional.of(window.latest().position())
                .filter(At.class::isInstance)
                .map(At.class::cast)
                .map(At::row)
                .orElse("");
    }
}
