package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.NumberBooks.Book;
import id.loket.kit.Fx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A supervisor looks after the number books: inserts a number, closes and opens, lays down codes. */
@ExtendWith(ApplicationExtension.class)
class NumbersWindowTest {
    @TempDir
    private Path dir;

    private CaseWindow window;

    @Start
    void start(Stage stage) {
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Book book(String period) {
        var books = window.stand.counter.books();
        return books.book(books.series("agenda-kk").orElseThrow(), period);
    }

    private void settings(FxRobot robot) throws Exception {
        window.press(KeyCode.ESCAPE);
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        window.until("#settings");
        Fx.run(() -> {
            var tabs = robot.lookup("#settings").queryAs(TabPane.class);
            tabs.getTabs().stream()
                    .filter(t -> t.getId().equals("tab-numbers"))
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
        window.until("#number-books .table-row-cell");
        Fx.until(() -> !robot.lookup("#number-report").query().isDisabled());
    }

    @Test
    void aNumberIsInsertedTheYearClosedAndOpenedAgain(FxRobot robot) throws Exception {
        window.plain("sari", window.checked(window.received()));
        var waits = window.checked(window.received());
        window.stand.time(Stand.MORNING.plusDays(1));
        window.sitDown("dewi");
        window.open(waits.key());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Fx.until(() -> robot.lookup("#command-insert").tryQuery().isPresent());
        robot.clickOn("#command-insert");
        window.until("#field-after");
        Fx.until(() -> robot.lookup("#field-after").query().isFocused());
        robot.write("1");
        Fx.until(() -> robot.lookup("Menjadi 001a, sesudah 001 tanggal 21 Januari 2025")
                .tryQuery()
                .isPresent());
        window.press(KeyCode.ENTER, KeyCode.ENTER);
        robot.write("Terlewat", 0);
        window.stand.picture("case-insert");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> window.stand
                .counter
                .desk()
                .find(waits.key())
                .orElseThrow()
                .numbers()
                .containsKey("agenda"));
        assertThat(window.stand
                        .counter
                        .desk()
                        .find(waits.key())
                        .orElseThrow()
                        .numbers()
                        .get("agenda")
                        .printed())
                .isEqualTo("001a");

        settings(robot);
        window.stand.picture("settings-numbers");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Fx.until(() -> robot.lookup("#close-book").tryQuery().isPresent());
        robot.clickOn("#close-book");
        Fx.until(() -> robot.lookup("#preview-leave").tryQuery().isPresent());
        assertThat(book("2025").closed()).isPresent();
        window.press(KeyCode.ESCAPE);
        window.until("#settings");
        window.stand.picture("settings-numbers-closed");
        Fx.until(() -> !robot.lookup("#reopen-year").query().isDisabled());
        robot.clickOn("#reopen-year");
        window.until("#field-reason");
        Fx.until(() -> robot.lookup("#field-reason").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("#problem-reason");
        robot.write("Satu surat tertinggal", 0);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> book("2025").closed().isEmpty());
        window.until("#open-year");
        Fx.until(() -> !robot.lookup("#open-year").query().isDisabled());
        robot.clickOn("#open-year");
        window.until("#field-first");
        assertThat(Fx.on(() ->
                        robot.lookup("#field-period").queryAs(TextField.class).getText()))
                .isEqualTo("2026");
        Fx.run(() -> robot.lookup("#field-first").queryAs(TextField.class).setText("11"));
        window.stand.picture("settings-numbers-open");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> book("2026").opened().isPresent());
        assertThat(book("2026").next()).isEqualTo("011");
    }

    @Test
    void aWeekIsClosedAndAListOfCodesTaken(FxRobot robot) throws Exception {
        window.sitDown("dewi");
        settings(robot);
        robot.clickOn("#closed-days");
        window.until("#close-days");
        robot.clickOn("#close-days");
        window.until("#field-day");
        window.stand.picture("settings-numbers-week");
        robot.clickOn("#numbers-done");
        Fx.until(() -> !window.stand.counter.books().closedDays().isEmpty());
        assertThat(window.stand.counter.books().closedDays().getFirst().span().period())
                .isEqualTo("2025-W03");
        window.until("#closed-periods .table-row-cell");
        window.stand.picture("settings-numbers-days");
        window.press(KeyCode.ESCAPE);
        window.until("#letter-codes");

        var file = dir.resolve("kode.csv");
        Files.writeString(file, "Kode;Uraian;Berlaku mulai\n400.12.2.1;Kartu keluarga;01-01-2023\n400,1;X;2023\n");
        var seat = new Seat(window.stand.counter, window.stand.session("dewi"), window.stand.background, new NoWays());
        var codes = Fx.on(() -> new NumbersCodes(seat, () -> {}));
        Fx.run(() -> {
            codes.askFile = () -> Optional.of(file);
            robot.lookup("#settings").query().getScene().setRoot(new javafx.scene.layout.StackPane(codes.view()));
            codes.begin();
        });
        window.until("#service-codes .table-row-cell");
        robot.clickOn("#read-codes");
        window.until("#import-faults .table-row-cell");
        window.stand.picture("settings-codes-faults");
        assertThat(robot.lookup("#import-take").query().isDisabled()).isTrue();
        robot.clickOn("#import-close");
        Files.writeString(file, "Kode;Uraian;Berlaku mulai\n400.12.2.1;Kartu keluarga;01-01-2023\n");
        window.until("#read-codes");
        robot.clickOn("#read-codes");
        window.until("#import-lines .table-row-cell");
        robot.clickOn("#import-take");
        Fx.until(() -> !window.stand.counter.codes().all().isEmpty());
        window.until("#all-codes .table-row-cell");
        window.stand.picture("settings-codes");
    }
}
