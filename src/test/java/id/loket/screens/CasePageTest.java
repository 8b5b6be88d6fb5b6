package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Command;
import id.loket.casework.Fact;
import id.loket.casework.Position.At;
import id.loket.desk.PaperKind;
import id.loket.kit.Fx;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A case goes from hand to hand. */
@ExtendWith(ApplicationExtension.class)
class CasePageTest {
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
    void anIncompleteFileGoesBackWithASlipAndComesBackWithItsTicks(FxRobot robot) throws Exception {
        window.open(window.received().key());
        window.until("#tick-pengantar-1");
        Fx.until(() -> robot.lookup("#tick-pengantar-1").query().isFocused());
        window.press(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ENTER);
        window.until("#problem-form-permohonan");
        window.stand.picture("case-check-incomplete");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        window.until("#field-reason");
        window.stand.picture("case-return");
        Fx.until(() -> robot.lookup("#field-reason").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> window.latest().position().equals(new At("serah", 0)));
        assertThat(window.latest().last().orElseThrow().reason()).contains("Form permohonan KK");
        window.until("#preview-leave");
        window.press(KeyCode.ESCAPE);
        window.until("#notices .message.warning");
        window.stand.picture("case-returned");
        assertThat(window.sees("#field-person-known")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("#tick-pengantar-2");
        assertThat(Fx.on(() -> robot.lookup("#tick-pengantar-2")
                        .queryAs(ToggleButton.class)
                        .isSelected()))
                .isTrue();
    }

    @Test
    void theSheetOfItsServiceIsShownByOneKey(FxRobot robot) throws Exception {
        window.open(window.received().key());
        window.until("#tick-pengantar-1");
        Fx.until(() -> robot.lookup("#tick-pengantar-1").query().isFocused());
        window.press(KeyCode.F9);
        window.until("#preview-sheet-2");
        assertThat(window.text("#preview-title")).isEqualTo("Lembar SOP Rekomendasi Kartu Keluarga");
        window.press(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#tick-pengantar-1").query().isFocused());
    }

    @Test
    void theKasiSignsExactlyTheLetterAndMaySendItBack(FxRobot robot) throws Exception {
        var one = window.plain("sari", window.written(window.plain("sari", window.checked(window.received()))));
        window.sitDown("bagus");
        window.open(one.key());
        window.until("#preview");
        window.stand.picture("case-sign-kk");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        window.until("#field-reason");
        Fx.until(() -> robot.lookup("#field-reason").query().isFocused());
        robot.write("Nama salah");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> window.latest().last().orElseThrow().fact() == Fact.RETURNED);
        assertThat(window.latest().position()).isEqualTo(new At("periksa", 0));
        var again = window.plain("sari", window.written(window.plain("sari", window.checked(window.latest()))));
        window.open(again.key());
        Fx.until(() -> robot.lookup("#next").queryButton().isFocused());
        window.press(KeyCode.ENTER);
        Fx.until(() -> window.latest().signed("rekomendasi-kk"));
        window.until("#notices .message.success");
    }

    @Test
    void theCounterRecordsASignatureGivenOnPaper(FxRobot robot) throws Exception {
        var one = window.plain("sari", window.written(window.plain("sari", window.checked(window.received()))));
        window.open(one.key());
        window.stand.picture("case-waits");
        window.press(KeyCode.F8);
        window.until("#field-happened");
        Fx.until(() -> robot.lookup("#field-happened").query().isFocused());
        window.stand.picture("case-on-paper");
        window.enter("8.30");
        window.until("#preview");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> window.latest().signed("rekomendasi-kk"));
        assertThat(window.latest().last().orElseThrow().doer().onPaper()).isTrue();
    }

    @Test
    void aCaseThatSomeoneElseTookOnIsShownAsItNowIs(FxRobot robot) throws Exception {
        var one = window.plain("sari", window.checked(window.received()));
        window.open(one.key());
        window.until("#preview");
        Fx.until(() -> !robot.lookup("#next").queryButton().isDisabled());
        window.stand.picture("case-write-kk");
        window.act("sari", one, new Command.Note("Ditanya lewat telepon"));
        Fx.run(() -> robot.lookup("#keep").queryButton().fire());
        window.until("#notices .message.warning");
        assertThat(window.latest().letters()).isEmpty();
    }

    @Test
    void aLetterIsKeptAndTheCaseGoesOnEvenIfNoPrinterTakesIt(FxRobot robot) throws Exception {
        window.stand.counter.printing().choosePrinter(PaperKind.LETTER, "printer-dicabut");
        window.open(window.plain("sari", window.checked(window.received())).key());
        Fx.until(() -> robot.lookup("#next").tryQuery().filter(Node::isFocused).isPresent());
        window.press(KeyCode.ENTER);
        Fx.until(() -> window.latest().letters().containsKey("rekomendasi-kk"));
        window.until("#notices .message.warning");
        Fx.until(() -> robot.lookup("#preview-hurdle").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#preview-hurdle").tryQuery().isEmpty());
        window.stand.picture("case-written");
        assertThat(window.latest().position()).isEqualTo(new At("ajukan", 1));
    }
}
