package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Scan;
import id.loket.desk.ScanFiles;
import id.loket.kit.Fx;
import id.loket.kit.Message;
import id.loket.kit.Picture;
import id.loket.pdf.Pages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the scanner's folder, and from the clipboard, into the open case, and out of use again. */
@ExtendWith(ApplicationExtension.class)
class ScanWindowTest {
    @TempDir
    Path dir;

    @TempDir
    Path inbox;

    private CaseWindow window;

    @Start
    void start(Stage stage) {
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void chooseFolder(FxRobot robot) throws Exception {
        Fx.until(() -> window.focused() != null);
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        window.until("#settings");
        Fx.run(() -> {
            var tabs = robot.lookup("#settings").<TabPane>query();
            tabs.getTabs().stream()
                    .filter(t -> t.getId().equals("tab-scans"))
                    .forEach(tabs.getSelectionModel()::select);
        });
        Fx.until(() -> text(robot, "#field-scan-side").equals("2000"));
        write(robot, "#field-scan-folder", inbox.toString());
        write(robot, "#field-scan-side", "20");
        Fx.run(() -> robot.lookup("#scan-save").<Button>query().fire());
        window.until("#problem-scan-side");
        write(robot, "#field-scan-side", "2000");
        Fx.run(() -> robot.lookup("#scan-save").<Button>query().fire());
        Fx.until(() -> window.stand.counter.scanning().settings().folder().equals(Optional.of(inbox)));
        window.stand.picture("scan-settings");
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).<TextInputControl>query().getText();
    }

    private static void write(FxRobot robot, String field, String text) {
        Fx.run(() -> robot.lookup(field).<TextInputControl>query().setText(text));
    }

    private Case now(Case one) {
        return window.stand.counter.desk().find(one.key()).orElseThrow();
    }

    private void picture(FxRobot robot, String name, String in) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(300);
        Picture.write(
                name,
                Fx.<WritableImage>on(() -> robot.lookup(in).query().getScene().snapshot(null)));
    }

    private static void choose(FxRobot robot, String requirement) {
        Fx.run(() -> robot.lookup("#scan-paper").<ComboBox<String>>query().setValue(requirement));
    }

    private static boolean ready(FxRobot robot) {
        return robot.lookup("#scan-on").tryQuery().filter(n -> !n.isDisabled()).isPresent();
    }

    private static String said(FxRobot robot, String id) {
        return robot.lookup(id).<Message>tryQuery().map(Message::sentence).orElse("");
    }

    @Test
    void what_the_scanner_saved_is_offered_cut_attached_shown_and_marked_as_unused(FxRobot robot) throws Exception {
        var one = window.received();
        chooseFolder(robot);
        window.open(one.key());
        ScanFiles.file(inbox, "scan0001.jpg", ScanFiles.picture("jpg", 2480, 3508));
        ScanFiles.file(inbox, "scan0002.png", ScanFiles.picture("png", 1200, 800));
        ScanFiles.file(inbox, "scan0003.pdf", ScanFiles.pdf(1, "rahasia"));
        Fx.until(() -> said(robot, "#scan-strip .message").startsWith("3 hasil"));
        window.stand.picture("scan-strip");

        robot.push(KeyCode.CONTROL, KeyCode.I);
        Fx.until(() -> ready(robot));
        Fx.until(() ->
                robot.lookup("#scan-items").<ListView<?>>query().getItems().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> !said(robot, "#scan-paper-missing").isEmpty());
        choose(robot, "pengantar");
        robot.push(KeyCode.CONTROL, KeyCode.R);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Fx.until(() -> ready(robot));
        var frame = Fx.<Bounds>on(() -> robot.lookup(".scan-frame")
                .query()
                .localToScreen(robot.lookup(".scan-frame").query().getBoundsInLocal()));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.drag(frame.getMinX(), frame.getMinY(), MouseButton.PRIMARY)
                .moveBy(frame.getWidth() / 2, frame.getHeight() / 2)
                .drop();
        Fx.until(() -> ready(robot));
        picture(robot, "scan-window", "#scan-items");
        var half = Fx.<Bounds>on(() -> robot.lookup(".scan-frame").query().getBoundsInLocal());
        assertThat(half.getWidth()).isLessThan(frame.getWidth() * 0.6);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        choose(robot, "");
        Fx.run(() -> robot.lookup("#scan-remark").<TextInputControl>query().setText("Foto rumah"));
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        Fx.until(() -> said(robot, "#scan-refusal").contains("kata sandi"));
        picture(robot, "scan-window-refused", "#scan-items");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> robot.lookup("#scan-items").tryQuery().isEmpty());

        Fx.until(() -> Scan.of(now(one)).size() == 2);
        var scans = Scan.of(now(one));
        assertThat(scans).extracting(s -> s.file().requirement()).containsExactly("pengantar", "");
        assertThat(scans.getLast().entry().reason()).isEqualTo("Foto rumah");
        try (var pages = Pages.open(
                window.stand.counter.papers().load(scans.getFirst().file().sha256()))) {
            assertThat(pages.size(0).width()).isGreaterThan(pages.size(0).height());
        }
        Fx.until(() -> Files.exists(inbox.resolve("Sudah dilampirkan").resolve("scan0001.jpg")));
        assertThat(inbox.resolve("scan0003.pdf")).exists();

        robot.push(KeyCode.F6);
        window.until("#scan-open-" + scans.getFirst().entry().line());
        window.stand.picture("scan-list");
        Fx.run(() -> robot.lookup("#scan-aside-" + scans.getFirst().entry().line())
                .<Button>query()
                .fire());
        window.until("#field-reason");
        window.enter("berkas orang lain");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> !Scan.of(now(one)).getFirst().used());
        window.until("#scan-unused-" + scans.getFirst().entry().line());
        window.stand.picture("scan-unused");
        robot.push(KeyCode.F6);
        window.stand.picture("scan-history");
    }

    @Test
    void a_picture_on_the_clipboard_is_pasted_into_the_case_even_from_a_text_field(FxRobot robot) throws Exception {
        var one = window.received();
        window.open(one.key());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        window.until("#field-reason");
        robot.write("belum disimpan");
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, new WritableImage(600, 800))));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        Fx.until(() -> ready(robot));
        choose(robot, "");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> Scan.of(now(one)).size() == 1);
        Fx.until(() -> said(robot, "#notices .message").equals("1 lampiran tersimpan."));
        assertThat(Fx.<String>on(() ->
                        robot.lookup("#field-reason").<TextInputControl>query().getText()))
                .as("what was typed on the page")
                .isEqualTo("belum disimpan");
    }
}
