package id.loket.screens;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.casework.Ticket;
import id.loket.casework.Ticket.State;
import id.loket.desk.Moment;
import id.loket.desk.PaperKind;
import id.loket.desk.Session;
import id.loket.desk.TicketOffice;
import id.loket.desk.Tickets;
import id.loket.kit.Fx;
import id.loket.kit.Picture;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Numbers taken and called by keyboard alone, and what the waiting room sees of it. */
@ExtendWith(ApplicationExtension.class)
class TicketPageTest {
    private static final Set<String> ALL = Set.of("umum", "legalisasi-tiket", "antrean-rekam");

    @TempDir
    private Path dir;

    private Stand stand;
    private LockGate gate;
    private Tickets tickets;
    private Session sari;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        TicketOffice.in(dir);
        stand = new Stand(dir);
        tickets = stand.counter.tickets();
        sari = stand.session("sari");
        stand.counter.printing().choosePrinter(PaperKind.TICKET, "printer-dicabut");
        gate = new LockGate(
                stand.counter,
                stand.background,
                () -> new Rooms(
                        List.of(
                                new Room(Rooms.QUEUE, "Antrean", "Alt+1", false, seat -> new Blank("antrean")),
                                new Room(Rooms.NEW_CASE, "Permohonan baru", "Alt+2", true, seat -> new Blank("baru")),
                                new Room(Rooms.BOOK, "Buku", "Alt+3", false, seat -> new Blank("buku")),
                                new Room(Rooms.REPORT, "Laporan", "Alt+4", false, seat -> new Blank("laporan")),
                                new Room(Rooms.SETTINGS, "Pengaturan", "Alt+5", false, seat -> new Blank("atur")),
                                new Room(Rooms.TICKETS, "Tiket antrean", "Alt+6", false, TicketPage::new)),
                        CasePage::new));
        stand.show(stage, gate);
    }

    @BeforeEach
    void sariSignsIn(FxRobot robot) throws Exception {
        stand.signIn(robot, "sari");
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        Fx.until(() -> seen(robot, "#ticket-now"));
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            WaitingRoom.opened().ifPresent(Stage::close);
            gate.close();
        });
        stand.close();
    }

    private static boolean seen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().map(n -> ((Labeled) n).getText()).orElse("");
    }

    private void now(FxRobot robot, String number) throws Exception {
        Fx.until(() -> text(robot, "#ticket-now").equals(number));
    }

    private State state(String printed) {
        return tickets.board().tickets().stream()
                .filter(t -> t.printed().equals(printed))
                .map(Ticket::state)
                .findFirst()
                .orElseThrow();
    }

    private void becomes(String printed, State state) throws Exception {
        Fx.until(() -> state(printed) == state);
    }

    /** A number is on the screen only once it is in the book. */
    private void taken(FxRobot robot, int rows) throws Exception {
        Fx.until(() ->
                robot.lookup("#tickets").queryAs(TableView.class).getItems().size() == rows);
    }

    private void minutes(int minutes) {
        stand.time(stand.time().get().plusMinutes(minutes));
    }

    @Test
    void numbersAreTakenCalledSkippedHeldAndDoneByKeyboard(FxRobot robot) throws Exception {
        stand.picture("tickets-empty");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        Fx.until(() -> seen(robot, "#take-ticket"));
        robot.type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        taken(robot, 1);
        Fx.until(() -> robot.lookup("#ticket-said").queryAll().size() == 2);
        stand.picture("tickets-taken");
        for (int n = 2; n <= 4; n++) {
            minutes(3);
            robot.push(KeyCode.CONTROL, KeyCode.T);
            Fx.until(() -> seen(robot, "#take-ticket"));
            robot.type(KeyCode.ENTER);
            taken(robot, n);
        }
        minutes(2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        now(robot, "B001");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> seen(robot, "#ticket-said"));
        assertThat(tickets.board().in(State.CALLED)).hasSize(1);
        stand.picture("tickets-busy");
        robot.type(KeyCode.F7);
        Fx.until(() -> tickets.board().at("Loket 1").orElseThrow().calls() == 2);
        robot.type(KeyCode.F8);
        becomes("B001", State.SKIPPED);
        now(robot, "–");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        now(robot, "A001");
        robot.type(KeyCode.F6);
        becomes("A001", State.HELD);
        now(robot, "–");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        now(robot, "A002");
        stand.picture("tickets");
        robot.type(KeyCode.F9);
        becomes("A002", State.DONE);
        now(robot, "–");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        now(robot, "A003");
        robot.type(KeyCode.F9);
        now(robot, "–");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> seen(robot, "#call-skipped"));
        robot.type(KeyCode.ENTER);
        now(robot, "B001");
        robot.type(KeyCode.F9);
        now(robot, "–");
        Fx.run(() -> robot.lookup("#tickets")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        robot.type(KeyCode.F4);
        becomes("A001", State.WAITING);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        now(robot, "A001");
        assertThat(text(robot, "#ticket-average")).contains("menit");
    }

    @Test
    void theOfficerSitsAtAnotherCounter(FxRobot robot) throws Exception {
        tickets.take(sari, "umum");
        Fx.run(() -> robot.lookup("#ticket-counter")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(1));
        Fx.until(() -> tickets.counter(sari).equals("Loket 2"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        now(robot, "A001");
        assertThat(tickets.board().at("Loket 2")).isPresent();
    }

    @Test
    void theWaitingRoomSeesNumbersOnlyAndStaysWhenTheDeskIsLocked(FxRobot robot) throws Exception {
        for (int i = 0; i < 9; i++) {
            tickets.take(sari, i % 3 == 0 ? "legalisasi-tiket" : "umum");
            minutes(1);
        }
        waits();
        for (int i = 0; i < 6; i++) {
            tickets.next(sari, ALL);
            tickets.done(sari, tickets.board().at("Loket 1").orElseThrow());
        }
        robot.type(KeyCode.F5);
        robot.type(KeyCode.F11);
        Fx.until(() -> WaitingRoom.opened().isPresent());
        Fx.until(() -> text(robot, "#wall-number").equals("A004"));
        // The headless screen gives no focus back to a window below another.
        Fx.run(() -> robot.lookup("#ticket-next").queryButton().fire());
        Fx.until(() -> text(robot, "#wall-number").equals("B003"));
        assertThat(text(robot, "#wall-counter")).isEqualTo("Loket 1");
        assertThat(Fx.on(() -> robot.lookup("#wall-before")
                        .queryAs(Pane.class)
                        .getChildren()
                        .size()))
                .isEqualTo(5);
        wall("waiting-room");
        assertThat(words()).isNotEmpty().noneMatch(word -> word.contains("CONTOH"));
        Fx.run(gate::lock);
        Fx.until(() -> seen(robot, "#field-person"));
        assertThat(Fx.on(() -> WaitingRoom.opened().isPresent())).isTrue();
        tickets.call(sari, tickets.board().at("Loket 1").orElseThrow());
        tickets.skip(sari, tickets.board().at("Loket 1").orElseThrow());
        tickets.next(sari, ALL);
        Fx.until(() -> !text(robot, "#wall-number").equals("B003"));
    }

    @Test
    void theWaitingRoomFillsItsScreenAndGoesWithTheWindow(FxRobot robot) throws Exception {
        robot.type(KeyCode.F11);
        Fx.until(() -> WaitingRoom.opened().isPresent());
        wall("waiting-room-empty");
        Fx.run(() -> WaitingRoom.opened().orElseThrow().requestFocus());
        boolean before = Fx.on(() -> WaitingRoom.opened().orElseThrow().isFullScreen());
        robot.type(KeyCode.F11);
        Fx.until(() -> Fx.on(() -> WaitingRoom.opened().orElseThrow().isFullScreen()) != before);
        Fx.run(stage::hide);
        Fx.until(() -> WaitingRoom.opened().isEmpty());
    }

    @Test
    void callingTheNumberOfACaseOpensItAtItsCall(FxRobot robot) throws Exception {
        var one = waits();
        robot.type(KeyCode.F5);
        taken(robot, 1);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> seen(robot, "#absent"));
        Fx.until(() -> robot.lookup("#next").tryQuery().filter(Node::isFocused).isPresent());
        stand.picture("tickets-call");
        robot.clickOn("#absent");
        becomes("R001", State.SKIPPED);
        robot.clickOn("#again");
        becomes("R001", State.CALLED);
        Fx.until(() -> robot.lookup("#next").tryQuery().filter(Node::isFocused).isPresent());
        robot.type(KeyCode.ENTER);
        becomes("R001", State.DONE);
        assertThat(stand.counter.desk().find(one.key()).orElseThrow().position())
                .isEqualTo(new At("rekam", 0));
    }

    /** A case of the SOP with a queue, waiting with its ticket. */
    private Case waits() {
        var desk = stand.counter.desk();
        var sop = desk.service("contoh-03").orElseThrow();
        var begun = desk.open(sari, sop, Command.Confirm.answers(Answers.of("bringer.how", "self")), Moment.NOW);
        var arrived = stand.done(desk.act(sari, stand.done(begun), Command.Confirm.plain(), Moment.NOW));
        var papers = stand.counter.papers();
        var preview = papers.letter(sari, arrived, papers.toWrite(arrived).orElseThrow(), Optional.empty());
        return stand.done(desk.act(sari, arrived, Command.Confirm.written(papers.keep(preview)), Moment.NOW));
    }

    /** What the screen of the waiting room says, at the size of a small monitor. */
    private void wall(String name) throws Exception {
        Thread.sleep(300);
        Fx.run(() -> {
            var room = WaitingRoom.opened().orElseThrow();
            room.setWidth(1366);
            room.setHeight(768);
        });
        Thread.sleep(300);
        Picture.write(name, Fx.<WritableImage>on(() -> scene().snapshot(null)));
    }

    private static Scene scene() {
        return WaitingRoom.opened().orElseThrow().getScene();
    }

    private static List<String> words() {
        return Fx.on(() -> scene().getRoot().lookupAll(".label").stream()
                .map(n -> ((Labeled) n).getText())
                .toList());
    }
}
