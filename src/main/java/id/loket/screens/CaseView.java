package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Position.At;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.text.Dates;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How a case page is laid out: head, turn card at the left, tabs at the right. */
final class CaseView {
    private static final double SIDE = 400;

    private final Seat seat;
    private final BorderPane view = new BorderPane();
    private final VBox notices = new VBox(Space.SMALL);
    private final StackPane strip = new StackPane();
    private final VBox turn = new VBox(Space.SMALL);
    private final StackPane card = new StackPane();
    private final TabPane tabs = new TabPane();
    private final Button more = new Button(say("screens.case.more"));
    private final Tab answers = tab("tab-answers", say("screens.case.tab.answers"));
    private final Tab papers = tab("tab-papers", say("screens.case.tab.papers"));
    private final Tab history = tab("tab-history", say("screens.case.tab.history"));
    private final Tab times = tab("tab-times", say("screens.case.tab.times"));

    CaseView(Seat seat, Runnable onMore) {
        this.seat = seat;
        more.setId("more");
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> onMore.run());
        tabs.getTabs().setAll(answers, papers, history, times);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setPrefWidth(SIDE);
        tabs.setMinWidth(SIDE);
        tabs.setId("case-tabs");
        notices.setId("notices");
        Look.of(notices, "notices");
        VBox.setVgrow(card, Priority.ALWAYS);
        var left = new VBox(strip, notices, turn, card);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        view.setCenter(new HBox(left, Look.of(new StackPane(tabs), "case-side")));
        view.setId("case");
    }

    private static Tab tab(String id, String title) {
        var tab = new Tab(title);
        tab.setId(id);
        return tab;
    }

    BorderPane view() {
        return view;
    }

    Button moreButton() {
        return more;
    }

    /** What may stand over the turn as long as the page is open. */
    void strip(Node node) {
        strip.getChildren().setAll(node);
    }

    void show(CaseFile file, Node body, ScanActs scans, Runnable after) {
        var head = CaseHead.of(seat, file, more);
        view.setTop(head);
        notices.getChildren().clear();
        file.cameBack()
                .ifPresent(e -> notice(new Message(
                        Tone.WARNING,
                        say(
                                "screens.case.came-back",
                                e.doer().name(),
                                Dates.dateTime(e.times().happened()),
                                e.reason()))));
        file.toOverprint().filter(_ -> file.mine()).ifPresent(_ -> notice(overprint(file, after)));
        turn.getChildren().clear();
        if (file.one().position() instanceof At at) {
            turn.getChildren().setAll(TurnLines.of(seat, file.sop(), at));
        }
        card(body);
        around(file, scans, after);
    }

    /** What is known of the case, without the turn: what was typed there stays. */
    void around(CaseFile file, ScanActs scans, Runnable after) {
        answers.setContent(CaseAnswers.of(seat, file));
        papers.setContent(PapersList.of(seat, file, scans, papers.selectedProperty(), after));
        history.setContent(HistoryList.of(seat, file, after));
        times.setContent(CaseTimes.of(file));
    }

    private Message overprint(CaseFile file, Runnable after) {
        var numbers = String.join(
                ", ",
                file.one().numbers().values().stream().map(Entry.Taken::printed).toList());
        return new Message(Tone.INFO, say("screens.case.overprint", numbers))
                .action(
                        "offer-overprint",
                        say("screens.papers.overprint"),
                        () -> PapersList.overprint(seat, view, file, after));
    }

    void card(Node body) {
        card.getChildren().setAll(body);
    }

    /** Says something over the turn until the case is shown again. */
    void notice(Message message) {
        notices.getChildren().add(message);
    }

    /** Takes it back, if it is still said. */
    void withdraw(Message message) {
        notices.getChildren().remove(message);
    }

    void nextTab() {
        var selection = tabs.getSelectionModel();
        selection.select((selection.getSelectedIndex() + 1) % tabs.getTabs().size());
    }
}
