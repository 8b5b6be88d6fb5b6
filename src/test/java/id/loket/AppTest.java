package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Counter;
import id.loket.kit.Picture;
import id.loket.kit.Theme;
import id.loket.screens.FrontPage;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window as it is started: what it shows depends on the data folder. */
class AppTest {
    @TempDir
    private Path dir;

    private final FxRobot robot = new FxRobot();
    private App app;

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @Test
    void anEmptyFolderAsksWhatFirstUseNeeds() throws Exception {
        start(Optional.empty());
        until("#first-use .list-cell");
    }

    @Test
    void aSecondProgramOnTheSameBookIsToldWhy() throws Exception {
        var first = (Counter.Opened.FirstUse) Counter.open(dir, () -> LocalDateTime.of(2025, 1, 20, 8, 0), false);
        start(Optional.empty());
        until("#closed");
        assertThat(robot.lookup("#closed-sentence").query().getAccessibleText()).contains("buka");
        first.register().close();
    }

    @Test
    void practiceOpensTheSampleOfficeAndEveryPlaceInIt() throws Exception {
        start(Optional.of("durenan"));
        until("#practice");
        until("#field-person .list-cell");
        robot.write("sari", 0).write("1234", 0).type(KeyCode.ENTER);
        until("#queue");
        var titles = new ArrayList<String>();
        for (var key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            robot.push(KeyCode.ALT, key);
            Thread.sleep(600);
            titles.add(robot.lookup("#page-title").queryAs(Label.class).getText());
            WaitForAsyncUtils.waitForAsyncFx(
                    5000,
                    () -> Picture.write(
                            "app-" + key.getChar(),
                            robot.lookup("#page-title").query().getScene().snapshot(null)));
        }
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(robot.lookup("#trouble").tryQuery()).isEmpty();
    }

    @Test
    void aBookOfAnOlderVersionSaysHowFarItIsAndWhereItsCopyLies() throws Exception {
        start(Optional.empty());
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            var front = FrontPage.opening(false);
            front.broughtOn(0.42);
            var scene = new Scene(front, 1366, 768);
            Theme.LIGHT.apply(scene);
            Picture.write("app-brought-on", scene.snapshot(null));
            assertThat(((ProgressBar) front.lookup(".progress-bar")).getProgress())
                    .isEqualTo(0.42);
            assertThat(((Label) front.lookup("#opening-words")).getText()).contains("folder backup");
        });
    }

    private void start(Optional<String> practice) throws Exception {
        Opening.begin(dir, practice);
        app = (App) FxToolkit.setupApplication(App.class);
    }

    private void until(String id) throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
    }
}
