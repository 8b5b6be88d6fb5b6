package id.loket.screens;

import static id.loket.screens.BookScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.desk.PeriodReports;
import id.loket.desk.SampleWeeks;
import id.loket.register.ReportEvent.Event;
import id.loket.report.Breach;
import id.loket.report.Duty;
import id.loket.report.Period;
import id.loket.text.IsoWeek;
import id.loket.text.Rhythm;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
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
class ReportPageTest {
    private static final Period SECOND = Period.week(new IsoWeek(2025, 7));

    @TempDir
    Path dir;

    private BookScreen screen;

    @Start
    void start(Stage stage) {
        screen = new BookScreen(dir, stage);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private PeriodReports reports() {
        return screen.weeks.counter().periodReports();
    }

    private Duty weekly() {
        return reports().usual(Rhythm.WEEK);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static int rows(FxRobot robot, String id) {
        return robot.lookup(id).<TableView<?>>query().getItems().size();
    }

    private void open(FxRobot robot) throws Exception {
        screen.show(seat -> new ReportPage(seat, (_, name) -> Optional.of(dir.resolve(name + ".xlsx"))));
        until(() -> rows(robot, "#report-duties") == 4);
        until(() -> robot.lookup("#report-duties").query().isFocused());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#card-received").tryQuery().isPresent());
    }

    @Test
    void the_last_week_with_entries_is_counted_and_compared(FxRobot robot) throws Exception {
        open(robot);

        assertThat(text(robot, "#report-period")).contains("10 s.d. 16 Februari 2025");
        assertThat(text(robot, "#card-received")).isEqualTo("4");
        assertThat(text(robot, "#card-received-before")).contains("2");
        assertThat(text(robot, "#card-finished")).isEqualTo("2");
        assertThat(text(robot, "#card-ended")).isEqualTo("1");
        assertThat(robot.lookup("#report-owed").tryQuery())
                .as("nobody handed it over yet")
                .isPresent();
        until(() -> robot.lookup("#report-services")
                        .<TableView<?>>query()
                        .getItems()
                        .size()
                == 2);
        until(() ->
                robot.lookup("#report-waiting").<TableView<?>>query().getItems().size() == 2);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup("#report-saved").tryQuery().isPresent());
        assertThat(dir.resolve("LATIHAN Laporan Mingguan Pelayanan " + SECOND.title() + ".xlsx"))
                .isNotEmptyFile();
        assertThat(screen.weeks.counter().exports().taken(0, 1))
                .extracting(e -> e.list())
                .containsExactly("report-weekly");
        BookScreen.shot("report", screen.stage.getScene());
    }

    @Test
    void keys_go_from_week_to_week_and_back(FxRobot robot) throws Exception {
        open(robot);

        robot.type(KeyCode.F7);
        until(() -> text(robot, "#report-period").contains("3 s.d. 9 Februari 2025"));
        assertThat(text(robot, "#card-received")).isEqualTo("2");
        until(() -> text(robot, "#report-events .label").contains("AHMAD CONTOH"));
        robot.type(KeyCode.F8);

        until(() -> text(robot, "#report-period").contains("10 s.d. 16"));
    }

    @Test
    void a_waiting_case_is_opened_from_the_report(FxRobot robot) throws Exception {
        open(robot);
        until(() ->
                robot.lookup("#report-waiting").<TableView<?>>query().getItems().size() == 2);

        robot.type(KeyCode.F6);
        robot.type(KeyCode.ENTER);

        until(() -> !screen.opened.isEmpty());
        assertThat(screen.weeks.keys().values()).contains(screen.opened.getFirst());
    }

    @Test
    void typed_notes_are_kept_by_themselves_and_stay_with_their_week(FxRobot robot) throws Exception {
        open(robot);

        robot.write("Listrik padam");
        until(() -> text(robot, "#notes-state").equals("Catatan tersimpan."));
        assertThat(reports().notes(weekly(), SECOND).obstacles()).isEqualTo("Listrik padam");
        robot.type(KeyCode.TAB);
        robot.write("Tidak ada");
        robot.type(KeyCode.F7);

        until(() -> text(robot, "#report-period").contains("3 s.d. 9"));
        assertThat(robot.lookup("#notes-obstacles").<TextArea>query().getText()).isEmpty();
        assertThat(reports().notes(weekly(), SECOND).complaints()).isEqualTo("Tidak ada");
        robot.type(KeyCode.F8);
        until(() ->
                robot.lookup("#notes-complaints").<TextArea>query().getText().equals("Tidak ada"));
    }

    @Test
    void a_report_is_previewed_kept_and_its_hand_over_recorded(FxRobot robot) throws Exception {
        open(robot);
        assertThat(robot.lookup("#report-hand").query().isDisabled()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup("#preview-store").tryQuery().isPresent());
        until(() -> text(robot, "#preview-page").startsWith("Halaman 1 dari"));
        BookScreen.shot("report-preview", robot.lookup("#preview-page").query().getScene());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup("#preview-said").tryQuery().isPresent());
        BookScreen.shot("report-stored", robot.lookup("#preview-page").query().getScene());
        robot.type(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#report-hand").query().isDisabled());
        robot.type(KeyCode.F9);
        until(() -> robot.lookup("#hand-over").tryQuery().isPresent());
        BookScreen.shot("report-hand", robot.lookup("#hand-over").query().getScene());
        robot.type(KeyCode.ENTER);

        until(() -> reports().events(weekly(), SECOND).size() == 2);
        var events = reports().events(weekly(), SECOND);
        assertThat(events).extracting(e -> e.event()).containsExactly(Event.MADE, Event.HANDED);
        assertThat(events.getLast().handedTo()).isEqualTo("AHMAD CONTOH, M.Si");
        until(() -> robot.lookup("#report-owed").tryQuery().isEmpty());
        BookScreen.shot("report-handed", screen.stage.getScene());
    }

    @Test
    void what_is_owed_is_listed_and_the_standards_lead_down_to_the_case_that_broke_one(FxRobot robot) throws Exception {
        screen.weeks.at(SampleWeeks.MONDAY_AFTER.plusDays(1));
        screen.show(seat -> new ReportPage(seat, (_, name) -> Optional.of(dir.resolve(name + ".xlsx"))));
        until(() -> rows(robot, "#report-duties") == 4);
        assertThat(robot.lookup("#duties-owed").tryQuery()).isPresent();
        BookScreen.shot("duties", screen.stage.getScene());

        robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        until(() -> robot.lookup("#compliance-period").tryQuery().isPresent()
                && text(robot, "#compliance-period").contains("Januari 2025"));
        robot.type(KeyCode.F8);
        until(() -> text(robot, "#compliance-period").contains("Februari 2025"));
        until(() -> rows(robot, "#compliance-services") == 2);
        robot.type(KeyCode.ENTER);
        until(() -> rows(robot, "#compliance-steps") == 4);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        until(() -> rows(robot, "#compliance-cases") == 3);
        var worst = reports().breaches(Period.month(YearMonth.of(2025, 2)), "durenan-01", "ajukan", "5 menit");
        assertThat(new ComplianceCases(reports(), worst).ordered("worked", true).rows(0, 2))
                .as("more than are named at once still come in an order of their own, page by page")
                .extracting(b -> b.breach().worked())
                .isEqualTo(worst.stream().map(Breach::worked).sorted().limit(2).toList());
        TableView<?> steps = robot.lookup("#compliance-steps").query();
        assertThat(steps.getColumns()).allMatch(TableColumn::isSortable);
        assertThat(robot.lookup("#compliance-cases").<TableView<?>>query().getColumns())
                .allMatch(TableColumn::isSortable);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup("#compliance-saved").tryQuery().isPresent());
        BookScreen.shot("compliance", screen.stage.getScene());
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);

        until(() -> !screen.opened.isEmpty());
        assertThat(screen.opened.getFirst())
                .as("Dodi withdrew after fifty minutes in a step of five; nobody was slower")
                .isEqualTo(screen.weeks.keys().get("dodi"));
    }
}
