package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.kit.Fx;
import id.loket.register.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A village's list comes in: what is wrong is shown, nothing is taken, the mended list comes in and is kept at once. */
@ExtendWith(ApplicationExtension.class)
class ImportTest {
    @TempDir
    private Path dir;

    private CaseWindow window;
    private final Typist typist = new Typist("import");

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(dir.resolve("sop"));
        try (var sop = ImportTest.class.getResourceAsStream("/own/jemput-01.xml")) {
            Files.write(dir.resolve("sop/jemput-01.xml"), sop.readAllBytes());
        }
        window = new CaseWindow(dir, stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void begin(FxRobot robot) throws Exception {
        window.newCase();
        typist.until("the list of services", () -> typist.inside("#service-search"));
        robot.clickOn("#service-jemput-01");
        typist.until("#cell-people-1-name");
    }

    private void offer(FxRobot robot, String csv) throws Exception {
        var file = Files.writeString(dir.resolve("daftar-lansia.csv"), csv);
        Fx.run(() ->
                robot.lookup("#field-people").queryAs(TableGrid.class).source().offer(file));
        typist.until("#import");
    }

    private static String people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "%d;WARGA KE-%d CONTOH;350313570850%04d;%s;Lansia"
                        .formatted(n, n, n, n % 2 == 0 ? "Gador" : "Pakis"))
                .collect(Collectors.joining("\n", "No;Nama Lengkap;NIK;Desa;Kelompok\n", "\n"));
    }

    @Test
    void aWrongLineHoldsTheWholeListUntilItIsMended(FxRobot robot) throws Exception {
        begin(robot);
        typist.picture("table");
        offer(robot, people(30) + "31;BUDI CONTOH;350313;Antah;Lansia\n");
        typist.until("#import-faults");
        typist.picture("faults");
        assertThat(Fx.on(
                        () -> robot.lookup("#import-take").queryAs(Button.class).isDisabled()))
                .isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(typist.sees("#import")).isTrue();
        typist.keys(KeyCode.ESCAPE);
        typist.gone("#import");
        assertThat(text(robot, "#cell-people-1-name")).isEmpty();

        offer(robot, people(30));
        typist.until("#import-lines");
        typist.picture("ready");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        typist.gone("#import");
        typist.until("first line", () -> text(robot, "#cell-people-1-name").equals("WARGA KE-1 CONTOH"));
        typist.picture("taken");
        assertThat(window.stand.counter.desk().count(Filter.ALL)).isZero();

        robot.push(KeyCode.PAGE_DOWN);
        typist.until("#cell-people-21-name");
        robot.write("WARGA LAIN CONTOH");
        robot.push(KeyCode.PAGE_UP);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("kept", () -> window.stand.counter.desk().count(Filter.ALL) == 1);
        var rows = window.latest().answers().rows("people");
        assertThat(rows).hasSize(30);
        assertThat(rows.get(20).get("name")).isEqualTo("WARGA LAIN CONTOH");
        assertThat(rows.getLast().values())
                .containsEntry("nik", "3503135708500030")
                .containsEntry("village", "35.03.13.2002")
                .containsEntry("group", "lansia");
    }

    @Test
    void wrongLinesStayOutOnlyOnAnExplicitWish(FxRobot robot) throws Exception {
        begin(robot);
        offer(robot, people(2) + "3;;;Gador;Lansia\n");
        typist.until("#import-skip");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        typist.until(
                "#import-take ready",
                () -> !robot.lookup("#import-take").queryAs(Button.class).isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("second line", () -> typist.sees("#cell-people-2-name"));
        assertThat(typist.sees("#cell-people-3-name")).isFalse();
    }

    @Test
    void aThousandPeopleAreSearchedAndEdited(FxRobot robot) throws Exception {
        begin(robot);
        offer(robot, people(1000));
        typist.until("#import-lines");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        typist.until("first line", () -> typist.sees("#cell-people-1-name"));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("ke-777");
        typist.until("#cell-people-777-name");
        robot.push(KeyCode.ENTER);
        robot.write("abcdefghij", 0);
        typist.picture("thousand");
        assertThat(text(robot, "#cell-people-777-name")).contains("abcdefghij");
    }

    private static String text(FxRobot robot, String selector) {
        return Fx.on(() -> robot.lookup(selector).queryAs(TextField.class).getText());
    }
}
