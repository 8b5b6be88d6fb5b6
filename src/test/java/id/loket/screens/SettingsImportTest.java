package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.Imports;
import id.loket.kit.Fx;
import id.loket.kit.Keys;
import id.loket.register.ImportBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The administrator takes over last year's paper book and looks something up in it, and takes a list back. */
@ExtendWith(ApplicationExtension.class)
class SettingsImportTest {
    @TempDir
    private Path dir;

    @TempDir
    private Path disk;

    private Stand stand;
    private LockGate gate;
    private final Typist typist = new Typist("settings-import");

    /** The section on a page of its own, given the file that the platform's window would have asked for. */
    private record Alone(SettingsImport section) implements Page {
        @Override
        public String title() {
            return section.title();
        }

        @Override
        public Node view() {
            return section.view();
        }

        @Override
        public Keys keys() {
            return new Keys(title());
        }

        @Override
        public void shown() {
            section.shown();
        }
    }

    @Start
    void start(Stage stage) {
        stand = new Stand(dir);
        var chosen = Optional.of(disk.resolve("buku-2024.csv"));
        gate = new LockGate(
                stand.counter,
                stand.background,
                () -> new Rooms(
                        List.of(
                                new Room(
                                        Rooms.QUEUE,
                                        "Impor",
                                        "Alt+1",
                                        false,
                                        seat -> new Alone(new SettingsImport(seat, _ -> chosen))),
                                new Room(Rooms.SETTINGS, "Pengaturan", "Alt+5", false, SettingsPage::new),
                                new Room(Rooms.BOOK, "Pencarian", "Alt+3", false, BookPage::new)),
                        (seat, key) -> new Blank(key)));
        stand.show(stage, gate);
    }

    @AfterEach
    void close() {
        Fx.run(gate::close);
        stand.close();
    }

    private static boolean rests(FxRobot robot, String id) {
        return Fx.on(() -> robot.lookup(id).queryAs(Button.class).isDisabled());
    }

    private static int rows(FxRobot robot, String id) {
        return Fx.on(() -> robot.lookup(id).queryAs(TableView.class).getItems().size());
    }

    @Test
    void thePaperBookComesInIsFoundAndGoesBack(FxRobot robot) throws Exception {
        Imports imports = stand.counter.imports();
        paper("31-2-2024");
        stand.signIn(robot, "sari");
        typist.until("#import-paper-book");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        typist.until("#import-faults");
        typist.picture("wrong");
        assertThat(rests(robot, "#import-take")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        typist.until("ready", () -> !rests(robot, "#import-take"));
        robot.push(KeyCode.ESCAPE);
        typist.gone("#import");
        assertThat(imports.batches()).isEmpty();

        paper("13-2-2024");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        typist.until("#import-lines");
        typist.until("lines", () -> rows(robot, "#import-lines") == 5);
        typist.picture("ready");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        typist.gone("#import");
        typist.until("kept", () -> rows(robot, "#imports") == 1);
        typist.picture("taken");

        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        typist.until("#book-search");
        robot.write("kendalrejo", 0);
        typist.until("#paper-book-strip");
        typist.picture("strip");
        robot.clickOn("#paper-book-open");
        typist.until("found", () -> typist.sees("#paper-book-list") && rows(robot, "#paper-book-list") == 2);
        typist.picture("paper-book");
        robot.push(KeyCode.ESCAPE);
        typist.gone("#paper-book");

        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        typist.until("#settings");
        Fx.run(() -> robot.lookup("#settings")
                .queryAs(javafx.scene.control.TabPane.class)
                .getSelectionModel()
                .select(4));
        typist.until("listed", () -> typist.sees("#imports") && rows(robot, "#imports") == 1);
        stand.picture("settings-import");
        Fx.run(() -> robot.lookup("#imports")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        typist.until("can go back", () -> !rests(robot, "#import-withdraw"));
        robot.clickOn("#import-withdraw");
        typist.until("#withdraw");
        typist.picture("ask");
        robot.clickOn("#withdraw");
        typist.until(
                "taken back",
                () -> imports.batches().stream().map(ImportBatch::withdrawn).allMatch(Optional::isPresent));
        assertThat(imports.countPaperBook("", Optional.empty())).isZero();
    }

    private void paper(String last) throws IOException {
        Files.writeString(disk.resolve("buku-2024.csv"), """
            No. Agenda;Tanggal;Nama Pemohon;NIK;Desa;Keperluan;No. Surat;Ket
            1;2/1/24;SITI CONTOH;3503135708500001;Kendalrejo;Legalisasi waris;470/1/2024;
            2;3 Jan 2024;BUDI CONTOH;350313;Pakis;Pengantar KK;;
            2;2024-01-04;RINI CONTOH;;Gador;Pengantar KK;;salah tulis
            7;5 Pebruari 2024;MOHAMAD CONTOH;;Luar daerah;Izin keramaian;;
            8;%s;WATI CONTOH;;Kendalrejo;Legalisasi;;
            """.formatted(last));
    }
}
