package id.loket.screens;

import static id.loket.screens.BookScreen.on;
import static id.loket.screens.BookScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.kit.Listing;
import id.loket.kit.Message;
import id.loket.register.Exported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A list taken along from the page it stands on, by an officer and by a supervisor, who is asked about the NIK. */
@ExtendWith(ApplicationExtension.class)
class SeatExportTest {
    private static final String WHOLE = "3503130909790005";

    @TempDir
    Path dir;

    private final List<String> proposed = new ArrayList<>();
    private BookScreen screen;

    @Start
    void start(Stage stage) {
        screen = new BookScreen(dir.resolve("loket"), stage);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** The page as this person sees it; a file is not asked of the platform but given. */
    private void sits(FxRobot robot, String person, Path file) throws Exception {
        var seat = new Seat(
                screen.weeks.counter(), screen.weeks.session(person), screen.seat.background(), screen.seat.ways());
        screen.show(_ -> new BookPage(seat));
        TableView<?> table = robot.lookup("#book-list").query();
        until(() -> table.getItems().size() == 6);
        var listing = (Listing<?>) table.getParent();
        answered(seat, listing, file);
        on(() -> {
            listing.requestFocus();
            return listing;
        });
    }

    private <T> void answered(Seat seat, Listing<T> listing, Path file) {
        listing.whenExported(shown -> new SeatExport(seat, "book-list", "Permohonan", listing, (_, name) -> {
                    proposed.add(name);
                    return Optional.of(file);
                })
                .run(shown));
    }

    private static String said(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#book-list-exported").tryQuery().isPresent());
        return robot.lookup("#book-list-exported").queryAs(Message.class).sentence();
    }

    private List<Exported> taken() {
        return screen.weeks.counter().exports().taken(0, 10);
    }

    @Test
    void anOfficerTakesTheListAlongMaskedAndIsToldSoAtItsFoot(FxRobot robot) throws Exception {
        var file = dir.resolve("permohonan.csv");
        sits(robot, "sari", file);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        var menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        BookScreen.shot("list-menu", menu.getScene());
        robot.type(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.E);

        assertThat(said(robot)).isEqualTo("6 baris disimpan di permohonan.csv.");
        assertThat(proposed).hasSize(1).allMatch(name -> name.startsWith("Permohonan 20"));
        assertThat(Files.readString(file))
                .contains("DODI CONTOH", "350313******0005")
                .doesNotContain(WHOLE);
        assertThat(taken())
                .extracting(Exported::rows, Exported::whole, Exported::by)
                .containsExactly(row(6, false));
        BookScreen.shot("list-exported", screen.stage.getScene());

        Files.delete(file);
        Files.createDirectories(file.resolve("isi"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> robot.lookup("#book-list-exported")
                .tryQueryAs(Message.class)
                .filter(message -> message.sentence().endsWith("Pilih nama berkas lain."))
                .isPresent());
    }

    private static Tuple row(int rows, boolean whole) {
        return Tuple.tuple(rows, whole, whole ? "dewi" : "sari");
    }

    @Test
    void aSupervisorIsAskedAboutTheNikAndMayThinkBetterOfIt(FxRobot robot) throws Exception {
        var file = dir.resolve("lengkap.csv");
        sits(robot, "dewi", file);

        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> robot.lookup("#export-whole").tryQuery().isPresent());
        BookScreen.shot("list-export-nik", robot.lookup("#export-whole").query().getScene());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#export-whole").tryQuery().isEmpty());
        assertThat(proposed).isEmpty();
        assertThat(taken()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> robot.lookup("#export-whole").tryQuery().isPresent());
        robot.clickOn("#export-whole");
        assertThat(said(robot)).isEqualTo("6 baris disimpan di lengkap.csv.");
        assertThat(Files.readString(file)).contains(WHOLE);
        assertThat(taken())
                .extracting(Exported::rows, Exported::whole, Exported::by)
                .containsExactly(row(6, true));
    }
}
