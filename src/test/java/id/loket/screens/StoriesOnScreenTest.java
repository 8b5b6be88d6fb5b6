package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Position.At;
import id.loket.desk.Counter;
import id.loket.desk.People;
import id.loket.desk.Practice;
import id.loket.desk.Replay;
import id.loket.desk.Session;
import id.loket.desk.SheetStories;
import id.loket.desk.Story;
import id.loket.desk.StoryClock;
import id.loket.kit.Background;
import id.loket.kit.Fx;
import id.loket.kit.Picture;
import id.loket.kit.Theme;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Each sheet's story seen through the window: before each act, the screen of whoever does it is drawn. */
@Tag("own-process")
@ExtendWith(ApplicationExtension.class)
class StoriesOnScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The paper of a letter is drawn behind the page; work that takes longer shows itself as busy. */
    private static final long PAPER_COMES = 400;

    /** Layouts after which words have come to rest. */
    private static final int LAYOUTS = 5;

    private static final Rooms ROOMS = new Rooms(
            List.of(
                    new Room(Rooms.QUEUE, "Antrean", "Alt+1", false, seat -> new Blank("queue")),
                    new Room(Rooms.NEW_CASE, "Permohonan baru", "Alt+2", false, IntakePage::new)),
            CasePage::new);

    @TempDir
    Path dir;

    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private final Map<String, Session> signedIn = new HashMap<>();
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new Group(), 1366, 768));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    static Stream<SheetStories> sheets() {
        return SheetStories.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everyStepIsDrawnWholeForWhoeverDoesIt(SheetStories sheet) throws Exception {
        var office = sheet.office();
        var id = sheet.sop();
        var clock = new StoryClock(TODAY.atTime(9, 0));
        if (!(Practice.staffed(dir, office, clock) instanceof Counter.Opened.Ready(var counter))) {
            throw new AssertionError("the sample office does not open: " + office);
        }
        try (counter;
                var background = new Background(trouble::set)) {
            var replay = new Replay(counter, clock);
            var drawn = new LinkedHashSet<String>();
            for (var scene : sheet.read().scenes()) {
                clock.set(scene.day().orElse(TODAY).atTime(scene.time()));
                draw(counter, background, replay, scene, drawn);
                assertThat(replay.run(id, new Story(List.of(scene)), TODAY)).isEmpty();
            }
            var sop = counter.desk().service(id).orElseThrow();
            assertThat(drawn).containsAll(rowsWithWork(sop));
            Fx.run(() -> stage.getScene().setRoot(new Group()));
        }
        assertThat(trouble.get()).isNull();
    }

    private static Set<String> rowsWithWork(Sop sop) {
        return sop.rows().stream()
                .filter(Row::hasWork)
                .map(r -> sop.id() + "-" + r.id())
                .collect(Collectors.toSet());
    }

    /** Shows the page on which this scene is played, and looks at it. */
    private void draw(Counter counter, Background background, Replay replay, Story.Scene scene, Set<String> drawn)
            throws Exception {
        if (scene.verb().equals("report")) {
            return;
        }
        var who = session(counter, scene);
        if (scene.verb().equals("open")) {
            var sop = counter.desk().service(scene.words().getFirst()).orElseThrow();
            look(
                    sop.id() + "-"
                            + sop.rows().stream()
                                    .filter(Row::hasWork)
                                    .findFirst()
                                    .orElseThrow()
                                    .id(),
                    drawn,
                    () -> {
                        var shell = shell(counter, who, background);
                        Fx.run(shell::newCase);
                        until("#service-" + sop.id());
                        Fx.run(() ->
                                ((Button) robot.lookup("#service-" + sop.id()).query()).fire());
                        until("#next");
                    });
        } else if (replay.cases().get(scene.alias()).position() instanceof At at) {
            var one = replay.cases().get(scene.alias());
            var name = one.sop().id() + "-" + at.row();
            look(at.act() == 0 ? name : name + "-" + (at.act() + 1), drawn, () -> {
                var shell = shell(counter, who, background);
                Fx.run(() -> shell.openCase(one.key()));
                until("#turn-title");
                if (Picture.WANTED && robot.lookup("#preview").tryQuery().isPresent()) {
                    Thread.sleep(PAPER_COMES);
                    Fx.until(() -> !background.busy().get());
                }
            });
            drawn.add(name);
        }
    }

    private Session session(Counter counter, Story.Scene scene) {
        var holder = counter.people().holder(scene.post()).orElseThrow().id();
        return signedIn.computeIfAbsent(
                holder, id -> ((People.SignIn.Welcome) counter.people().signIn(id, Practice.PIN)).session());
    }

    private Shell shell(Counter counter, Session who, Background background) {
        return Fx.on(() -> {
            var shell = new Shell(counter, who, background, ROOMS, () -> {});
            stage.getScene().setRoot(shell);
            shell.begin();
            return shell;
        });
    }

    private interface Shown {
        void now() throws Exception;
    }

    /** Once for each act: what is cut is a fault. */
    private void look(String name, Set<String> drawn, Shown page) throws Exception {
        if (!drawn.add(name)) {
            return;
        }
        page.now();
        var cut = cutWords(name);
        for (var again = 0; again < LAYOUTS && !cut.isEmpty(); again++) {
            cut = cutWords(name);
        }
        assertThat(cut).as("cut words on %s", name).isEmpty();
    }

    /** Words that wrap settle their heights over several layouts, so a caller looks again before it believes. */
    private List<String> cutWords(String name) throws Exception {
        return Fx.on(() -> {
            // The picture lays everything out first; words that come later are not yet in their places.
            Picture.write("langkah-" + name, stage.getScene().snapshot(null));
            return robot.lookup(n -> n instanceof Labeled).<Labeled>queryAll().stream()
                    .filter(StoriesOnScreenTest::cut)
                    .map(l -> "%s (%.1f of %.1f wide, %s)"
                            .formatted(l.getText(), l.getWidth(), l.prefWidth(-1), l.getFont()))
                    .toList();
        });
    }

    /** The words drawn are not the words meant. A cell of a list may shorten what its page shows whole. */
    private static boolean cut(Labeled label) {
        if (label instanceof Cell<?>
                || label.getText() == null
                || label.getText().isEmpty()
                || !label.isVisible()) {
            return false;
        }
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(t -> t.getParent() == label)
                .anyMatch(t -> !t.getText().equals(label.getText()));
    }

    /** Asks without waiting for the screen to come to rest each time, since it is asked hundreds of times. */
    private void until(String selector) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> robot.lookup(selector)
                                .tryQuery()
                                .filter(Fx::inSight)
                                .isPresent())
                        .get());
    }
}
