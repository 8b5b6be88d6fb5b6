package id.loket.screens;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Tick;
import id.loket.desk.Moment;
import id.loket.kit.Fx;
import id.loket.office.Person;
import id.loket.office.Person.Holding;
import id.loket.register.CaseLine;
import id.loket.register.Filter;
import id.loket.sop.Answers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The sample office's window with the real pages, at the desk of whoever a test needs. */
final class CaseWindow implements AutoCloseable {
    static final Answers KK = Answers.of(
            "person.nik", "3503135708900001",
            "person.name", "SITI CONTOH",
            "person.birth-place", "Trenggalek",
            "person.birth-date", "1990-08-17",
            "person.sex", "female",
            "person.street", "Dusun Krajan",
            "person.rt", "003",
            "person.rw", "001",
            "person.village", "35.03.13.2003",
            "village-letter.number", "470/12/2025",
            "village-letter.date", "2025-01-17",
            "village-letter.village", "35.03.13.2003",
            "village-letter.signer", "KEPALA DESA CONTOH",
            "reason", "pisah",
            "head", "BUDI CONTOH",
            "members.1.name", "BUDI CONTOH",
            "members.1.relation", "kepala",
            "members.2.name", "SITI CONTOH",
            "members.2.relation", "istri",
            "bringer.how", "self");
    private static final Map<String, Tick> COMPLETE = Map.of("pengantar", Tick.KEPT, "form-permohonan", Tick.SEEN);

    private static final Rooms ROOMS = new Rooms(
            List.of(
                    new Room(Rooms.QUEUE, "Antrean", "Alt+1", false, QueuePage::new),
                    new Room(Rooms.NEW_CASE, "Permohonan baru", "Alt+2", false, IntakePage::new),
                    new Room(Rooms.BOOK, "Buku", "Alt+3", false, seat -> new Blank("book")),
                    new Room(Rooms.REPORT, "Laporan", "Alt+4", false, seat -> new Blank("report")),
                    new Room(Rooms.SETTINGS, "Pengaturan", "Alt+5", false, SettingsPage::new)),
            CasePage::new);

    final Stand stand;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();
    private Shell shell;

    CaseWindow(Path dir, Stage stage) {
        this.stage = stage;
        this.stand = new Stand(dir);
        var camat = new Person(
                "ahmad-zuhdan",
                "AHMAD ZUHDAN, S.STP, M.Si",
                "Pembina Tingkat I",
                "198001271999121001",
                List.of(new Holding("camat", LocalDate.of(2025, 1, 10), Optional.empty(), "")));
        if (!stand.counter
                .people()
                .save(stand.session("sari"), camat, Optional.of("1234"), true)
                .isEmpty()) {
            throw new AssertionError("the Camat gets a PIN");
        }
        shell = shell("sari");
        stand.show(stage, shell);
        shell.begin();
    }

    private Shell shell(String person) {
        return new Shell(stand.counter, stand.session(person), stand.background, ROOMS, () -> {});
    }

    /** Someone else sits down. */
    void sitDown(String person) {
        Fx.run(() -> {
            shell = shell(person);
            stage.getScene().setRoot(shell);
            shell.begin();
        });
    }

    /** Goes to the page for a new case, as F2 does. */
    void newCase() throws Exception {
        Fx.until(() -> stage.getScene().getFocusOwner() != null);
        Fx.run(shell::newCase);
        until("#service-durenan-03");
    }

    void open(String key) throws Exception {
        Fx.run(() -> shell.openCase(key));
        until("#turn-title");
    }

    // ---- cases made at the desk

    Case received() {
        var sop = stand.counter.desk().service("durenan-01").orElseThrow();
        return stand.done(
                stand.counter.desk().open(stand.session("sari"), sop, Command.Confirm.answers(KK), Moment.NOW));
    }

    Case act(String person, Case one, Command command) {
        return stand.done(stand.counter.desk().act(stand.session(person), one, command, Moment.NOW));
    }

    Case checked(Case one) {
        return act("sari", one, Command.Confirm.ticks(COMPLETE));
    }

    Case checkedLegalisation(Case one) {
        return act("sari", one, Command.Confirm.ticks(Map.of("pengantar", Tick.KEPT, "permohonan", Tick.SEEN)));
    }

    Case plain(String person, Case one) {
        return act(person, one, Command.Confirm.plain());
    }

    Case written(Case one) {
        var papers = stand.counter.papers();
        var preview = papers.letter(
                stand.session("sari"),
                one,
                papers.toWrite(one).orElseThrow(),
                Optional.of(papers.signatories(one).getFirst()));
        return act("sari", one, Command.Confirm.written(papers.keep(preview)));
    }

    Case signed(String person, Case one, String letter) {
        return act(
                person, one, Command.Confirm.onBytes(one.letters().get(letter).sha256()));
    }

    /** The latest case of the book. */
    Case latest() {
        var line = stand.counter.desk().list(Filter.ALL, 0, 1).stream()
                .map(CaseLine::key)
                .findFirst();
        return stand.counter.desk().find(line.orElseThrow()).orElseThrow();
    }

    // ---- what is seen and pressed

    void until(String selector) throws Exception {
        try {
            Fx.until(() -> robot.lookup(selector).tryQuery().filter(Fx::inSight).isPresent());
        } catch (Exception e) {
            stand.picture("missed");
            throw new AssertionError("not seen: " + selector, e);
        }
    }

    boolean sees(String selector) {
        return Fx.on(() -> robot.lookup(selector).tryQuery().filter(Fx::inSight).isPresent());
    }

    String text(String selector) {
        return Fx.on(() -> ((Labeled) robot.lookup(selector).query()).getText());
    }

    void enter(String... texts) {
        for (var text : texts) {
            if (!text.isEmpty()) {
                robot.write(text);
            }
            press(KeyCode.ENTER);
        }
    }

    /** Presses one key after another; each is dealt with before the next. */
    void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    Node focused() {
        return Fx.on(() -> stage.getScene().getFocusOwner());
    }

    @Override
    public void close() {
        Fx.run(() -> stage.getScene().setRoot(new Group()));
        stand.close();
    }
}
