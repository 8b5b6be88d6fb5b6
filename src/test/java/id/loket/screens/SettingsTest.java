package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.People;
import id.loket.desk.SopVersions;
import id.loket.kit.Fx;
import id.loket.kit.TextSize;
import id.loket.kit.Theme;
import id.loket.register.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
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

/** What the office sets for itself. */
@ExtendWith(ApplicationExtension.class)
class SettingsTest {
    private static final Path EXAMPLE = Path.of("src/site/panduan/contoh");

    @TempDir
    private Path dir;

    @TempDir
    private Path disk;

    private Stand stand;
    private LockGate gate;

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(dir.resolve("sop"));
        Files.createDirectories(dir.resolve("letter"));
        Files.copy(EXAMPLE.resolve("balai-01.xml"), dir.resolve("sop/balai-01.xml"));
        Files.copy(EXAMPLE.resolve("izin-balai.xhtml"), dir.resolve("letter/izin-balai.xhtml"));
        stand = new Stand(dir);
        gate = new LockGate(
                stand.counter,
                stand.background,
                () -> new Rooms(
                        List.of(new Room(Rooms.QUEUE, "Pengaturan", "Alt+1", false, SettingsPage::new)),
                        (seat, key) -> new Blank(key)));
        stand.show(stage, gate);
    }

    @BeforeEach
    void sariSignsIn(FxRobot robot) throws Exception {
        stand.signIn(robot, "sari");
        Fx.until(() -> robot.lookup("#people .table-row-cell").tryQuery().isPresent());
    }

    @AfterEach
    void close() {
        Fx.run(gate::close);
        stand.close();
    }

    @Test
    void aNewColleagueIsTakenOnAndSignsIn(FxRobot robot) throws Exception {
        stand.picture("settings-people");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("WATI CONTOH, A.Md", 0)
                .type(KeyCode.ENTER)
                .type(KeyCode.ENTER)
                .write("123", 0);
        robot.type(KeyCode.ENTER).write("5566", 0);
        robot.clickOn("#add-post");
        Fx.run(() -> {
            var posts = robot.lookup("#post").queryAs(ComboBox.class);
            posts.getSelectionModel().select(8);
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() ->
                !robot.lookup("#problem-nip").queryAs(Label.class).getText().isEmpty());
        stand.picture("settings-person");
        stand.picture("settings-person-dark", Theme.DARK, 1920, 1080);
        Fx.run(() -> robot.lookup("#field-nip").queryAs(TextField.class).clear());
        robot.clickOn("#save");
        Fx.until(() -> robot.lookup("#people").tryQuery().isPresent());
        assertThat(stand.counter.people().signIn("wati-contoh", "5566")).isInstanceOf(People.SignIn.Welcome.class);
    }

    @Test
    void unsavedChangesAreAskedAbout(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("WATI", 0).type(KeyCode.ESCAPE);
        Fx.until(() -> robot.lookup("#safe").tryQuery().isPresent());
        robot.clickOn("#discard");
        Fx.until(() -> robot.lookup("#people").tryQuery().isPresent());
        assertThat(stand.counter.people().staff())
                .extracting(s -> s.person().name())
                .doesNotContain("WATI");
    }

    @Test
    void someoneAwayIsMarkedAndComesBack(FxRobot robot) throws Exception {
        tab(robot, "tab-away");
        Fx.until(() -> robot.lookup("#posts .table-row-cell").tryQuery().isPresent());
        robot.clickOn("#mark-away");
        Fx.until(() -> stand.counter.people().isAway("camat", Stand.MORNING.toLocalDate()));
        Fx.until(() -> !robot.lookup("#mark-back").query().isDisabled());
        stand.picture("settings-away");
        robot.clickOn("#mark-back");
        Fx.until(() -> !stand.counter.people().isAway("camat", Stand.MORNING.toLocalDate()));
    }

    @Test
    void aShippedLetterThatChangedUnderAnOwnOneIsComparedAndTickedOff(FxRobot robot) throws Exception {
        var own = stand.counter.dir().resolve("letter/slip-kekurangan.xhtml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "<p>milik kantor</p>\n");
        stand.counter
                .register()
                .enter(ledger -> ledger.setting("shipped.letter/slip-kekurangan.xhtml", "<p>dahulu</p>\n", ""));
        tab(robot, "tab-services");
        Fx.until(() -> robot.lookup("#own-texts-aside").tryQuery().isPresent());
        stand.picture("settings-own-texts");
        robot.clickOn("#own-texts-aside");
        Fx.until(() -> robot.lookup("#own-texts-seen").tryQuery().isPresent());
        assertThat(stand.counter.dir().resolve("banding/letter-slip-kekurangan-3-milik-kantor.xhtml"))
                .hasContent("<p>milik kantor</p>\n");
        stand.picture("settings-own-texts-aside");
        robot.clickOn("#own-texts-seen");
        Fx.until(() -> stand.counter.ownTexts().changed().isEmpty());
        Fx.until(() -> robot.lookup("#own-texts-seen").tryQuery().isEmpty());
        assertThat(own).hasContent("<p>milik kantor</p>\n");
    }

    @Test
    void aSuggestedPaperIsAdoptedAndOurReadingConfirmed(FxRobot robot) throws Exception {
        tab(robot, "tab-services");
        stand.picture("settings-services");
        openService(robot, service -> !service.now().suggestions().isEmpty());
        Fx.until(() -> robot.lookup("#paper-kuasa").query().isFocused());
        robot.type(KeyCode.SPACE);
        stand.picture("settings-service");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        Fx.until(() -> robot.lookup("#publish").tryQuery().isPresent());
        stand.picture("settings-service-sure");
        robot.type(KeyCode.ENTER);
        Fx.until(() -> robot.lookup(".message.success").tryQuery().isPresent());
        assertThat(stand.counter.desk().service("balai-01").orElseThrow().requirements())
                .anyMatch(r -> r.id().equals("kuasa") && r.addedByOffice());
        stand.picture("settings-services-adopted");

        openService(robot, service -> !service.inferred().isEmpty());
        robot.clickOn("#confirm");
        Fx.until(() -> robot.lookup("#publish").tryQuery().isPresent());
        robot.clickOn("#publish");
        Fx.until(() -> robot.lookup(".message.success").tryQuery().isPresent());
        assertThat(stand.counter.sops().services())
                .filteredOn(service -> service.now().version() == 2)
                .hasSize(2)
                .allMatch(service -> service.inferred().isEmpty());
    }

    private void openService(FxRobot robot, Predicate<SopVersions.Service> wanted) throws Exception {
        Fx.until(() -> robot.lookup("#services .table-row-cell").tryQuery().isPresent());
        Thread.sleep(300);
        var services = stand.counter.sops().services();
        int at = IntStream.range(0, services.size())
                .filter(n -> wanted.test(services.get(n)))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> {
            var table = robot.lookup("#services").queryAs(TableView.class);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(at);
        });
        robot.type(KeyCode.ENTER);
        Fx.until(() -> robot.lookup("#services-back").tryQuery().isPresent());
    }

    @Test
    void onesOwnPinIsChanged(FxRobot robot) throws Exception {
        tab(robot, "tab-pin");
        robot.write("1234", 0)
                .type(KeyCode.ENTER)
                .write("777777", 0)
                .type(KeyCode.ENTER)
                .write("777777", 0);
        stand.picture("settings-pin");
        robot.type(KeyCode.ENTER);
        Fx.until(() -> !robot.lookup(".message").queryAll().isEmpty());
        assertThat(stand.counter.people().signIn("sari", "777777")).isInstanceOf(People.SignIn.Welcome.class);
    }

    @Test
    void theLookIsTriedAtOnceAndKept(FxRobot robot) throws Exception {
        tab(robot, "tab-look");
        Fx.until(() -> !robot.lookup("#look-light")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .getTypeSelector()
                .isEmpty());
        robot.clickOn("#look-dark").clickOn("#look-large");
        Fx.until(() -> SettingsAppearance.of(stand.counter).equals(new SettingsAppearance(Theme.DARK, TextSize.LARGE)));
        stand.picture("settings-look");
    }

    @Test
    void aBackupIsWrittenAndTheBookChecked(FxRobot robot) throws Exception {
        tab(robot, "tab-printers");
        stand.picture("settings-printers");
        tab(robot, "tab-book");
        robot.write(disk.toString(), 0).clickOn("#backup");
        Fx.until(() -> robot.lookup(".message.success").tryQuery().isPresent());
        stand.picture("settings-book");
        try (var files = Files.list(disk)) {
            assertThat(files).singleElement().asString().endsWith(".loket");
        }
        robot.clickOn("#verify");
        Fx.until(() -> robot.lookup(".message.success").tryQuery().isPresent());
    }

    @Test
    void whoLeftSignsInNoMore() {
        var people = stand.counter.people();
        var bagus = people.staff().stream()
                .filter(s -> s.person().id().equals("bagus"))
                .map(Staff::person)
                .findFirst()
                .orElseThrow();
        assertThat(people.save(stand.session("sari"), bagus, java.util.Optional.empty(), false))
                .isEmpty();
        assertThat(people.atTheDesk()).extracting(s -> s.person().id()).doesNotContain("bagus");
    }

    private void tab(FxRobot robot, String id) throws Exception {
        Fx.run(() -> {
            var tabs = robot.lookup("#settings").queryAs(TabPane.class);
            tabs.getTabs().stream()
                    .filter(t -> t.getId().equals(id))
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
        Fx.until(() -> robot.lookup("#settings")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getId()
                .equals(id));
        Thread.sleep(300);
    }
}
