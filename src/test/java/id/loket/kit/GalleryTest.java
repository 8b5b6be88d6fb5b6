package id.loket.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything the kit draws, in every theme, at the size of the counter's screen. */
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private Background background;
    private Stage stage;
    private Gallery gallery;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        background = new Background(thrown -> {
            throw new AssertionError(thrown);
        });
        gallery = new Gallery(background);
        stage.setScene(new Scene(new BorderPane(), WIDTH, HEIGHT));
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_work_page_fits_the_screen_in_every_theme(Theme theme, FxRobot robot) throws Exception {
        shot(theme, "work", () -> gallery.work());
        assertThat(robot.lookup("#field-nik").query().getStyleClass()).contains("text-field");
        assertThat(robot.lookup("#next").query().localToScene(0, 0).getY()).isLessThan(HEIGHT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_list_page_fits_the_screen_in_every_theme(Theme theme) throws Exception {
        shot(theme, "list", () -> gallery.list());
        assertThat(stage.getScene().getRoot().getLayoutBounds().getWidth()).isEqualTo(WIDTH);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_control_is_dressed_in_every_theme(Theme theme) throws Exception {
        assertThat(shot(theme, "controls", () -> gallery.controls()).getWidth()).isEqualTo(WIDTH);
    }

    @Test
    void larger_text_enlarges_the_page() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    stage.getScene().setRoot(gallery.work());
                    Theme.LIGHT.apply(stage.getScene(), TextSize.LARGEST);
                })
                .get(5, TimeUnit.SECONDS);
        assertThat(snapshot("kit-work-largest").getHeight()).isEqualTo(HEIGHT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_dialog_wears_the_theme_of_its_window(Theme theme, FxRobot robot) throws Exception {
        shot(theme, "work", () -> gallery.work());
        Window window = stage;
        WaitForAsyncUtils.asyncFx(() -> {
            new Ask<String>(
                            window,
                            "Batalkan permohonan?",
                            "Permohonan tetap tercatat di buku sebagai dibatalkan. "
                                    + "Nomor agendanya tidak dipakai lagi.")
                    .danger("void", "Batalkan permohonan", "void")
                    .orElse("Kembali");
        });
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup("#safe").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        Callable<WritableImage> snap = () -> pane.snapshot(null, null);
        Picture.write("kit-ask-" + name(theme), WaitForAsyncUtils.asyncFx(snap).get(5, TimeUnit.SECONDS));
        assertThat(pane.getScene().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
        robot.clickOn("#safe");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_popup_and_the_list_of_keys_wear_the_theme_too(Theme theme, FxRobot robot) throws Exception {
        shot(theme, "work", () -> gallery.work());
        robot.clickOn("#field-birth .date-opener");
        part(robot, "#calendar", "kit-calendar-" + name(theme));
        assertThat(robot.lookup("#day-1985-08-12")
                        .query()
                        .getPseudoClassStates()
                        .toString())
                .contains("cursor");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#all-keys");
        part(robot, "#key-list", "kit-keys-" + name(theme));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-list").tryQuery()).isEmpty();
    }

    private static void part(FxRobot robot, String id, String name) throws Exception {
        Fx.until(() -> robot.lookup(id).tryQuery().isPresent());
        Picture.write(name, Fx.on(() -> robot.lookup(id).query().snapshot(null, null)));
    }

    private WritableImage shot(Theme theme, String page, Callable<BorderPane> root) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
                    stage.getScene().setRoot(root.call());
                    theme.apply(stage.getScene());
                    return List.of();
                })
                .get(5, TimeUnit.SECONDS);
        return snapshot("kit-" + page + "-" + name(theme));
    }

    private WritableImage snapshot(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Thread.sleep(400);
        WaitForAsyncUtils.waitForFxEvents();
        Callable<WritableImage> snap = () -> stage.getScene().snapshot(null);
        WritableImage image = WaitForAsyncUtils.asyncFx(snap).get(5, TimeUnit.SECONDS);
        Picture.write(name, image);
        return image;
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
