package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TroubleTest {
    private static final String NIK = "3517112108850001";

    private TroubleWindow window;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Label("Loket"), 400, 200));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        window = new TroubleWindow(() -> Optional.of(stage), "0.1.0");
    }

    @Test
    void the_same_fault_has_the_same_code_whatever_its_message() {
        assertThat(Trouble.of(fault("a")).code())
                .isEqualTo(Trouble.of(fault("b")).code())
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(Trouble.of(fault("a")).code())
                .isNotEqualTo(Trouble.of(new IllegalStateException("a")).code());
    }

    @Test
    void no_message_is_repeated_since_it_may_quote_a_citizen() {
        assertThat(Trouble.of(new RuntimeException(NIK, fault(NIK))).trace())
                .doesNotContain(NIK)
                .contains("caused by java.lang.IllegalArgumentException")
                .contains("TroubleTest.fault");
    }

    @Test
    void one_window_shows_the_code_copies_it_and_is_closed_by_esc(FxRobot robot) throws Exception {
        Trouble expected = Trouble.of(fault("a"));
        window.accept(fault("a"));
        window.accept(fault("b"));
        Fx.until(() -> robot.lookup("#trouble").tryQuery().isPresent());
        assertThat(robot.lookup("#trouble").queryAll()).hasSize(1);
        String code = robot.lookup("#trouble-code").queryLabeled().getText();
        assertThat(code).startsWith(expected.code().substring(0, 4));
        robot.clickOn("#copy");
        assertThat(Fx.on(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith(code)
                .contains("0.1.0");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#trouble").tryQuery()).isEmpty();
    }

    private static IllegalArgumentException fault(String message) {
        return new IllegalArgumentException(message);
    }
}
