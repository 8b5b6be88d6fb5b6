package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Counter;
import id.loket.desk.People;
import id.loket.desk.Practice;
import id.loket.desk.StoryClock;
import id.loket.kit.Background;
import id.loket.kit.Fx;
import id.loket.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A letter that came in, from its receipt at the counter to its follow-up, and the books that tell of it. */
@ExtendWith(ApplicationExtension.class)
class BooksPageTest {
    @TempDir
    Path dir;

    private final AtomicReference<Throwable> trouble = new AtomicReference<>();
    private final StoryClock clock = new StoryClock(LocalDateTime.of(2025, 2, 3, 9, 0));
    private final Typist typist = new Typist("books");
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Counter counter;
    private Background background;
    private Rooms rooms;

    @Start
    void start(Stage window) {
        stage = window;
        background = new Background(trouble::set);
        stage.setScene(new Scene(new Group(), 1366, 768));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
        counter.close();
        assertThat(trouble.get()).isNull();
    }

    private void sit(String post) {
        var holder = counter.people().holder(post).orElseThrow().id();
        var who = ((People.SignIn.Welcome) counter.people().signIn(holder, Practice.PIN)).session();
        Fx.run(() -> {
            var shell = new Shell(counter, who, background, rooms, () -> {});
            stage.getScene().setRoot(shell);
            shell.begin();
        });
    }

    private void openFirst() throws Exception {
        typist.until("a case in the queue", () -> typist.sees("#queue .table-row-cell:filled"));
        typist.focused("#queue");
        typist.key(KeyCode.ENTER);
        typist.until("#turn-title");
    }

    private int lines() {
        return robot.lookup("#books-lines .table-view")
                .tryQueryAs(TableView.class)
                .map(t -> t.getItems().size())
                .orElse(-1);
    }

    private String waitsFor() {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("loket/register.db"));
                var found = file.createStatement().executeQuery("select waits_for from standing")) {
            return found.next() ? found.getString(1) : "";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_letter_goes_from_its_receipt_to_its_follow_up_and_its_book_is_seen_saved_and_printed() throws Exception {
        if (!(Practice.staffed(dir.resolve("loket"), "kalipare", clock) instanceof Counter.Opened.Ready(var opened))) {
            throw new AssertionError("the sample office does not open");
        }
        counter = opened;
        clock.set(LocalDateTime.of(2025, 2, 3, 9, 0));
        var file = dir.resolve("masuk.csv");
        rooms = new Rooms(
                List.of(
                        new Room(Rooms.QUEUE, "Antrean", "Alt+1", false, QueuePage::new),
                        new Room(Rooms.NEW_CASE, "Permohonan baru", "Alt+2", false, IntakePage::new),
                        new Room(
                                Rooms.BOOKS,
                                "Buku resmi",
                                "Alt+7",
                                false,
                                seat -> new BooksPage(seat, (_, _) -> Optional.of(file)))),
                CasePage::new);

        sit("petugas-loket");
        typist.key(KeyCode.ALT, KeyCode.DIGIT7);
        typist.until("the agenda of this month", () -> lines() == 0);
        typist.picture("empty");
        typist.key(KeyCode.F9);
        typist.until("#field-letter-number");
        typist.field("letter-number", "005/112/2025");
        typist.field("letter-date", "31-1-2025");
        typist.field("sender", "DINAS CONTOH");
        typist.field("about", "Undangan rapat pelayanan");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.on("#field-urgency");
        typist.picture("receipt");
        typist.keys(KeyCode.DIGIT2);
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("#turn-title");
        typist.next();
        typist.until("#number-surat-masuk");
        assertThat(typist.text("#case-name")).isEqualTo("DINAS CONTOH");
        typist.until("a page in sight", () -> typist.sees("#preview-sheet-1"));
        typist.picture("disposition-sheet");
        typist.next();
        typist.gone("#preview-sheet-1");
        typist.next();
        typist.until("it lies with the Camat", () -> waitsFor().equals("camat"));

        sit("camat");
        openFirst();
        typist.field("forwarded-to", "Sekretaris Kecamatan");
        typist.on("#field-instruction");
        typist.write("Hadiri");
        typist.keys(KeyCode.ENTER);
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("the day is asked", () -> typist.inside("#field-due"));
        typist.write("5-2-2025");
        typist.picture("disposition");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("it goes on", () -> waitsFor().equals("pencatat"));

        sit("petugas-loket");
        openFirst();
        typist.next();
        typist.until("it lies with who follows it up", () -> waitsFor().equals("pelaksana"));

        sit("sekcam");
        openFirst();
        typist.field("follow-up", "Rapat dihadiri");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("it is to be filed", () -> waitsFor().equals("pencatat"));

        sit("petugas-loket");
        openFirst();
        typist.field("archive-place", "Rak 2");
        typist.key(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("it is filed", () -> waitsFor().isEmpty());

        theBook(file);
    }

    private void theBook(Path file) throws Exception {
        typist.key(KeyCode.ALT, KeyCode.DIGIT7);
        typist.until("the books", () -> typist.inside("#books-list"));
        typist.key(KeyCode.DOWN);
        typist.until("the agenda of incoming letters", () -> lines() == 1);
        assertThat(typist.text("#books-totals"))
                .isEqualTo("Jumlah Februari 2025: 1 surat masuk, selesai ditindaklanjuti 1, batal 0");
        typist.picture("incoming");
        typist.key(KeyCode.F7);
        typist.until("the month before", () -> lines() == 0);
        assertThat(typist.text("#period-title")).isEqualTo("Januari 2025");
        Fx.run(() -> robot.lookup("#period-year").queryAs(ToggleButton.class).fire());
        typist.until("the year", () -> lines() == 1);

        Fx.run(() -> robot.lookup("#books-save").queryAs(Button.class).fire());
        typist.until("#books-message");
        assertThat(Files.readString(file)).contains("DINAS CONTOH", "tindak lanjut: Rapat dihadiri");
        typist.key(KeyCode.CONTROL, KeyCode.P);
        typist.until("#preview-sheet-1");
        typist.picture("preview");
        typist.key(KeyCode.ESCAPE);
        typist.gone("#preview-title");
        typist.key(KeyCode.F6);
        typist.key(KeyCode.ENTER);
        typist.until("the lines", () -> typist.inside("#books-lines"));
        assertThat(typist.text("#books-line")).contains("Perihal / Isi Ringkas: Undangan rapat pelayanan", "Lampiran:");
        typist.picture("lines");
        typist.key(KeyCode.ENTER);
        typist.until("the case opens", () -> typist.sees("#case-name"));
        assertThat(typist.text("#case-name")).isEqualTo("DINAS CONTOH");
    }
}
