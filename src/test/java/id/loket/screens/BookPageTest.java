package id.loket.screens;

import static id.loket.screens.BookScreen.on;
import static id.loket.screens.BookScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.kit.DateField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BookPageTest {
    @TempDir
    Path dir;

    private BookScreen screen;

    @Start
    void start(Stage stage) {
        screen = new BookScreen(dir.resolve("loket"), stage);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static int found(FxRobot robot) {
        return robot.lookup("#book-list").<TableView<?>>query().getItems().size();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    @Test
    void the_newest_cases_are_shown_and_the_keystroke_belongs_to_the_search(FxRobot robot) throws Exception {
        screen.show(BookPage::new);

        until(() -> found(robot) == 6);
        assertThat(robot.lookup("#book-search").query().isFocused()).isTrue();
        assertThat(text(robot, "#book-found")).contains("6");
        robot.type(KeyCode.DOWN);
        until(() -> text(robot, "#book-history-title").contains("EKA CONTOH"));
        until(() ->
                robot.lookup("#book-history").<TableView<?>>query().getItems().size() == 1);
        BookScreen.shot("book", screen.stage.getScene());
    }

    @Test
    void a_name_typed_narrows_the_list_and_enter_opens_the_only_find(FxRobot robot) throws Exception {
        screen.show(BookPage::new);
        until(() -> found(robot) == 6);

        robot.write("dodi");
        until(() -> found(robot) == 1);
        robot.type(KeyCode.ENTER);

        until(() -> !screen.opened.isEmpty());
        assertThat(screen.opened).containsExactly(screen.weeks.keys().get("dodi"));
        until(() -> text(robot, "#book-history-title").contains("DODI"));
        until(() ->
                robot.lookup("#book-history").<TableView<?>>query().getItems().size() == 4);
        assertThat(text(robot, "#book-history-standing")).contains("Ditutup 12 Februari 2025");
        BookScreen.shot("book-one", screen.stage.getScene());
    }

    @Test
    void the_last_digits_of_a_nik_find_its_owner_and_the_list_never_shows_it_whole(FxRobot robot) throws Exception {
        screen.show(BookPage::new);
        until(() -> found(robot) == 6);

        robot.write("790005");

        until(() -> found(robot) == 1);
        until(() -> robot.lookup("350313******0005").tryQuery().isPresent());
        assertThat(robot.lookup("3503130909790005").tryQuery()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        until(() -> found(robot) == 6);
    }

    @Test
    void filters_narrow_by_service_state_and_days_and_f6_shows_all_again(FxRobot robot) throws Exception {
        screen.show(BookPage::new);
        until(() -> found(robot) == 6);
        ComboBox<BookChoice> state = robot.lookup("#book-state").query();
        DateField from = robot.lookup("#book-from").query();

        on(() -> {
            state.setValue(state.getItems().stream()
                    .filter(choice -> choice.id().equals("RETURNED"))
                    .findFirst()
                    .orElseThrow());
            return state;
        });
        until(() -> found(robot) == 1);
        on(() -> {
            state.setValue(state.getItems().getFirst());
            from.set(LocalDate.of(2025, 2, 10));
            return from;
        });
        until(() -> found(robot) == 4);
        robot.press(KeyCode.F6).release(KeyCode.F6);

        until(() -> found(robot) == 6);
        assertThat(from.text()).isEmpty();
    }

    @Test
    void a_search_is_kept_by_name_found_again_renamed_and_removed(FxRobot robot) throws Exception {
        screen.show(BookPage::new);
        until(() -> found(robot) == 6);
        robot.write("contoh");
        ComboBox<BookChoice> state = robot.lookup("#book-state").query();
        on(() -> {
            state.setValue(state.getItems().stream()
                    .filter(choice -> choice.id().equals("RETURNED"))
                    .findFirst()
                    .orElseThrow());
            return state;
        });
        until(() -> found(robot) == 1);

        choose(robot, "#book-view-keep");
        named(robot, "Milik saya");
        robot.push(KeyCode.F6);
        until(() -> found(robot) == 6);
        assertThat(robot.lookup("#book-search").<TextInputControl>query().getText())
                .isEmpty();
        BookScreen.shot("search", screen.stage.getScene());

        choose(robot, "Milik saya");
        until(() -> found(robot) == 1);
        assertThat(robot.lookup("#book-search").<TextInputControl>query().getText())
                .isEqualTo("contoh");
        choose(robot, "#book-view-rename");
        named(robot, "Yang dikembalikan");
        BookScreen.shot("search-kept", screen.stage.getScene());
        choose(robot, "#book-view-remove");
        until(() -> robot.lookup("#book-view-remove-yes").tryQuery().isPresent());
        robot.clickOn("#book-view-remove-yes");
        until(() -> text(robot, "#book-views").equals("Pencarian tersimpan"));
        assertThat(screen.seat.counter().views().of(screen.seat.who())).isEmpty();
    }

    @Test
    void what_lies_ready_is_a_search_of_its_own_and_a_correction_says_what_stood_before(FxRobot robot)
            throws Exception {
        var ready = screen.weeks.toCollect();
        screen.show(BookPage::new);
        until(() -> found(robot) == 7);

        choose(robot, "Siap diambil");
        until(() -> found(robot) == 1);
        robot.type(KeyCode.DOWN);
        until(() -> robot.lookup("#book-corrections .history-entry").tryQuery().isPresent());
        assertThat(robot.lookup("#book-corrections .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Semula", "Menjadi", "FITRI CONTOH", "FITRI LESTARI CONTOH");
        BookScreen.shot("search-ready", screen.stage.getScene());
        robot.type(KeyCode.ENTER);
        until(() -> screen.opened.equals(List.of(ready.key())));
        robot.push(KeyCode.F6);
        until(() -> found(robot) == 7);
    }

    private static void named(FxRobot robot, String name) throws Exception {
        until(() -> robot.lookup("#book-view-name").tryQuery().isPresent());
        TextInputControl field = robot.lookup("#book-view-name").query();
        on(() -> {
            field.clear();
            return field;
        });
        robot.clickOn(field).write(name).type(KeyCode.ENTER);
        until(() -> text(robot, "#book-views").equals(name));
    }

    /** By the node's id, or by the name that the person gave. */
    private static void choose(FxRobot robot, String which) {
        MenuButton views = robot.lookup("#book-views").query();
        on(() -> {
            Platform.runLater(() -> views.getItems().stream()
                    .filter(item -> which.equals("#" + item.getId()) || which.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            return views;
        });
    }

    @Test
    void enter_in_the_list_opens_the_chosen_case(FxRobot robot) throws Exception {
        screen.show(BookPage::new);
        until(() -> found(robot) == 6);

        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        until(() -> text(robot, "#book-history-title").contains("DODI"));
        robot.type(KeyCode.ENTER);

        until(() -> screen.opened.equals(List.of(screen.weeks.keys().get("dodi"))));
    }
}
