package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.kit.Fx;
import id.loket.kit.Theme;
import java.nio.file.Path;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every kind of act as the counter sees it, by day and by night. */
@ExtendWith(ApplicationExtension.class)
class CaseLookTest {
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

    @Test
    void aFamilyCardFromCheckToHandOver(FxRobot robot) throws Exception {
        var one = window.received();
        seen(one, "kk-2-check");
        one = window.checked(one);
        seen(one, "kk-3-number");
        one = window.plain("sari", one);
        letterSeen(robot, one, "kk-4-write");
        one = window.written(one);
        seen(one, "kk-5-give");
        one = window.plain("sari", one);
        window.sitDown("bagus");
        letterSeen(robot, one, "kk-6-sign");
        one = window.signed("bagus", one, "rekomendasi-kk");
        seen(one, "kk-7-back");
        one = window.plain("bagus", one);
        window.sitDown("sari");
        seen(one, "kk-8-hand-over");
        assertThat(window.sees("#field-receiver-name")).isTrue();
    }

    @Test
    void aLegalisationNumberedAfterItsSignature(FxRobot robot) throws Exception {
        var one = window.checkedLegalisation(window.stand.opened("SITI CONTOH", 8, 30));
        letterSeen(robot, one, "legal-3-write");
        one = window.plain("sari", window.written(one));
        window.sitDown("ahmad-zuhdan");
        letterSeen(robot, one, "legal-4-sign");
        one = window.signed("ahmad-zuhdan", one, "legalisasi");
        window.sitDown("sari");
        seen(one, "legal-5-number");
        one = window.plain("ahmad-zuhdan", window.plain("sari", one));
        seen(one, "legal-6-hand-over");
        assertThat(window.sees("#offer-overprint")).isTrue();
        window.act("sari", one, new Command.Withdraw("Pemohon tidak melanjutkan"));
        Fx.run(() -> robot.lookup("#case-tabs")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(2));
        window.press(KeyCode.F5);
        window.until("#next");
        window.stand.picture("case-legal-ended");
        assertThat(window.latest().position().ended()).isTrue();
    }

    private void seen(Case one, String name) throws Exception {
        window.open(one.key());
        window.stand.picture("case-" + name);
        window.stand.picture("case-" + name + "-dark", Theme.DARK, 1366, 768);
    }

    private void letterSeen(FxRobot robot, Case one, String name) throws Exception {
        window.open(one.key());
        window.until("#preview");
        Fx.until(() -> !robot.lookup("#next").queryButton().isDisabled());
        Thread.sleep(1500);
        window.stand.picture("case-" + name);
        window.stand.picture("case-" + name + "-dark", Theme.DARK, 1366, 768);
    }
}
