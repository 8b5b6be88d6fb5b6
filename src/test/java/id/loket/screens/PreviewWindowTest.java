package id.loket.screens;

import static id.loket.screens.BookScreen.on;
import static id.loket.screens.BookScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.PaperKind;
import id.loket.desk.Preview;
import id.loket.kit.Message;
import id.loket.printing.Cups;
import id.loket.register.Handed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreviewWindowTest {
    private final String queue = "LIHAT" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path dir;

    private BookScreen screen;
    private Cups cups;
    private Preview letter;
    private Optional<String> stored = Optional.empty();

    @Start
    void start(Stage stage) {
        cups = new Cups();
        cups.add(queue);
        screen = new BookScreen(dir, stage);
        var papers = screen.weeks.counter().papers();
        screen.seat.counter().printing().choosePrinter(PaperKind.LETTER, queue);
        var one = screen.weeks.toWrite();
        var signer = papers.signatories(one).stream().findFirst();
        letter = papers.letter(screen.seat.who(), one, papers.toWrite(one).orElseThrow(), signer);
    }

    @AfterEach
    void close() {
        screen.close();
        cups.close();
    }

    private void open(FxRobot robot, Preview preview) throws Exception {
        on(() -> {
            PreviewWindow.open(screen.seat, screen.stage, preview, PaperKind.LETTER, () -> keep(preview), () -> {});
            return preview;
        });
        until(() -> robot.lookup("#preview-sheet-1").tryQuery().isPresent());
        until(() -> robot.lookup("#preview-sheet-1 .image-view").tryQuery().isEmpty()
                || robot.lookup("#preview-sheet-1 .image-view")
                                .<ImageView>query()
                                .getImage()
                        != null);
    }

    private String keep(Preview preview) {
        var sha = screen.weeks.counter().papers().keep(preview).sha256();
        stored = Optional.of(sha);
        return sha;
    }

    private List<Handed> handed() {
        return screen.weeks.counter().register().reading().handed(stored.orElseThrow());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#preview-said")
                .<Message>tryQuery()
                .map(Message::sentence)
                .orElse("");
    }

    private static String verb(FxRobot robot) {
        return robot.lookup("#preview-on").<Labeled>query().getText();
    }

    @Test
    void a_letter_is_kept_handed_to_the_printer_and_the_officer_says_whether_it_came_out(FxRobot robot)
            throws Exception {
        open(robot, letter);
        BookScreen.shot("preview", robot.lookup("#preview").query().getScene());
        assertThat(verb(robot)).isEqualTo("Simpan dan cetak");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> said(robot).contains(queue));
        assertThat(verb(robot)).isEqualTo("Ya, sudah keluar");
        assertThat(handed()).hasSize(1);
        BookScreen.shot("preview-handed", robot.lookup("#preview").query().getScene());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> robot.lookup("#print-original").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> said(robot).contains("asli"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> handed().size() == 2);
        assertThat(handed()).extracting(Handed::copy).containsExactly(0, 0);
        assertThat(handed().getLast().reason()).isEqualTo("Kertas macet atau habis");
        until(() -> !robot.lookup("#preview-on").query().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> robot.lookup("#preview").tryQuery().isEmpty());
        for (var file : Cups.made(stored.orElseThrow().substring(0, 8), 2)) {
            Files.delete(file);
        }
    }

    @Test
    void a_stopped_printer_is_named_nothing_is_lost_and_it_is_printed_once_it_runs(FxRobot robot) throws Exception {
        cups.pause(queue);
        open(robot, letter);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> said(robot).contains("dijeda"));
        BookScreen.shot("preview-stopped", robot.lookup("#preview").query().getScene());
        assertThat(handed()).isEmpty();
        assertThat(screen.weeks.counter().papers().load(stored.orElseThrow())).isEqualTo(letter.pdf());
        cups.resume(queue);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> handed().size() == 1);
        robot.type(KeyCode.ESCAPE);
        for (var file : Cups.made(stored.orElseThrow().substring(0, 8), 1)) {
            Files.delete(file);
        }
    }

    @Test
    void cancelling_keeps_and_prints_nothing(FxRobot robot) throws Exception {
        open(robot, letter);

        robot.type(KeyCode.ESCAPE);

        until(() -> robot.lookup("#preview").tryQuery().isEmpty());
        assertThat(stored).isEmpty();
    }

    @Test
    void a_remark_stands_above_the_paper_and_its_size_follows_the_keys(FxRobot robot) throws Exception {
        var two = new Preview(
                letter.letter(),
                letter.title(),
                letter.pdf(),
                2,
                letter.signer(),
                Optional.of("Surat ini menjadi 2 halaman."));
        open(robot, two);
        assertThat(robot.lookup(".message").<Message>query().sentence()).contains("2 halaman");
        double wide = robot.lookup("#preview-sheet-1").query().getLayoutBounds().getWidth();

        robot.type(KeyCode.DIGIT1);
        until(() -> robot.lookup("#preview-sheet-1").query().getLayoutBounds().getWidth() < wide);
        assertThat(robot.lookup("#preview-sheet-1").query().getLayoutBounds().getHeight())
                .isLessThan(screen.stage.getHeight());
        BookScreen.shot("preview-whole", robot.lookup("#preview").query().getScene());
        robot.type(KeyCode.DIGIT0);
        until(() -> robot.lookup("#preview-sheet-1").query().getLayoutBounds().getWidth() > wide);
        double full = robot.lookup("#preview-sheet-1").query().getLayoutBounds().getWidth();
        robot.type(KeyCode.MINUS);
        until(() -> robot.lookup("#preview-sheet-1").query().getLayoutBounds().getWidth() < full);
        robot.type(KeyCode.ESCAPE);
    }
}
