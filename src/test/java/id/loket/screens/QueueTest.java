package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Command;
import id.loket.casework.Tick;
import id.loket.desk.Moment;
import id.loket.kit.Fx;
import id.loket.kit.Theme;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
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

/** What waits for the one signed in. */
@ExtendWith(ApplicationExtension.class)
class QueueTest {
    @TempDir
    private Path dir;

    private final List<String> opened = new ArrayList<>();
    private Stand stand;
    private LockGate gate;
    private String siti;

    @Start
    void start(Stage stage) {
        stand = new Stand(dir);
        var first = stand.opened("SITI CONTOH", 7, 40);
        siti = first.key();
        stand.opened("BUDI CONTOH", 8, 10);
        stand.opened("RINI MISAL", 8, 24);
        stand.time(Stand.MORNING.minusMinutes(2));
        var ticks = Map.of("pengantar", Tick.KEPT, "permohonan", Tick.MISSING);
        stand.done(stand.counter
                .desk()
                .act(
                        stand.session("sari"),
                        first,
                        new Command.Return("serah", "Permohonan belum ditandatangani", Answers.NONE, ticks),
                        Moment.NOW));
        stand.time(Stand.MORNING);
        gate = new LockGate(
                stand.counter,
                stand.background,
                () -> new Rooms(
                        List.of(
                                new Room(Rooms.QUEUE, "Antrean", "Alt+1", false, QueuePage::new),
                                new Room(Rooms.NEW_CASE, "Permohonan baru", "Alt+2", true, seat -> new Blank("baru")),
                                new Room(Rooms.BOOK, "Buku", "Alt+3", false, seat -> new Blank("buku")),
                                new Room(Rooms.REPORT, "Laporan", "Alt+4", false, seat -> new Blank("laporan")),
                                new Room(Rooms.SETTINGS, "Pengaturan", "Alt+5", false, SettingsPage::new)),
                        (seat, key) -> {
                            opened.add(key);
                            return new Blank(key);
                        }));
        stand.show(stage, gate);
    }

    @BeforeEach
    void sariSignsIn(FxRobot robot) throws Exception {
        stand.signIn(robot, "sari");
        Fx.until(() -> rows(robot) == 3);
    }

    @AfterEach
    void close() {
        Fx.run(gate::close);
        stand.close();
    }

    @Test
    void theLongestWaitingStandsFirstAndEnterOpensIt(FxRobot robot) throws Exception {
        stand.picture("queue");
        stand.picture("queue-dark", Theme.DARK, 1920, 1080);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        Fx.until(() -> opened.size() == 1);
        assertThat(stand.counter
                        .desk()
                        .find(opened.getFirst())
                        .orElseThrow()
                        .answers()
                        .get("person.name"))
                .isEqualTo("RINI MISAL");
    }

    @Test
    void aReturnedFileIsFoundAgainByName(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("siti", 0);
        Fx.until(() -> rows(robot) == 1);
        stand.picture("queue-filtered");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        Fx.until(() -> !opened.isEmpty());
        assertThat(opened).containsExactly(siti);
    }

    @Test
    void aNameThatIsNotThereLeadsToTheBook(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("wahyu", 0);
        Fx.until(() -> rows(robot) == 0);
        stand.picture("queue-none");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#queue-filter").queryAs(TextField.class).getText())
                .isEmpty();
        Fx.until(() -> rows(robot) == 3);
    }

    @Test
    void theCountsChooseOneKindOfWork(FxRobot robot) throws Exception {
        robot.clickOn("#step-check");
        Fx.until(() -> rows(robot) == 2);
        robot.clickOn("#step-all");
        Fx.until(() -> rows(robot) == 3);
    }

    @Test
    void whoHasNothingToDoIsToldSo(FxRobot robot) throws Exception {
        robot.type(KeyCode.F12);
        stand.signIn(robot, "dewi");
        Fx.until(() -> robot.lookup("#step-all").tryQuery().isEmpty() && rows(robot) == 0);
        stand.picture("queue-empty");
    }

    @Test
    void thousandsOfCasesAreReadInTheBackground(FxRobot robot) {
        for (int i = 0; i < 200; i++) {
            stand.opened("PEMOHON " + i, 8, 26);
        }
        var desk = stand.counter.desk();
        long before = System.nanoTime();
        assertThat(desk.waiting(desk.queue(stand.session("sari"), 0, 500))).hasSize(203);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#queue").queryAs(TableView.class).getItems().size();
    }
}
