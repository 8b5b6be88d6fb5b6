package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeysTest {
    private final List<String> pressed = new ArrayList<>();
    private Keys window;
    private Keys queue;
    private Button print;

    @Start
    void start(Stage stage) {
        window = new Keys("Loket").on("Ctrl+Q", "Keluar", () -> pressed.add("quit"));
        print = new Button("Cetak");
        print.setOnAction(e -> pressed.add("print"));
        queue = window.within("Antrean").on("F5", "Baca ulang", () -> pressed.add("read"));
        queue.button("Ctrl+P", "Cetak", print);
        TextField search = new TextField();
        search.setId("search");
        VBox screen = new VBox(search, print);
        VBox root = new VBox(screen, queue.bar());
        window.install(root);
        queue.install(screen);
        stage.setScene(new Scene(root, 800, 200));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        search.requestFocus();
    }

    @Test
    void a_key_works_while_a_field_has_the_focus(FxRobot robot) {
        robot.type(KeyCode.F5);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(pressed).containsExactly("read", "print", "quit");
    }

    @Test
    void a_key_rests_while_its_button_is_disabled(FxRobot robot) {
        Fx.run(() -> print.setDisable(true));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(pressed).isEmpty();
    }

    @Test
    void a_button_tells_its_key() {
        assertThat(print.getTooltip().getText()).isEqualTo("Cetak  Ctrl+P");
    }

    @Test
    void the_bar_at_the_foot_shows_each_key_and_can_be_pressed(FxRobot robot) {
        assertThat(robot.lookup(".key-entry").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Baca ulang", "Cetak", "Keluar", "Semua tombol");
        robot.clickOn("Baca ulang");
        assertThat(pressed).containsExactly("read");
    }

    @Test
    void a_bar_that_nobody_shows_any_more_is_forgotten_though_its_keys_live_on() throws Exception {
        var gone = new ArrayList<WeakReference<HBox>>();
        Fx.run(() -> gone.add(new WeakReference<>(queue.bar())));
        Fx.until(() -> {
            System.gc();
            return gone.getFirst().get() == null;
        });
    }

    @Test
    void f1_lists_every_key_that_works_here_and_esc_closes_the_list(FxRobot robot) throws Exception {
        robot.type(KeyCode.F1);
        Fx.until(() -> robot.lookup("#key-list").tryQuery().isPresent());
        DialogPane list = robot.lookup("#key-list").queryAs(DialogPane.class);
        assertThat(robot.from(list).lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Antrean", "F5", "Baca ulang", "Ctrl+P", "Loket", "Ctrl+Q", "Keluar", "F1");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-list").tryQuery()).isEmpty();
    }

    @Test
    void a_key_taken_twice_or_unknown_is_a_bug_also_when_the_outer_scope_has_it() {
        assertThatThrownBy(() -> queue.on("F5", "Lain", () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> queue.on("Ctrl+Q", "Lain", () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> queue.on("Escape", "Lain", () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> queue.on("F1", "Lain", () -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_may_not_take_what_every_list_takes_before_it() {
        assertThatThrownBy(() -> queue.on("Ctrl+U", "Tutup", () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> queue.button("Ctrl+E", "Ubah", print)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_are_named_as_they_are_printed_on_the_keyboard() {
        Keys keys = new Keys("Nama")
                .on("Alt+LEFT", "a", () -> {})
                .on("Ctrl+Shift+ENTER", "b", () -> {})
                .on("Ctrl+SPACE", "c", () -> {})
                .on("Esc", "d", () -> {});
        assertThat(keys.all().map(Keys.Key::label))
                .containsExactly("Alt+\u2190", "Ctrl+Shift+Enter", "Ctrl+Spasi", "Esc");
    }
}
