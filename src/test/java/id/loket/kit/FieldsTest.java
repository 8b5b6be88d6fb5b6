package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private PinField pin;
    private DateField date;
    private Segments<String> tick;
    private Segments<String> below;
    private TextField other;

    @Start
    void start(Stage stage) {
        pin = new PinField();
        date = new DateField(Gallery::read, Gallery::write, TODAY);
        tick = new Segments<>(choices());
        below = new Segments<>(choices());
        other = new TextField();
        stage.setScene(new Scene(new VBox(20, pin, date, tick, below, other), 600, 400));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    private static List<Segments.Choice<String>> choices() {
        return List.of(
                new Segments.Choice<>("asli", "original", "Ada asli"),
                new Segments.Choice<>("salinan", "copy", "Salinan"),
                new Segments.Choice<>("belum", "missing", "Belum ada"));
    }

    @Test
    void a_pin_takes_digits_only_and_no_more_than_eight(FxRobot robot) {
        Fx.run(pin::requestFocus);
        robot.write("12a3");
        assertThat(pin.pin()).isEmpty();
        assertThat(pin.complete().get()).isFalse();
        robot.write("456789");
        assertThat(pin.pin()).contains("12345678");
        assertThat(pin.complete().get()).isTrue();
    }

    @Test
    void a_typed_date_is_written_out_beside_the_field(FxRobot robot) {
        Fx.run(date::requestFocus);
        robot.write("17-8-2026");
        assertThat(date.date()).contains(LocalDate.of(2026, 8, 17));
        assertThat(robot.lookup(".date-understood").queryLabeled().getText()).isEqualTo("17 Agustus 2026");
        assertThat(date.text()).isEqualTo("17-8-2026");
    }

    @Test
    void a_date_that_cannot_be_read_is_said_not_guessed(FxRobot robot) {
        Fx.run(date::requestFocus);
        robot.write("31-2-2026");
        assertThat(date.date()).isEmpty();
        assertThat(date.unreadable()).isTrue();
        assertThat(robot.lookup(".date-understood").queryLabeled().getText()).startsWith("Tanggal belum terbaca");
    }

    @Test
    void the_calendar_is_walked_by_keys_from_today(FxRobot robot) throws Exception {
        Fx.run(date::requestFocus);
        robot.type(KeyCode.F4);
        Fx.until(() -> robot.lookup("#calendar").tryQuery().isPresent());
        robot.type(KeyCode.PAGE_UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.ENTER);
        assertThat(date.date()).contains(LocalDate.of(2026, 10, 27));
        assertThat(date.text()).isEqualTo("27-10-2026");
        assertThat(robot.lookup("#calendar").tryQuery()).isEmpty();
        assertThat(Fx.on(() -> date.getScene().getFocusOwner())).isInstanceOf(TextField.class);
    }

    @Test
    void the_calendar_is_used_by_mouse_too_and_begins_on_monday(FxRobot robot) throws Exception {
        Fx.run(() -> date.set(LocalDate.of(2026, 8, 17)));
        robot.clickOn(".date-opener");
        Fx.until(() -> robot.lookup("#calendar").tryQuery().isPresent());
        assertThat(robot.lookup("#day-2026-07-27").tryQuery()).isPresent();
        assertThat(robot.lookup("#day-2026-07-26").tryQuery()).isEmpty();
        robot.clickOn("#day-2026-08-20");
        assertThat(date.date()).contains(LocalDate.of(2026, 8, 20));
    }

    @Test
    void esc_leaves_the_calendar_and_the_date_as_they_were(FxRobot robot) throws Exception {
        Fx.run(() -> {
            date.set(LocalDate.of(2026, 8, 17));
            date.requestFocus();
        });
        robot.type(KeyCode.F4);
        Fx.until(() -> robot.lookup("#calendar").tryQuery().isPresent());
        robot.type(KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(robot.lookup("#calendar").tryQuery()).isEmpty();
        assertThat(date.date()).contains(LocalDate.of(2026, 8, 17));
    }

    @Test
    void a_tick_is_chosen_by_digit_or_arrow_and_cannot_be_taken_back_to_nothing(FxRobot robot) {
        Fx.run(tick::requestFocus);
        assertThat(tick.value()).isEmpty();
        robot.type(KeyCode.DIGIT2);
        assertThat(tick.value()).contains("salinan");
        robot.type(KeyCode.RIGHT);
        assertThat(tick.value()).contains("belum");
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(tick.value()).contains("belum");
    }

    @Test
    void a_tick_is_one_stop_for_tab_and_down_goes_to_the_next_line(FxRobot robot) {
        Fx.run(() -> {
            tick.choose("salinan");
            tick.requestFocus();
        });
        robot.type(KeyCode.DOWN);
        assertThat(Fx.on(() -> below.getChildren().contains(below.getScene().getFocusOwner())))
                .isTrue();
        robot.type(KeyCode.TAB);
        assertThat(Fx.on(() -> other.isFocused())).isTrue();
    }
}
