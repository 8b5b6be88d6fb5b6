package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Keys;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** What the office sets for itself: people, who is away, number books, printers, scans, the look of the screen, the care of the book. */
public final class SettingsPage implements Page {
    private final List<SettingsSection> sections;
    private final TabPane tabs = new TabPane();
    private final Keys keys = new Keys(title());
    private int here;

    public SettingsPage(Seat seat) {
        var all = new ArrayList<SettingsSection>();
        if (seat.who().administrator()) {
            all.add(new SettingsPeople(seat));
        }
        all.add(new SettingsAway(seat));
        all.add(new SettingsPin(seat));
        if (seat.who().administrator() || seat.who().supervisor()) {
            all.add(new SettingsServices(seat));
        }
        if (seat.who().administrator()) {
            all.add(new SettingsImport(seat));
        }
        all.add(new SettingsNumbers(seat));
        all.add(new SettingsPrinters(seat));
        all.add(new SettingsScans(seat));
        all.add(new SettingsLook(seat));
        all.add(new SettingsBook(seat));
        this.sections = List.copyOf(all);
        tabs.setId("settings");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        sections.forEach(section -> {
            var tab = new Tab(section.title(), section.view());
            tab.setId("tab-" + section.id());
            tabs.getTabs().add(tab);
        });
        tabs.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> moved(now.intValue()));
        keys.on(
                        "Ctrl+Page Down",
                        say("screens.settings.next"),
                        () -> tabs.getSelectionModel().selectNext())
                .on(
                        "Ctrl+Page Up",
                        say("screens.settings.previous"),
                        () -> tabs.getSelectionModel().selectPrevious());
    }

    private void moved(int to) {
        if (to == here) {
            return;
        }
        if (sections.get(here).mayLeave()) {
            here = to;
            // The tab's content takes no focus before it is in sight.
            Platform.runLater(sections.get(to)::shown);
        } else {
            tabs.getSelectionModel().select(here);
        }
    }

    @Override
    public String title() {
        return say("screens.settings.title");
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
        sections.get(here).shown();
    }

    @Override
    public boolean mayLeave() {
        return sections.get(here).mayLeave();
    }
}
