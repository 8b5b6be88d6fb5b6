package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.desk.Done;
import id.loket.desk.ScanCut;
import id.loket.desk.ScanOpened;
import id.loket.desk.ScanReady;
import id.loket.desk.ScanSource;
import id.loket.desk.ScanWanted;
import id.loket.desk.Scanning;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Scans before they join a case: looked at, turned, cut, and told what they are. Law: nothing is kept before "attach",
 * and then all that can be is kept, or nothing; a file that cannot be opened says why and hinders no other.
 */
final class ScanWindow {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 720;
    private static final double SIDE = 340;
    /** More stay in the folder for the next time; each keeps a picture in memory. */
    private static final int MOST = 20;
    /** What a frame begins with when a key asks for it. */
    private static final double INSET = 0.05;

    private final Seat seat;
    private final CaseFile file;
    private final BiConsumer<Case, Message> attached;
    private final Scanning scanning;
    private final Stage stage = new Stage();
    private final ListView<ScanItem> list = new ListView<>();
    private final ScanPicture picture = new ScanPicture(this::framed);
    private final ScanFor scanFor;
    private final CheckBox join = new CheckBox(say("screens.scan.join"));
    private final VBox said = new VBox(Space.SMALL);
    private final Label state = Look.of(new Label(), Look.MUTED);
    private final Button leave = ActFrame.button("scan-leave", say("screens.scan.leave"));
    private final Button drop = ActFrame.button("scan-drop", say("screens.scan.drop"));
    private final Button turn = ActFrame.button("scan-turn", say("screens.scan.turn"));
    private final Button cut = ActFrame.button("scan-cut", say("screens.scan.cut"));
    private final Button attach = Look.of(ActFrame.button("scan-on", say("screens.scan.attach")), Look.PRIMARY);
    private boolean busy;

    /** @param attached hears of the case with the scans in it, and what to say of them */
    ScanWindow(Seat seat, CaseFile file, BiConsumer<Case, Message> attached) {
        this.seat = seat;
        this.file = file;
        this.attached = attached;
        this.scanning = seat.counter().scanning();
        this.scanFor = new ScanFor(file, this::told);
        list.setId("scan-items");
        list.setCellFactory(_ -> new ScanCell(scanFor));
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        join.setId("scan-join");
        join.setWrapText(true);
        join.selectedProperty().subscribe(this::buttons);
        leave.setOnAction(_ -> stage.close());
        drop.setOnAction(_ -> drop());
        turn.setOnAction(_ -> put(ScanCut::turned));
        cut.setOnAction(_ -> cut());
        attach.setOnAction(_ -> attach());
    }

