package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Counter;
import id.loket.desk.Setup;
import id.loket.kit.Background;
import id.loket.kit.Fx;
import id.loket.kit.Theme;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** First use of a data folder, on an empty register. */
@ExtendWith(ApplicationExtension.class)
class FirstUseTest {
    @TempDir
    private Path dir;

    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private final AtomicReference<Counter> made = new AtomicReference<>();
    private Background background;
    private Counter.Opened.FirstUse opened;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        background = new Background(trouble::set);
        opened = (Counter.Opened.FirstUse) Counter.open(dir, () -> Stand.MORNING, false);
        var setup = new Setup(opened.register(), () -> Stand.MORNING, false);
        stage.setScene(new Scene(new FirstUse(setup, background, made::set), 1366, 768));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
        opened.register().close();
        assertThat(trouble.get()).isNull();
    }

    @Test
    void theKeyboardAloneMakesACounterThatGoesOnWithThePaperBooks(FxRobot robot) throws Exception {
        Fx.until(() -> robot.lookup("#field-office .list-cell").tryQuery().isPresent());
        picture("setup-office");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(robot, "#field-name");
        robot.write("WATI CONTOH", 0)
                .type(KeyCode.ENTER)
                .write("2468", 0)
                .type(KeyCode.ENTER)
                .write("2468", 0);
        Fx.run(() -> robot.lookup("#post-petugas-loket").queryAs(CheckBox.class).setSelected(true));
        picture("setup-administrator");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> robot.lookup(node -> "field-start.agenda-kk".equals(node.getId()))
                .tryQuery()
                .isPresent());
        robot.write("212", 0);
        picture("setup-numbers");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(robot, "#summary");
        picture("setup-summary");
        assertThat(made.get()).isNull();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> made.get() != null);
        var wati = made.get().people().atTheDesk().getFirst().person();
        assertThat(wati.name()).isEqualTo("WATI CONTOH");
        assertThat(wati.holdings()).extracting("post").containsExactly("petugas-loket", "administrator");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsWritten(FxRobot robot) throws Exception {
        Fx.until(() -> robot.lookup("#field-office .list-cell").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(robot, "#field-name");
        robot.type(KeyCode.ENTER).write("12", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> !problem(robot, "name").isEmpty());
        assertThat(problem(robot, "pin")).isNotEmpty();
        assertThat(problem(robot, "again")).isNotEmpty();
        picture("setup-problems");
        assertThat(Counter.open(dir, () -> Stand.MORNING, false)).isInstanceOf(Counter.Opened.Closed.class);
        assertThat(opened.register().reading().staff()).isEmpty();
    }

    @Test
    void goingBackKeepsWhatWasAnswered(FxRobot robot) throws Exception {
        Fx.until(() -> robot.lookup("#field-office .list-cell").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(robot, "#field-name");
        robot.write("WATI CONTOH", 0).clickOn("#back");
        until(robot, "#field-office");
        robot.clickOn("#next");
        until(robot, "#field-name");
        assertThat(robot.lookup("#field-name").queryAs(TextField.class).getText())
                .isEqualTo("WATI CONTOH");
    }

    private static void until(FxRobot robot, String id) throws Exception {
        Fx.until(() -> robot.lookup(id).tryQuery().isPresent());
    }

    private static String problem(FxRobot robot, String field) {
        return robot.lookup("#problem-" + field).queryAs(Label.class).getText();
    }

    private void picture(String name) throws Exception {
        Thread.sleep(300);
        id.loket.kit.Picture.write(
                name, Fx.<WritableImage>on(() -> stage.getScene().snapshot(null)));
    }
}
