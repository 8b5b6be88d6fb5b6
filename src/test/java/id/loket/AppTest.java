package id.loket;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Counter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
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
        app = (App) FxToolkit.setupApplication(App.class, "--data=" + dir);
        until("#first-use");
    }

    @Test
    void aSecondProgramOnTheSameBookIsToldWhy() throws Exception {
        var first = (Counter.Opened.FirstUse) Counter.open(dir, () -> LocalDateTime.of(2025, 1, 20, 8, 0), false);
        app = (App) FxToolkit.setupApplication(App.class, "--data=" + dir);
        until("#closed");
        assertThat(robot.lookup("#closed-sentence").query().getAccessibleText()).contains("buka");
        first.register().close();
    }

    @Test
    void practiceOpensTheSampleOffice() throws Exception {
        app = (App) FxToolkit.setupApplication(App.class, "--data=" + dir, "--practice");
        until("#practice");
        until("#field-person .list-cell");
    }

    private void until(String id) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
    }
}
