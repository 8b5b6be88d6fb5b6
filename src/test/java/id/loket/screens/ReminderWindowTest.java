package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.kit.Fx;
import id.loket.kit.Message;
import id.loket.register.Handed;
import id.loket.sop.Answers;
import java.nio.file.Path;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The home screen reminds; a letter put right after its signature is told, marked and printed as it is. */
@ExtendWith(ApplicationExtension.class)
class ReminderWindowTest {
    @TempDir
    private Path dir;

    private CaseWindow window;

    @Start
    void start(Stage stage) {
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Case signed(Case toWrite) {
        var given = window.plain("sari", window.written(toWrite));
        return window.plain("bagus", window.signed("bagus", given, "rekomendasi-kk"));
    }

    @Test
    void aCorrectedLetterIsToldAndMarkedAndTheCardsLeadToWhatIsForgotten(FxRobot robot) throws Exception {
        correctedLetter(robot);
        cards(robot);
    }

    private void cards(FxRobot robot) throws Exception {
        signed(window.plain("sari", window.checked(window.received())));
        window.checked(window.received());
        window.stand.opened("BUDI CONTOH", 8, 10);
        window.stand.time(Stand.MORNING.plusDays(20));
        window.sitDown("sari");
        window.until("#reminder-ready");
        assertThat(window.text("#reminder-ready-count")).isEqualTo("2");
        assertThat(window.text("#reminder-uncollected-count")).isEqualTo("2");
        assertThat(window.text("#reminder-overdue-count")).isEqualTo("2");
        window.stand.picture("home-officer");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Fx.until(() -> rows(robot, "#reminder-list") == 2);
        BookScreen.shot(
                "reminder-overdue", robot.lookup("#reminder-list").query().getScene());
        robot.type(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#reminder-list").tryQuery().isEmpty());
        window.sitDown("ahmad-zuhdan");
        window.until("#reminder-held");
        window.stand.picture("home-camat");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        Fx.until(() -> rows(robot, "#reminder-holders") > 0);
        BookScreen.shot(
                "reminder-held", robot.lookup("#reminder-holders").query().getScene());
        robot.type(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#reminder-holders").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Fx.until(() -> rows(robot, "#reminder-list") == 2);
        robot.type(KeyCode.ENTER);
        window.until("#case");
    }

    private static int rows(FxRobot robot, String list) {
        return robot.lookup(list)
                .tryQueryAs(TableView.class)
                .map(table -> table.getItems().size())
                .orElse(0);
    }

    /** Before and after side by side, the old letter replaced, and the next print of the new one a copy. */
    private void correctedLetter(FxRobot robot) throws Exception {
        var one = signed(window.plain("sari", window.checked(window.received())));
        var right = Answers.of("person.name", "SITI AMINAH CONTOH");
        one = window.act("sari", one, new Command.Correct(right, "SALAH KETIK NAMA"));
        int corrected = one.entries().getLast().line();
        one = signed(one);
        var scripts = one.entries().stream().filter(e -> e.paper().isPresent()).toList();
        var sha = scripts.getLast().paper().map(Entry.Paper::sha256).orElseThrow();
        var now = window.stand.counter.desk().now();
        window.stand.counter.register().change(ledger -> {
            ledger.handed(new Handed(sha, "LOKET", 1, now, "sari"));
            return sha;
        });
        assertThat(one.entries().get(corrected - 1).fact()).isEqualTo(Fact.CORRECTED);

        window.open(one.key());
        tab(robot, 2);
        window.until("#changes-" + corrected);
        window.stand.picture("case-corrected-history");
        tab(robot, 1);
        window.until("#replaced-" + scripts.getFirst().line());
        assertThat(window.sees("#replaced-" + scripts.getLast().line())).isFalse();
        window.stand.picture("case-corrected-papers");
        robot.clickOn("#paper-rekomendasi-kk-" + scripts.getLast().line());
        Fx.until(() -> said(robot).contains("SALINAN ke-1"));
        Fx.until(() -> robot.lookup("#preview-sheet-1").tryQuery().isPresent());
        Thread.sleep(1000);
        BookScreen.shot("preview-copy", robot.lookup("#preview").query().getScene());
        robot.clickOn("#preview-original");
        Fx.until(() -> robot.lookup("#print-original").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        Fx.until(() -> said(robot).contains("asli"));
        robot.type(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#preview").tryQuery().isEmpty());
    }

    private static void tab(FxRobot robot, int n) {
        Fx.run(() -> robot.lookup("#case-tabs")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(n));
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#preview-said")
                .<Message>tryQuery()
                .map(Message::sentence)
                .orElse("");
    }
}
