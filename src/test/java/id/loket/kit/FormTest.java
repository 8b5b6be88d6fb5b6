package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormTest {
    private final AtomicInteger ended = new AtomicInteger();
    private Form form;
    private FormField spouse;
    private Scene scene;

    @Start
    void start(Stage stage) {
        form = new Form();
        form.section("Pemohon");
        form.add("nik", "NIK", new TextField()).required().hint("16 angka").width(Width.NUMBER);
        spouse = form.add("spouse", "Nama pasangan", new TextField()).shown(false);
        ComboBox<String> village = new ComboBox<>();
        village.getItems().addAll("Desa Contoh", "Desa Misal");
        form.add("village", "Desa", village);
        form.add("purpose", "Keperluan", new TextArea()).required();
        for (int i = 0; i < 12; i++) {
            form.add("more" + i, "Keterangan " + i, new TextField());
        }
        form.whenDone(ended::incrementAndGet);
        scene = new Scene(form.view(), 900, 500);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enter_goes_from_field_to_field_past_hidden_ones(FxRobot robot) {
        Fx.run(form::begin);
        assertThat(focused()).isEqualTo("field-nik");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("field-village");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("field-purpose");
    }

    @Test
    void an_open_choice_keeps_enter_for_itself(FxRobot robot) throws Exception {
        ComboBox<?> village = robot.lookup("#field-village").queryAs(ComboBox.class);
        Fx.run(() -> {
            village.requestFocus();
            village.show();
        });
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(village.getValue()).isEqualTo("Desa Contoh");
        assertThat(focused()).isEqualTo("field-village");
        Fx.until(() -> !village.isShowing());
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("field-purpose");
    }

    @Test
    void in_a_long_text_enter_writes_a_line_and_tab_or_ctrl_enter_go_on(FxRobot robot) {
        TextArea purpose = robot.lookup("#field-purpose").queryAs(TextArea.class);
        Fx.run(purpose::requestFocus);
        robot.type(KeyCode.A, KeyCode.ENTER);
        assertThat(purpose.getText()).isEqualTo("a\n");
        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("field-more0");
        Fx.run(purpose::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("field-more0");
        assertThat(purpose.getText()).isEqualTo("a\n");
    }

    @Test
    void enter_in_the_last_field_ends_the_form(FxRobot robot) {
        Fx.run(() -> robot.lookup("#field-more11").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(ended).hasValue(1);
    }

    @Test
    void the_first_field_with_a_problem_gets_the_focus_and_says_what_is_wrong(FxRobot robot) {
        Fx.run(() -> form.show(List.of(
                new Form.Problem("purpose", "Keperluan belum diisi."),
                new Form.Problem("nik", "NIK harus 16 angka."))));
        Node nik = robot.lookup("#field-nik").query();
        assertThat(focused()).isEqualTo("field-nik");
        assertThat(nik.getPseudoClassStates()).contains(FormField.INVALID);
        assertThat(nik.getAccessibleText()).isEqualTo("NIK, wajib diisi. NIK harus 16 angka.");
        assertThat(nik.getAccessibleHelp()).isEqualTo("16 angka");
        assertThat(robot.lookup("#problem-purpose").queryLabeled().getText()).isEqualTo("Keperluan belum diisi.");
        assertThat(robot.lookup("#problem-purpose").query().isVisible()).isTrue();
    }

    @Test
    void problems_solved_disappear(FxRobot robot) {
        Fx.run(() -> form.show(List.of(new Form.Problem("nik", "NIK harus 16 angka."))));
        Fx.run(() -> form.show(List.of()));
        Node nik = robot.lookup("#field-nik").query();
        assertThat(nik.getPseudoClassStates()).doesNotContain(FormField.INVALID);
        assertThat(nik.getAccessibleText()).isEqualTo("NIK, wajib diisi");
        assertThat(robot.lookup("#problem-nik").query().isManaged()).isFalse();
    }

    @Test
    void a_problem_of_no_field_or_of_a_hidden_one_is_shown_above_the_form(FxRobot robot) {
        Fx.run(() -> form.show(List.of(
                new Form.Problem("", "Permohonan sudah dibatalkan."),
                new Form.Problem("spouse", "Nama pasangan belum diisi."))));
        assertThat(robot.lookup(".message").queryAllAs(Message.class))
                .extracting(Message::sentence)
                .containsExactly("Permohonan sudah dibatalkan.", "Nama pasangan belum diisi.");
        assertThat(spouse.problem()).isEmpty();
    }

    @Test
    void a_field_that_gets_the_focus_comes_into_sight(FxRobot robot) throws Exception {
        Node last = robot.lookup("#field-more11").query();
        assertThat(Fx.on(() -> last.localToScene(last.getBoundsInLocal()).getMaxY()))
                .isGreaterThan(500);
        Fx.run(last::requestFocus);
        assertThat(Fx.on(() -> last.localToScene(last.getBoundsInLocal()).getMaxY()))
                .isLessThan(500);
    }

    @Test
    void a_field_twice_is_a_bug() {
        assertThat(Fx.on(() -> catchThrowable(() -> form.add("nik", "NIK", new TextField()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String focused() {
        return Fx.on(() -> scene.getFocusOwner().getId());
    }
}
