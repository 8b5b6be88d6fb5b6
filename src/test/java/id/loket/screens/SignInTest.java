package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Session;
import id.loket.kit.Fx;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who is at the desk, and the PIN. */
@ExtendWith(ApplicationExtension.class)
class SignInTest {
    @TempDir
    private Path dir;

    private final AtomicReference<Session> welcome = new AtomicReference<>();
    private Stand stand;

    @Start
    void start(Stage stage) {
        stand = new Stand(dir);
        stand.show(stage, new SignIn(stand.counter, stand.background, Optional.empty(), welcome::set));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void lettersFindANameAndDigitsBeginThePin(FxRobot robot) throws Exception {
        stand.enter(robot, "dewi");
        Fx.until(() -> welcome.get() != null);
        assertThat(welcome.get().person()).isEqualTo("dewi");
        assertThat(welcome.get().posts()).extracting("id").containsExactly("sekcam");
    }

    @Test
    void aLetterMeansANameAndNoTitle(FxRobot robot) throws Exception {
        stand.enter(robot, "s");
        Fx.until(() -> welcome.get() != null);
        assertThat(welcome.get().person()).isEqualTo("sari");
    }

    @Test
    void arrowsChooseToo(FxRobot robot) throws Exception {
        Fx.until(() -> !robot.lookup("#field-person .list-cell").queryAll().isEmpty());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).write("1234", 0).type(KeyCode.ENTER);
        Fx.until(() -> welcome.get() != null);
        assertThat(welcome.get().person()).isEqualTo("sari");
    }

    @Test
    void aWrongPinSaysHowManyTriesAreLeftAndAfterFiveOneWaitsButNobodyElse(FxRobot robot) throws Exception {
        Fx.until(() -> !robot.lookup("#field-person .list-cell").queryAll().isEmpty());
        for (int left = 4; left > 0; left--) {
            var sentence = String.valueOf(left);
            robot.write("9999", 0).type(KeyCode.ENTER);
            Fx.until(() -> problem(robot).contains(sentence));
            Fx.until(() -> !robot.lookup("#field-pin").query().isDisabled());
        }
        stand.picture("sign-in-wrong");
        robot.write("9999", 0).type(KeyCode.ENTER);
        Fx.until(() -> problem(robot).contains("detik"));
        assertThat(robot.lookup("#field-pin").query().isDisabled()).isTrue();
        stand.picture("sign-in-wait");
        assertThat(welcome.get()).isNull();
        stand.enter(robot, "sari");
        Fx.until(() -> welcome.get() != null);
        assertThat(welcome.get().person()).isEqualTo("sari");
    }

    private static String problem(FxRobot robot) {
        return robot.lookup("#problem-pin").queryAs(Label.class).getText();
    }
}
