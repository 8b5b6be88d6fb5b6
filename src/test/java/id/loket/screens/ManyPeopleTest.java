package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Command.ItemState;
import id.loket.casework.Fact;
import id.loket.casework.Position.At;
import id.loket.desk.Done;
import id.loket.desk.Moment;
import id.loket.kit.Fx;
import id.loket.pdf.Pages;
import id.loket.register.Progress;
import id.loket.sop.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One programme, many people, each with a state of their own: answered by the keyboard, one by one and many at once. */
@ExtendWith(ApplicationExtension.class)
class ManyPeopleTest {
    private static final List<String> VILLAGES = List.of("35.03.13.2002", "35.03.13.2007", "35.03.13.2001");

    @TempDir
    private Path dir;

    private CaseWindow window;
    private final Typist typist = new Typist("many");

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(dir.resolve("sop"));
        try (var sop = ManyPeopleTest.class.getResourceAsStream("/own/jemput-01.xml")) {
            Files.write(dir.resolve("sop/jemput-01.xml"), sop.readAllBytes());
        }
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Case begun(int people) {
        var answers = new LinkedHashMap<String, String>();
        for (int n = 1; n <= people; n++) {
            answers.put("people." + n + ".name", "WARGA KE-" + n + " CONTOH");
            answers.put("people." + n + ".nik", "350313570850%04d".formatted(n));
            answers.put("people." + n + ".village", VILLAGES.get(n % VILLAGES.size()));
            answers.put("people." + n + ".group", "lansia");
        }
        var desk = window.stand.counter.desk();
        return window.stand.done(desk.open(
                window.stand.session("sari"),
                desk.service("jemput-01").orElseThrow(),
                Command.Confirm.answers(new Answers(answers)),
                Moment.NOW));
    }

    private String row() {
        return window.latest().position() instanceof At at ? at.row() : "";
    }

    private long with(ItemState state) {
        return window.latest().items().values().stream()
                .filter(i -> i.state() == state)
                .count();
    }

    @Test
    void aVillageIsDoneAtOnceOnePersonFailsAndTheRestIsPutOff(FxRobot robot) throws Exception {
        var one = begun(150);
        window.open(one.key());
        typist.until("the list", () -> typist.inside("#items"));
        typist.picture("list");

        Fx.run(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<BookChoice>) robot.lookup("#items-village").query();
            box.setValue(box.getItems().get(1));
        });
        typist.until("one village", () -> rows(robot) == 50);
        robot.clickOn("#items-search").type(KeyCode.ENTER);
        typist.until("the list", () -> typist.inside("#items"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        typist.until("fifty marked", () -> typist.text("#items-who").equals("50 orang ditandai"));
        typist.picture("marked");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("#items-sure");
        typist.picture("sure");
        typist.keys(KeyCode.ENTER);
        Fx.until(() -> with(ItemState.DONE) == 50);
        typist.until("the list again", () -> typist.inside("#items"));
        typist.picture("village-done");
        assertThat(rows(robot)).isEqualTo(50);

        Fx.run(() -> {
            @SuppressWarnings("unchecked")
            var box = (ComboBox<BookChoice>) robot.lookup("#items-village").query();
            box.setValue(box.getItems().getFirst());
        });
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("8500007");
        typist.until("one person", () -> rows(robot) == 1);
        robot.type(KeyCode.ENTER);
        typist.until("the list", () -> typist.inside("#items"));
        typist.until("chosen", () -> typist.text("#items-who").equals("7. WARGA KE-7 CONTOH"));
        typist.on("#field-record-note");
        robot.type(KeyCode.TAB);
        typist.until("the reason", () -> typist.inside("#field-reason"));
        robot.write("sakit");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        Fx.until(() -> with(ItemState.FAILED) == 1);
        typist.until("the list again", () -> typist.inside("#items"));

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE, KeyCode.ENTER);
        typist.until("all", () -> rows(robot) == 150);
        typist.until("the list", () -> typist.inside("#items"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        typist.until("a hundred marked", () -> typist.text("#items-who").equals("100 orang ditandai"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        typist.until("#problem-reason");
        robot.write("musim panen");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        typist.until("#items-sure");
        typist.keys(KeyCode.ENTER);
        Fx.until(() -> row().equals("cetak"));
        typist.until("the list", () -> typist.inside("#items"));
        typist.picture("next-act");
        assertThat(window.latest().entries().stream().filter(e -> e.fact() == Fact.ANSWERED))
                .hasSize(151);
        assertThat(with(ItemState.LATER)).isEqualTo(100);
    }

    private int rows(FxRobot robot) {
        return Fx.on(
                () -> robot.lookup("#items").queryAs(TableView.class).getItems().size());
    }

    @Test
    void fiveHundredAreAnsweredInOneTransactionAndAStopLeavesNothing(FxRobot robot) throws Exception {
        var one = begun(500);
        var desk = window.stand.counter.desk();
        var all = IntStream.rangeClosed(1, 500)
                .mapToObj(n -> new Command.Item(n, ItemState.DONE, Answers.NONE, ""))
                .toList();
        var who = window.stand.session("sari");
        assertThat(desk.answer(who, one, all, Moment.NOW, (done, of) -> done < 300))
                .isEmpty();
        assertThat(desk.find(one.key()).orElseThrow().entries()).hasSize(1);

        var wrong = List.of(all.getFirst(), new Command.Item(2, ItemState.LATER, Answers.NONE, ""));
        assertThat(desk.answer(who, one, wrong, Moment.NOW, Progress.UNHEARD)).containsInstanceOf(Done.Refused.class);
        assertThat(desk.find(one.key()).orElseThrow().entries()).hasSize(1);

        assertThat(desk.answer(who, one, all, Moment.NOW, Progress.UNHEARD)).containsInstanceOf(Done.Accepted.class);
        var now = desk.find(one.key()).orElseThrow();
        assertThat(now.entries()).hasSize(501);
        assertThat(now.position()).isEqualTo(new At("cetak", 0));
        assertThat(desk.answer(who, one, all, Moment.NOW, Progress.UNHEARD)).containsInstanceOf(Done.Moved.class);
        assertThat(window.stand.counter.register().verify(Progress.UNHEARD).findings())
                .isEmpty();
        window.open(one.key());
        typist.until("five hundred", () -> typist.inside("#items") && rows(robot) == 500);
    }

    @Test
    void theListThatIsShownIsPrintedForTheVillage(FxRobot robot) throws Exception {
        var one = begun(12);
        window.act("sari", one, new Command.Item(3, ItemState.FAILED, Answers.NONE, "tidak di rumah"));
        window.open(one.key());
        typist.until("the list", () -> typist.inside("#items"));
        typist.picture("few");
        assertThat(typist.text("#items-count")).contains("11 belum").contains("1 gagal, ulangi");
        var paper = window.stand
                .counter
                .reports()
                .list("Perekaman", "21 Januari 2025", List.of("No.", "Nama"), List.of(List.of("1", "SITI CONTOH")));
        try (var pages = Pages.open(paper.pdf())) {
            assertThat(pages.text())
                    .contains("PEREKAMAN")
                    .contains("SITI CONTOH")
                    .contains("LATIHAN");
        }
        robot.push(KeyCode.CONTROL, KeyCode.P);
        typist.until("#preview-sheet-1");
        typist.until(
                "the page",
                () -> robot.lookup("#preview-sheet-1 .image-view")
                                .queryAs(ImageView.class)
                                .getImage()
                        != null);
        typist.picture("printed");
        typist.keys(KeyCode.ESCAPE);
    }
}
