package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.desk.Counter;
import id.loket.desk.Done;
import id.loket.desk.Moment;
import id.loket.desk.People;
import id.loket.desk.Session;
import id.loket.desk.Setup;
import id.loket.kit.Background;
import id.loket.kit.Fx;
import id.loket.kit.Picture;
import id.loket.kit.Theme;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A sample office opened for a test, at a time the test sets, in a window of the counter's size. */
final class Stand implements AutoCloseable {
    static final LocalDateTime MORNING = LocalDateTime.of(2025, 1, 21, 8, 30);

    final Counter counter;
    final Background background;
    private final AtomicReference<LocalDateTime> time = new AtomicReference<>(MORNING);
    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private Session officer;
    private Stage stage;

    /** An office with four people, whose PIN is 1234, and an empty book; prints LATIHAN. */
    Stand(Path dir) {
        var register = ((Counter.Opened.FirstUse) Counter.open(dir, time(), true)).register();
        var sari = person("sari", "SARI CONTOH", "petugas-loket", "administrator");
        var wanted = new Setup.Wanted("durenan", sari, "1234", Map.of());
        counter = ((Setup.Made.Ready) new Setup(register, time(), true).make(wanted)).counter();
        background = new Background(trouble::set);
        var people = counter.people();
        Stream.of(
                        person("bagus", "BAGUS CONTOH, S.Sos", "kasi-tapem"),
                        person("dewi", "DEWI CONTOH, S.IP, M.Si", "sekcam"))
                .forEach(one -> assertThat(people.save(session("sari"), one, Optional.of("1234"), true))
                        .isEmpty());
    }

    private static Person person(String id, String name, String... posts) {
        return new Person(
                id,
                name,
                "",
                "",
                Stream.of(posts)
                        .map(post -> new Holding(post, LocalDate.of(2025, 1, 2), Optional.empty(), ""))
                        .toList());
    }

    Session session(String person) {
        return ((People.SignIn.Welcome) counter.people().signIn(person, "1234")).session();
    }

    /** Opens a legalisation for this applicant at this time of {@link #MORNING}'s day. */
    Case opened(String name, int hour, int minute) {
        time(MORNING.withHour(hour).withMinute(minute));
        var sop = counter.desk().service("durenan-03").orElseThrow();
        var answers = Answers.of(
                "person.nik", "3503135708900001",
                "person.name", name,
                "person.birth-place", "Trenggalek",
                "person.birth-date", "1990-08-17",
                "person.sex", "female",
                "person.street", "Dusun Krajan",
                "person.rt", "003",
                "person.rw", "001",
                "person.village", "35.03.13.2003",
                "kind", "waris",
                "document-title", "Surat keterangan waris",
                "document-issuer", "Kepala Desa Kendalrejo",
                "document-owner", name,
                "copies", "2",
                "purpose", "Mengurus tanah",
                "bringer.how", "self");
        var begun = Moment.begun(time.get().minusMinutes(2));
        // A PIN is slow to check on purpose, and a test may open hundreds of cases.
        officer = officer == null ? session("sari") : officer;
        return done(counter.desk().open(officer, sop, Command.Confirm.answers(answers), begun));
    }

    Case done(Done done) {
        return switch (done) {
            case Done.Accepted(var now, var _) -> now;
            case Done.Refused(var problems) ->
                throw new AssertionError(
                        problems.stream().map(p -> p.at() + ": " + p.sentence()).toList());
            case Done.Moved _ -> throw new AssertionError("moved");
        };
    }

    Supplier<LocalDateTime> time() {
        return time::get;
    }

    void time(LocalDateTime now) {
        time.set(now);
    }

    void show(Stage window, Parent root) {
        stage = window;
        stage.setScene(new Scene(root, 1366, 768));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    /** Signs in and waits for the window. */
    void signIn(FxRobot robot, String name) throws Exception {
        enter(robot, name);
        Fx.until(() -> robot.lookup("#sign-in").tryQuery().isEmpty());
    }

    /** Types the beginning of a name and the PIN. */
    void enter(FxRobot robot, String name) throws Exception {
        Fx.until(() -> !robot.lookup("#field-person .list-cell").queryAll().isEmpty());
        Fx.run(() -> robot.lookup("#field-person").query().requestFocus());
        robot.write(name, 0).write("1234", 0).type(KeyCode.ENTER);
    }

    /** Writes the window as it looks now. */
    void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(300);
        Picture.write(name, Fx.<WritableImage>on(() -> stage.getScene().snapshot(null)));
    }

    /** In a window that is never shown, since the headless screen is small. */
    void picture(String name, Theme theme, double width, double height) throws Exception {
        var here = stage.getScene();
        var root = here.getRoot();
        var focused = Optional.ofNullable(here.getFocusOwner());
        var there = Fx.on(() -> {
            here.setRoot(new Group());
            var scene = new Scene(root, width, height);
            theme.apply(scene);
            return scene;
        });
        Thread.sleep(300);
        Picture.write(name, Fx.<WritableImage>on(() -> there.snapshot(null)));
        Fx.run(() -> {
            there.setRoot(new Group());
            here.setRoot(root);
            focused.ifPresent(Node::requestFocus);
        });
    }

    /** Fails the test that caused trouble. */
    @Override
    public void close() {
        background.close();
        counter.close();
        if (trouble.get() != null) {
            throw new AssertionError(trouble.get());
        }
    }
}
