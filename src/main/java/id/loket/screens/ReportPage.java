package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Keys;
import id.loket.report.Due;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The reports: which are owed, each one with its paper, and how the standards of the SOPs are kept. */
public final class ReportPage implements Page {
    private static final KeyCombination NEXT = KeyCombination.valueOf("Ctrl+Page Down");
    private static final KeyCombination PREVIOUS = KeyCombination.valueOf("Ctrl+Page Up");

    private final ReportSheet sheet;
    private final List<ReportPart> parts;
    private final TabPane tabs = new TabPane();
    private final Keys keys = new Keys(title());
    private int here;

    public ReportPage(Seat seat) {
        this(seat, SheetFiles::saveWorkbook);
    }

    /** @param askFile asks where to save, given the window and a name to propose */
    ReportPage(Seat seat, BiFunction<Window, String, Optional<Path>> askFile) {
        sheet = new ReportSheet(seat, askFile);
        parts = List.of(new ReportDuties(seat, this::open), sheet, new ReportCompliance(seat, askFile));
        tabs.setId("reports");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        parts.forEach(part -> {
            var tab = new Tab(part.title(), part.view());
            tab.setId("tab-" + part.id());
            tabs.getTabs().add(tab);
        });
        tabs.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> moved(now.intValue()));
        keys.on("F7", say("screens.report.back"), () -> parts.get(here).back())
                .on("F8", say("screens.report.forward"), () -> parts.get(here).forward())
                .on("F6", say("screens.report.to-waiting"), sheet::toWaiting)
                .button("F9", say("screens.report.hand"), sheet.hand())
                .on(
                        "Ctrl+Enter",
                        say("screens.report.print"),
                        () -> parts.get(here).print())
                .on(
                        "Ctrl+S",
                        say("screens.workbook.save"),
                        () -> parts.get(here).save())
                .on("Ctrl+Page Down", say("screens.report.next-part"), () -> turn(1))
                .on("Ctrl+Page Up", say("screens.report.previous-part"), () -> turn(-1));
        keys.install(tabs);
        tabs.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeLists);
    }

    /** A list would take these two keys for itself and leave no way to the other parts. */
    private void beforeLists(KeyEvent key) {
        if (NEXT.match(key)) {
            key.consume();
            turn(1);
        } else if (PREVIOUS.match(key)) {
            key.consume();
            turn(-1);
        }
    }

    /** Round and round, so that one key reaches every part. */
    private void turn(int by) {
        tabs.getSelectionModel().select(Math.floorMod(here + by, parts.size()));
    }

    private void moved(int to) {
        if (to == here) {
            return;
        }
        parts.get(here).left();
        here = to;
        // The tab's content takes no focus before it is in sight.
        Platform.runLater(parts.get(to)::shown);
    }

    private void open(Due due) {
        sheet.choose(due.duty(), due.period());
        tabs.getSelectionModel().select(parts.indexOf(sheet));
    }

    @Override
    public String title() {
        return say("screens.report.title");
    }

    @Override
    public Node view() {
        return tabs;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        // Tabs hold their content only once they are dressed, and what is in no window takes no focus.
        tabs.applyCss();
        parts.get(here).shown();
    }

    /** What is typed is kept already or now; there is nothing to ask. */
    @Override
    public boolean mayLeave() {
        parts.get(here).left();
        return true;
    }
}
