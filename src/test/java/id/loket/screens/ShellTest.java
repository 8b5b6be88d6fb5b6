package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Command;
import id.loket.casework.Tick;
import id.loket.desk.Moment;
import id.loket.kit.Fx;
import id.loket.kit.Theme;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** The window around the pages: places, keys, scanner, lock. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    @TempDir
    private Path dir;

    private Stand stand;
    private LockGate gate;

    @Start
    void start(Stage stage) {
        stand = new Stand(dir);
        var first = stand.opened("SITI CONTOH", 7, 40);
        stand.opened("BUDI CONTOH", 8, 10);
        var ticks = Map.of("pengantar", Tick.KEPT, "permohonan", Tick.MISSING);
        stand.done(stand.counter.desk().act(stand.session("sari"), first,
                new Command.Return("serah", "Permohonan belum ditandatangani", Answers.NONE, ticks), Moment.NOW));
        stand.time(Stand.MORNING);
        gate = new LockGate(stand.counter, stand.background, Places.ROOMS);
        stand.show(stage, gate);
    }

    @AfterEach
    void close() {
        Fx.run(gate::close);
        stand.close();
    }

    @Test
    void aKeyLeadsToEveryPlace(FxRobot robot) throws Exception {
        signIn(robot);
        stand.picture("shell-queue");
        stand.picture("shell-queue-dark", Theme.DARK, 1920, 1080);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(title(robot)).isEqualTo("report");
        robot.type(KeyCode.F2);
        assertThat(title(robot)).isEqualTo("new-case");
    }

    private void signIn(FxRobot robot) throws Exception {
        Fx.until(() -> !robot.lookup("#field-person .list-cell").queryAll().isEmpty());
        stand.picture("sign-in");
        robot.write("sari").write("1234").type(KeyCode.ENTER);
        Fx.until(() -> robot.lookup("#page-title").tryQuery().isPresent());
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#page-title").queryAs(Label.class).getText();
    }

    private static final class Places {
        static final Rooms ROOMS = new Rooms(
                List.of(
                        new Room(Rooms.QUEUE, "Antrean", "Alt+1", false, QueuePage::new),
                        room(Rooms.NEW_CASE, "Alt+2"),
                        room(Rooms.BOOK, "Alt+3"),
                        room(Rooms.REPORT, "Alt+4"),
                        room(Rooms.SETTINGS, "Alt+5")),
                (seat, key) -> new Blank(key));

        private static Room room(String id, String key) {
            return new Room(id, id, key, false, seat -> new Blank(id));
        }
    }
}
