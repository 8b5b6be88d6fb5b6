package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Survey;
import id.loket.casework.SurveyElement;
import id.loket.kit.Fx;
import id.loket.kit.Picture;
import id.loket.register.KeptSurvey;
import id.loket.report.Period;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An applicant answers by keys and by clicks, an officer types in a paper form, a supervisor makes one void. */
@ExtendWith(ApplicationExtension.class)
class SurveyPageTest {
    private static final Period JANUARY = Period.month(YearMonth.of(2025, 1));

    @TempDir
    private Path dir;

    private Stand stand;
    private SurveyPage page;

    @Start
    void start(Stage stage) {
        stand = new Stand(dir);
        var seat = new Seat(stand.counter, stand.session("dewi"), stand.background, new NoWays());
        page = new SurveyPage(seat, (_, _) -> Optional.of(dir.resolve("skm.xlsx")));
        stand.show(stage, (Parent) page.view());
        page.shown();
    }

    @AfterEach
    void close() {
        Fx.run(() -> window().ifPresent(Stage::close));
        stand.close();
    }

    private static Optional<SurveyWindow> window() {
        return Window.getWindows().stream()
                .filter(SurveyWindow.class::isInstance)
                .map(SurveyWindow.class::cast)
                .findFirst();
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Fx::inSight).isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(n -> ((Labeled) n).getText()).orElse("");
    }

    private static void press(FxRobot robot, String id) throws Exception {
        Fx.until(() -> seen(robot, id));
        Fx.run(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    /** Into whatever has the focus, in whichever window. */
    private static FxRobot digits(FxRobot robot, String digits) {
        digits.chars().forEach(d -> robot.type(KeyCode.getKeyCode(Character.toString(d))));
        return robot;
    }

    private void picture(String name) {
        if (Picture.WANTED) {
            Fx.run(() -> {
                var scene = window().map(Stage::getScene).orElse(page.view().getScene());
                Picture.write(name, scene.snapshot(new WritableImage(1366, 768)));
            });
        }
    }

    private List<KeptSurvey> forms() {
        return stand.counter.surveys().forms(JANUARY);
    }

    @Test
    void anApplicantAnswersAndTheOfficeReadsIt(FxRobot robot) throws Exception {
        robot.push(KeyCode.F9);
        Fx.until(() -> window().isPresent());
        picture("survey-welcome");
        press(robot, "#survey-start");
        picture("survey-service");
        press(robot, "#survey-service-durenan-03");
        Fx.until(() -> seen(robot, "#survey-next"));
        press(robot, "#survey-female");
        picture("survey-respondent");
        press(robot, "#survey-next");

        // Keys for the first four, one is left out, clicks for the rest; back to the second and changed there.
        robot.push(KeyCode.DIGIT4).push(KeyCode.DIGIT1);
        robot.push(KeyCode.ESCAPE);
        Fx.until(() -> seen(robot, "#survey-mark-3"));
        picture("survey-question");
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT3).push(KeyCode.DIGIT4);
        press(robot, "#survey-skip");
        for (int n = 6; n <= 9; n++) {
            press(robot, "#survey-mark-2");
        }
        Fx.until(() -> seen(robot, "#survey-remark"));
        Fx.run(() -> ((TextInputControl) robot.lookup("#survey-remark").query()).setText("Kursi kurang."));
        picture("survey-remark");
        press(robot, "#survey-finish");
        Fx.until(() -> forms().size() == 1);
        picture("survey-thanks");

        var survey = forms().getFirst().survey();
        assertThat(survey.service()).isEqualTo("durenan-03");
        assertThat(survey.sex()).contains(Survey.Sex.FEMALE);
        assertThat(survey.remark()).isEqualTo("Kursi kurang.");
        assertThat(survey.marks())
                .containsEntry(SurveyElement.U1, 4)
                .containsEntry(SurveyElement.U2, 3)
                .containsEntry(SurveyElement.U3, 3)
                .containsEntry(SurveyElement.U4, 4)
                .doesNotContainKey(SurveyElement.U5)
                .containsEntry(SurveyElement.U9, 2);

        // A second one goes away in the middle: nothing of it is kept.
        press(robot, "#survey-again");
        press(robot, "#survey-start");
        press(robot, "#survey-skip");
        press(robot, "#survey-next");
        robot.push(KeyCode.DIGIT1);

        // Only the PIN leads out.
        Fx.run(() -> window().orElseThrow()
                .fireEvent(new WindowEvent(window().orElseThrow(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> seen(robot, "#survey-pin"));
        digits(robot, "9999").push(KeyCode.ENTER);
        Fx.until(() -> !text(robot, "#survey-pin-problem").isEmpty());
        picture("survey-pin");
        assertThat(window()).isPresent();
        digits(robot, "1234").push(KeyCode.ENTER);
        Fx.until(() -> window().isEmpty());
        assertThat(forms()).hasSize(1);

        // A paper form: nine digits, one of them not answered.
        press(robot, "#survey-paper");
        Fx.until(() -> seen(robot, "#field-marks"));
        digits(robot, "44444").push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> seen(robot, "#problem-marks"));
        digits(robot, "4434");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> forms().size() == 2);
        press(robot, "#survey-typed-close");
        Fx.until(() -> text(robot, "#survey-card-respondents").equals("2"));
        Fx.until(() -> !text(robot, "#survey-card-index").equals("–"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Fx.until(() -> robot.lookup("#survey-saved").tryQuery().isPresent());
        assertThat(dir.resolve("skm.xlsx")).isNotEmptyFile();
        picture("survey-page");

        Node tabs = robot.lookup("#survey-tabs").query();
        Fx.run(() -> ((TabPane) tabs).getSelectionModel().select(1));
        Fx.until(() -> robot.lookup("#survey-forms").tryQuery().isPresent());
        TableView<?> list = robot.lookup("#survey-forms").queryAs(TableView.class);
        Fx.until(() -> list.getItems().size() == 2);
        Fx.run(() -> list.getSelectionModel().select(0));
        Fx.until(() -> !((Button) robot.lookup("#survey-void").query()).isDisabled());
        picture("survey-forms");
    }
}
