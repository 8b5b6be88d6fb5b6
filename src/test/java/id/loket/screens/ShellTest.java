package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.kit.Fx;
import id.loket.kit.Idle;
import id.loket.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window around the pages: places, keys, scanner, lock. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    @TempDir
    private Path dir;

    private final Map<String, Blank> pages = new ConcurrentHashMap<>();
    private Stand stand;
    private LockGate gate;

    @Start
    void start(Stage stage) {
        stand = new Stand(dir);
        gate = new LockGate(stand.counter, stand.background, this::rooms);
        stand.show(stage, gate);
    }

    private Rooms rooms() {
        return new Rooms(
                List.of(
                        room(Rooms.QUEUE, "Alt+1"),
                        room(Rooms.NEW_CASE, "Alt+2"),
                        room(Rooms.BOOK, "Alt+3"),
                        room(Rooms.REPORT, "Alt+4"),
                        room(Rooms.SETTINGS, "Alt+5")),
                (seat, key) -> blank(key));
    }

    private Room room(String id, String key) {
        return new Room(id, id, key, false, seat -> blank(id));
    }

    private Blank blank(String title) {
        var page = new Blank(title);
        pages.put(title, page);
        return page;
    }

    @BeforeEach
    void sariSignsIn(FxRobot robot) throws Exception {
        stand.signIn(robot, "sari");
        assertThat(title(robot)).isEqualTo(Rooms.QUEUE);
    }

    @AfterEach
    void close() {
        Fx.run(gate::close);
        stand.close();
    }

    @Test
    void aKeyLeadsToEveryPlaceFromEveryPlace(FxRobot robot) {
        var places = Map.of(
                KeyCode.DIGIT2, Rooms.NEW_CASE,
                KeyCode.DIGIT3, Rooms.BOOK,
                KeyCode.DIGIT4, Rooms.REPORT,
                KeyCode.DIGIT5, Rooms.SETTINGS,
                KeyCode.DIGIT1, Rooms.QUEUE);
        places.forEach((key, place) -> {
            robot.push(KeyCode.ALT, key);
            assertThat(title(robot)).isEqualTo(place);
        });
        robot.type(KeyCode.F2);
        assertThat(title(robot)).isEqualTo(Rooms.NEW_CASE);
        robot.type(KeyCode.F3);
        assertThat(title(robot)).isEqualTo(Rooms.BOOK);
    }

    @Test
    void aPageThatMayNotBeLeftStays(FxRobot robot) {
        pages.get(Rooms.QUEUE).unsaved = true;
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(title(robot)).isEqualTo(Rooms.QUEUE);
    }

    @Test
    void aScannedCodeOpensItsCaseAnywhereOutsideATextField(FxRobot robot) throws Exception {
        var key = stand.opened("SITI CONTOH", 7, 40).key();
        Fx.run(() -> gate.requestFocus());
        robot.write(key, 0).type(KeyCode.ENTER);
        Fx.until(() -> pages.containsKey(key));
        assertThat(title(robot)).isEqualTo(key);
    }

    @Test
    void aCodeTypedIntoAFieldStaysThere(FxRobot robot) {
        var key = stand.opened("SITI CONTOH", 7, 40).key();
        robot.write(key, 0).type(KeyCode.ENTER);
        assertThat(robot.lookup("#blank").queryAs(TextField.class).getText()).isEqualTo(key);
        assertThat(title(robot)).isEqualTo(Rooms.QUEUE);
    }

    @Test
    void aCodeOfAnotherBookIsSaid(FxRobot robot) throws Exception {
        Fx.run(() -> gate.requestFocus());
        robot.write("L250120-7K3F", 0).type(KeyCode.ENTER);
        Fx.until(() -> robot.lookup("#shell-message").tryQuery().isPresent());
        assertThat(title(robot)).isEqualTo(Rooms.QUEUE);
        stand.picture("shell-unknown-code");
    }

    @Test
    void whatWasTypedLiesBehindTheLock(FxRobot robot) throws Exception {
        robot.write("belum selesai").type(KeyCode.F12);
        assertThat(robot.lookup("#blank")
                        .queryAs(TextField.class)
                        .getParent()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
        Fx.until(() -> !robot.lookup("#sign-in .list-cell").queryAll().isEmpty());
        stand.picture("lock");
        stand.picture("lock-contrast", Theme.CONTRAST, 1920, 1080);
        robot.write("1234").type(KeyCode.ENTER);
        Fx.until(() -> robot.lookup("#sign-in").tryQuery().isEmpty());
        robot.write("!");
        assertThat(robot.lookup("#blank").queryAs(TextField.class).getText()).isEqualTo("belum selesai!");
    }

    @Test
    void anotherPersonGetsAWindowOfTheirOwnUnlessSomethingIsUnsaved(FxRobot robot) throws Exception {
        pages.get(Rooms.QUEUE).unsaved = true;
        robot.type(KeyCode.F12);
        var asked = robot.lookup("#sign-in").query();
        stand.enter(robot, "bagus");
        Fx.until(() -> robot.lookup("#sign-in")
                .tryQuery()
                .filter(again -> again != asked)
                .isPresent());
        assertThat(name(robot)).isEqualTo("SARI CONTOH");
        pages.get(Rooms.QUEUE).unsaved = false;
        stand.signIn(robot, "bagus");
        assertThat(name(robot)).isEqualTo("BAGUS CONTOH, S.Sos");
    }

    @Test
    void nobodyAtTheDeskLocksTheScreen(FxRobot robot) throws Exception {
        Fx.run(() -> new Idle(javafx.util.Duration.millis(300), gate::lock).again());
        Fx.until(() -> robot.lookup("#sign-in").tryQuery().isPresent());
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#page-title").queryAs(Label.class).getText();
    }

    private static String name(FxRobot robot) {
        return robot.lookup("#signed-in").queryAs(Label.class).getText();
    }
}
