package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Position.At;
import id.loket.kit.Fx;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An application is taken in at the counter. */
@ExtendWith(ApplicationExtension.class)
class IntakePageTest {
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
    void aFamilyCardIsAppliedForByKeyboardAloneUpToItsNumber(FxRobot robot) throws Exception {
        chooseService(robot, "1");
        window.stand.picture("intake-kk");
        window.enter("3503135708900001", "SITI CONTOH", "", "Trenggalek", "", "", "", "", "", "");
        window.enter("Dusun Krajan", "3", "1");
        window.enter("Kendal");
        window.enter("", "470/12/2025", "17-1-2025");
        window.enter("Kendal");
        window.enter("KEPALA DESA CONTOH");
        window.enter("Pisah");
        window.enter("BUDI CONTOH", "");
        window.stand.picture("intake-kk-filled");
        window.enter("BUDI CONTOH", "");
        window.enter("Kepala");
        window.enter("SITI CONTOH", "3503135708900001");
        window.enter("Istri");
        window.enter("");
        window.press(KeyCode.DIGIT1, KeyCode.ENTER);
        window.until("#tick-pengantar-1");
        window.stand.picture("case-check-kk");
        window.press(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
        Fx.until(() -> window.latest().position().equals(new At("nomor", 0)));
        Fx.until(() -> robot.lookup("#next").queryButton().isFocused());
        window.stand.picture("case-number-kk");
        window.press(KeyCode.ENTER);
        window.until("#number-agenda");
        assertThat(window.text("#number-agenda")).isEqualTo("001");
        var answers = window.latest().answers();
        assertThat(answers.get("person.birth-date")).isEqualTo("1990-08-17");
        assertThat(answers.get("person.sex")).isEqualTo("female");
        assertThat(answers.get("person.rt")).isEqualTo("003");
        assertThat(answers.get("members.2.relation")).isEqualTo("istri");
        assertThat(answers.rows("members")).hasSize(2);
    }

    @Test
    void aWrongNikIsSaidAtItsFieldAndWhatWasTypedStays(FxRobot robot) throws Exception {
        chooseService(robot, "1");
        window.enter("3503133106990001", "BUDI CONTOH");
        assertThat(window.text("#remark-person-nik")).contains("tidak ada dalam kalender");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("#problem-person-nik");
        assertThat(window.text("#problem-person-nik")).contains("kalender");
        assertThat(text(robot, "#field-person-nik .text-field")).isEqualTo("3503133106990001");
        assertThat(text(robot, "#field-person-name")).isEqualTo("BUDI CONTOH");
        window.stand.picture("intake-problems");
    }

    @Test
    void someoneKnownFromBeforeIsOfferedAndFillsTheForm(FxRobot robot) throws Exception {
        window.received();
        chooseService(robot, "2");
        robot.write("3503135708900001");
        window.until("#field-person-known .button");
        window.stand.picture("intake-known");
        window.press(KeyCode.ENTER, KeyCode.ENTER);
        Fx.until(() -> text(robot, "#field-person-name").equals("SITI CONTOH"));
        assertThat(text(robot, "#field-person-street")).isEqualTo("Dusun Krajan");
        assertThat(window.sees("#field-person-known")).isFalse();
    }

    @Test
    void whatWasTypedIsStillThereAfterAVisitElsewhere(FxRobot robot) throws Exception {
        chooseService(robot, "2");
        window.enter("3503135708900001", "SITI CONTOH");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        window.until("#queue");
        window.press(KeyCode.F2);
        window.until("#field-person-name");
        assertThat(text(robot, "#field-person-name")).isEqualTo("SITI CONTOH");
    }

    @Test
    void theSheetOfTheServiceTheListStandsAtIsShownByOneKey(FxRobot robot) throws Exception {
        window.newCase();
        Fx.until(() -> robot.lookup("#service-search").query().isFocused());
        robot.write("legalisasi");
        window.press(KeyCode.F9);
        window.until("#preview-sheet-2");
        assertThat(window.text("#preview-title")).isEqualTo("Lembar SOP Legalisasi surat-surat");
        window.press(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#service-search").query().isFocused());
    }

    private void chooseService(FxRobot robot, String digit) throws Exception {
        window.newCase();
        Fx.until(() -> robot.lookup("#service-search").query().isFocused());
        window.stand.picture("intake-services");
        robot.write(digit);
        window.until("#field-person-nik");
        Fx.until(() -> robot.lookup("#field-person-nik .text-field").query().isFocused());
    }

    private static String text(FxRobot robot, String selector) {
        return Fx.on(() -> robot.lookup(selector).queryAs(TextField.class).getText());
    }
}
