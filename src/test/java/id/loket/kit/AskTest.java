package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AskTest {
    private final List<Optional<String>> answers = new CopyOnWriteArrayList<>();
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new Label("Loket"), 600, 400));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @Test
    void enter_takes_the_safe_way_out_of_a_dangerous_question(FxRobot robot) throws Exception {
        ask(robot, danger());
        robot.type(KeyCode.ENTER);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void esc_takes_the_safe_way_out_too(FxRobot robot) throws Exception {
        ask(robot, danger());
        robot.type(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void danger_is_taken_only_by_its_own_button(FxRobot robot) throws Exception {
        ask(robot, danger());
        robot.clickOn("#void");
        assertThat(answers).containsExactly(Optional.of("void"));
    }

    @Test
    void a_harmless_question_is_answered_by_enter(FxRobot robot) throws Exception {
        ask(
                robot,
                new Ask<String>(stage, "Cetak lagi?", "Tanda terima sudah pernah dicetak.")
                        .primary("print", "Cetak lagi", "print"));
        robot.type(KeyCode.ENTER);
        assertThat(answers).containsExactly(Optional.of("print"));
    }

    private Ask<String> danger() {
        return new Ask<String>(stage, "Batalkan permohonan?", "Permohonan tercatat sebagai dibatalkan.")
                .danger("void", "Batalkan permohonan", "void");
    }

    private void ask(FxRobot robot, Ask<String> question) throws Exception {
        Platform.runLater(() -> answers.add(question.orElse("Kembali")));
        Fx.until(() -> robot.lookup("#safe").tryQuery().isPresent());
    }
}