    void show(Window owner, List<ScanSource> sources) {
        sources.stream().limit(MOST).map(ScanItem::new).forEach(list.getItems()::add);
        if (sources.size() > MOST) {
            said.getChildren().setAll(new Message(Tone.INFO, say("screens.scan.most", MOST, sources.size() - MOST)));
        }
        var title = say("screens.scan.title", file.sop().title());
        var top = new VBox(Space.SMALL, Look.of(new Label(title), Look.TITLE_2), said);
        top.setPadding(new Insets(Space.BASE, Space.ROOMY, Space.BASE, Space.ROOMY));
        VBox.setVgrow(list, Priority.ALWAYS);
        var side = new VBox(Space.BASE, list, join, scanFor.view());
        side.setPadding(new Insets(0, Space.ROOMY, Space.BASE, Space.ROOMY));
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, leave, drop, gap, state, turn, cut, attach), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var keys = new Keys(say("screens.scan.keys"))
                .button("Ctrl+Enter", say("screens.scan.attach"), attach)
                .button("Ctrl+R", say("screens.scan.turn"), turn)
                .button("Ctrl+K", say("screens.scan.cut"), cut)
                .on(
                        "Ctrl+Page Down",
                        say("screens.scan.next"),
                        () -> list.getSelectionModel().selectNext())
                .button("Ctrl+Delete", say("screens.scan.drop"), drop)
                .button("Esc", say("screens.scan.leave"), leave);
        var page = new BorderPane(picture);
        page.setTop(top);
        page.setLeft(side);
        page.setBottom(new VBox(bar, keys.bar()));
        keys.install(page);
        PreviewFrame.dress(stage, owner, title, page, WIDTH, HEIGHT);
        stage.show();
        list.getSelectionModel().selectFirst();
        scanFor.requestFocus();
        open(0);
    }

    // ---- opening, one after the other

    private void open(int place) {
        if (place >= list.getItems().size() || !stage.isShowing()) {
            return;
        }
        var item = list.getItems().get(place);
        seat.background().run(() -> opened(item)).onDone(one -> {
            item.opened = Optional.of(one.opened());
            item.ready = one.ready();
            changed(item);
            open(list.getItems().indexOf(item) + 1);
        });
    }

    private record Opened(ScanOpened opened, Optional<ScanReady> ready) {}

    private Opened opened(ScanItem item) {
        var opened = scanning.open(item.source);
        return new Opened(
                opened,
                opened instanceof ScanOpened.Shown shown
                        ? Optional.of(scanning.ready(shown, ScanCut.NONE))
                        : Optional.empty());
    }

    private Optional<ScanItem> current() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void changed(ScanItem item) {
        list.refresh();
        if (current().equals(Optional.of(item))) {
            look();
        }
        buttons();
    }

    private void look() {
        current()
                .ifPresentOrElse(
                        item -> {
                            item.shown()
                                    .ifPresentOrElse(
                                            s -> picture.show(s.shown(), item.cut, !s.document()), picture::clear);
                            state.setText(item.state());
                            scanFor.show(item);
                            said.getChildren()
                                    .setAll(item.refusal().stream()
                                            .map(sentence -> new Message(Tone.WARNING, sentence))
                                            .toList());
                            said.getChildren().forEach(m -> m.setId("scan-refusal"));
                        },
                        picture::clear);
        buttons();
    }

    private void buttons() {
        boolean pictures = list.getItems().stream().filter(ScanItem::picture).count() > 1;
        join.setVisible(pictures);
        join.setManaged(pictures);
        boolean cuts = current().filter(ScanItem::picture).isPresent() && !busy;
        turn.setDisable(!cuts);
        cut.setDisable(!cuts);
        cut.setText(
                current().filter(i -> i.cut.framed()).isPresent()
                        ? say("screens.scan.uncut")
                        : say("screens.scan.cut"));
        drop.setDisable(busy || list.getItems().size() < 2);
        attach.setDisable(busy
                || good().isEmpty()
                || good().stream().anyMatch(i -> i.made().isEmpty()));
    }

    /** Those that are not refused; one that is still being opened holds up the button. */
    private List<ScanItem> good() {
        return list.getItems().stream().filter(i -> i.refusal().isEmpty()).toList();
    }

    // ---- putting right

    private void drop() {
        current().ifPresent(list.getItems()::remove);
        buttons();
    }

    private void cut() {
        put(c -> c.framed() ? c.whole() : c.framed(INSET, INSET, 1 - 2 * INSET, 1 - 2 * INSET));
        picture.requestFocus();
    }

    private void framed(ScanCut wanted) {
        put(_ -> wanted);
    }

    private void put(UnaryOperator<ScanCut> how) {
        current().filter(ScanItem::picture).ifPresent(item -> {
            item.cut = how.apply(item.cut);
            item.ready = Optional.empty();
            changed(item);
            make(item);
        });
    }

    private void make(ScanItem item) {
        var wanted = item.cut;
        item.shown()
                .ifPresent(shown -> seat.background()
                        .run(() -> scanning.ready(shown, wanted))
                        .onDone(ready -> {
                            if (item.cut.equals(wanted)) {
                                item.ready = Optional.of(ready);
                                changed(item);
                            }
                        }));
    }

    private void told(Optional<String> paper, String remark) {
        current()
                .ifPresent(item -> together(item).forEach(one -> {
                    one.requirement = paper;
                    one.remark = remark;
                }));
        list.refresh();
    }

    /** Pictures that become one PDF are one paper. */
    private List<ScanItem> together(ScanItem item) {
        return join.isSelected() && item.picture()
                ? list.getItems().stream().filter(ScanItem::picture).toList()
                : List.of(item);
    }

    // ---- attaching

    private void attach() {
        var untold = good().stream().filter(i -> i.requirement.isEmpty()).findFirst();
        if (untold.isPresent()) {
            list.getSelectionModel().select(untold.get());
            scanFor.ask();
            return;
        }
        var wanted = wanted();
        busy = true;
        buttons();
        seat.background()
                .change(() -> scanning.attach(seat.who(), file.one().key(), wanted))
                .always(() -> {
                    busy = false;
                    buttons();
                })
                .onDone(done -> take(done, wanted.size()));
    }

    private List<ScanWanted> wanted() {
        var wanted = new ArrayList<ScanWanted>();
        var joined = join.isVisible() && join.isSelected()
                ? good().stream().filter(ScanItem::picture).toList()
                : List.<ScanItem>of();
        for (var item : good()) {
            if (!joined.contains(item)) {
                wanted.add(of(List.of(item)));
            } else if (joined.getFirst() == item) {
                wanted.add(of(joined));
            }
        }
        return wanted;
    }

    private static ScanWanted of(List<ScanItem> items) {
        return new ScanWanted(
                items.stream().flatMap(i -> i.made().stream()).toList(),
                items.getFirst().requirement.orElseThrow(),
                items.getFirst().remark);
    }

    private void take(Done done, int count) {
        switch (done) {
            case Done.Accepted(var now, var _) -> {
                stage.close();
                attached.accept(now, new Message(Tone.SUCCESS, say("screens.scan.attached", count)));
            }
            case Done.Refused(var problems) ->
                said.getChildren()
                        .setAll(problems.stream()
                                .map(p -> new Message(Tone.DANGER, p.sentence()))
                                .toList());
            case Done.Moved _ -> throw new IllegalStateException("attaching does not ask where the case stands");
        }
    }
}
