package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.casework.Scan;
import id.loket.desk.Done;
import id.loket.desk.Moment;
import id.loket.kit.Ask;
import id.loket.kit.Keys;
import id.loket.kit.Message;
import id.loket.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * One case: what it waits for at the left, all that is known of it at the right. Law: after each command the case is
 * shown as the book now has it; a refusal changes nothing and keeps what was typed.
 */
public final class CasePage implements Page {
    private final Seat seat;
    private final String key;
    private final CaseView shape;
    private final ItemFilter filter = new ItemFilter();
    private final Keys keys = new Keys(say("screens.case.title"));
    private final BooleanProperty backwards = new SimpleBooleanProperty();
    private final BooleanProperty paper = new SimpleBooleanProperty();
    private final CaseSurvey survey;
    private final CaseScans scans;
    private Optional<CaseFile> file = Optional.empty();
    private Optional<ActCard> card = Optional.empty();
    private Optional<ActCard> over = Optional.empty();
    private Moment moment = Moment.NOW;
    private boolean busy;

    public CasePage(Seat seat, String key) {
        this.seat = seat;
        this.key = key;
        this.shape = new CaseView(seat, this::more);
        keys.on("Ctrl+Enter", say("screens.case.key.forward"), this::forward)
                .on("Ctrl+B", say("screens.case.key.back"), backwards, this::goBack)
                .on("F8", say("screens.case.on-paper"), paper, this::onPaper)
                .on("Ctrl+T", say("screens.papers.receipt"), this::receipt)
                .on("Ctrl+N", say("screens.case.note"), () -> open(CaseCommands.note(this::give, this::stay)))
                .on("Ctrl+L", say("screens.case.more"), this::more)
                .on("F6", say("screens.case.key.tab"), shape::nextTab)
                .on("F5", say("screens.case.key.again"), this::read)
                .on("Esc", say("screens.case.leave"), this::leave);
        survey = new CaseSurvey(seat, shape, keys);
        scans = new CaseScans(seat, shape, keys, () -> file, this::attached, this::setAside);
        SheetView.on(keys, seat, shape.view(), () -> file.map(CaseFile::sop), () -> open().ifPresent(ActCard::begin));
    }

    @Override
    public String title() {
        return file.map(f -> f.sop().title()).orElse(say("screens.case.title"));
    }

    @Override
    public Node view() {
        return shape.view();
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        if (open().map(ActCard::touched).orElse(false)) {
            open().ifPresent(ActCard::begin);
        } else {
            read();
        }
    }

    @Override
    public boolean mayLeave() {
        if (open().filter(ActCard::touched).isEmpty()) {
            return true;
        }
        return new Ask<Boolean>(
                        shape.view().getScene().getWindow(),
                        say("screens.case.leave.title"),
                        say("screens.case.leave.sentence"))
                .danger("leave", say("screens.case.leave.verb"), true)
                .orElse(say("screens.act.stay"))
                .orElse(false);
    }

    private void read() {
        seat.background()
                .run(() -> CaseFile.read(seat, key))
                .onDone(found -> found.ifPresentOrElse(
                        this::show, () -> shape.notice(new Message(Tone.DANGER, say("screens.case.unknown", key)))));
    }

    private void show(CaseFile now) {
        file = Optional.of(now);
        over = Optional.empty();
        survey.gone();
        moment = Moment.begun(seat.counter().desk().now());
        var made = card(now);
        card = Optional.of(made);
        boolean back = made instanceof ActForm form && form.hasWayBack();
        backwards.set(back);
        paper.set(!now.mine() && !now.ended() && now.records() && now.waitsForInside());
        shape.show(now, made.view(), scans, this::shown);
        made.begin();
    }

    private ActCard card(CaseFile now) {
        return switch (now.one().position()) {
            case At at when now.mine() -> new ActForm(context(now, at));
            case At _ -> new CaseWaits(now, this::onPaper, this::leave);
            case End _ -> new CaseWaits(now, () -> {}, this::leave);
        };
    }

    private ActContext context(CaseFile now, At at) {
        return new ActContext(
                seat,
                now.sop(),
                now.one(),
                at,
                this::send,
                this::sendItems,
                filter,
                shape::notice,
                _ -> seat.ways().newCase());
    }

    // ---- cards over the turn

    private Optional<ActCard> open() {
        return over.or(() -> card);
    }

    private void open(ActCard wanted) {
        over = Optional.of(wanted);
        shape.card(wanted.view());
        wanted.begin();
    }

    private void stay() {
        over = Optional.empty();
        card.ifPresent(c -> {
            shape.card(c.view());
            c.begin();
        });
    }

    private void forward() {
        open().ifPresent(ActCard::forward);
    }

    private void goBack() {
        if (open().orElse(null) instanceof ActForm form) {
            form.goBack();
        }
    }

    private void leave() {
        if (over.isPresent()) {
            stay();
        } else if (mayLeave()) {
            seat.ways().queue();
        }
    }

    private void onPaper() {
        file.filter(_ -> paper.get())
                .ifPresent(now -> seat.background()
                        .run(() -> CasePaperEntry.holders(seat, now.sop()))
                        .onDone(holders -> open(new CasePaperEntry(
                                seat,
                                now,
                                actTitle(now),
                                holders,
                                wanted -> recordFromPaper(now, wanted),
                                this::stay))));
    }

    private String actTitle(CaseFile now) {
        return now.one().position() instanceof At at ? context(now, at).title() : "";
    }

    private void recordFromPaper(CaseFile now, Moment wanted) {
        if (now.one().position() instanceof At at) {
            moment = wanted;
            shape.notice(new Message(
                    Tone.INFO,
                    say(
                            "screens.paper.recording",
                            wanted.paper().orElseThrow().name(),
                            wanted.happened().orElseThrow())));
            open(new ActForm(context(now, at)));
            backwards.set(true);
        }
    }

    private void more() {
        file.ifPresent(now -> {
            var menu = new ContextMenu();
            CaseCommands.of(seat, now, this::give, this::stay).forEach(offer -> {
                var item = new MenuItem(offer.title());
                item.setId("command-" + offer.id());
                item.setOnAction(_ -> open(offer.card()));
                menu.getItems().add(item);
            });
            menu.show(shape.moreButton(), Side.BOTTOM, 0, 0);
        });
    }

    private void receipt() {
        file.ifPresent(now -> PapersList.receipt(seat, shape.view(), now, this::read));
    }

    /** Scans joined the case; what was typed on its turn stays. */
    private void attached(Case now, Message said) {
        seat.background().run(() -> CaseFile.of(seat, now)).onDone(fresh -> {
            file = Optional.of(fresh);
            shape.around(fresh, scans, this::shown);
            shape.notice(said);
        });
    }

    private void setAside(Scan scan) {
        open(CaseCommands.setAside(scan, this::give, this::stay));
    }

    // ---- commands

    private void give(Command command) {
        send(() -> command, _ -> {});
    }

    private void send(Callable<Command> make, Consumer<Done.Accepted> then) {
        if (busy || file.isEmpty()) {
            return;
        }
        busy = true;
        var seen = file.get().one();
        var when = moment;
        seat.background()
                .change(() -> seat.counter().desk().act(seat.who(), seen, make.call(), when))
                .always(() -> busy = false)
                .onDone(done -> take(seen, when, done, then));
    }

    private void sendItems(List<Command.Item> items, ItemRun run) {
        if (busy || file.isEmpty()) {
            return;
        }
        busy = true;
        var seen = file.get().one();
        var when = moment;
        seat.background()
                .followChange(progress -> seat.counter().desk().answer(seat.who(), seen, items, when, (done, of) -> {
                    progress.at(done, of);
                    return !run.stopped();
                }))
                .withProgress(run::at)
                .always(() -> {
                    busy = false;
                    run.ended();
                })
                .onDone(done -> done.ifPresentOrElse(
                        d -> take(seen, when, d, _ -> {}),
                        () -> shape.notice(new Message(Tone.INFO, say("screens.items.stopped")))));
    }

    private void take(Case seen, Moment when, Done done, Consumer<Done.Accepted> then) {
        switch (done) {
            case Done.Accepted accepted -> {
                reread(accepted.now(), now -> {
                    then.accept(accepted);
                    var notices = new ArrayList<>(CaseNotices.after(now, accepted.entry(), this::receipt));
                    if (survey.served(seen, accepted.now(), when)) {
                        notices.add(survey.offer(accepted.now()));
                    }
                    return notices;
                });
                if (accepted.now().standing().returned()) {
                    slip(accepted.now());
                }
            }
            case Done.Refused(var problems) -> open().ifPresent(c -> c.refused(problems));
            case Done.Moved(var now) -> reread(now, _ -> List.of(new Message(Tone.WARNING, say("screens.case.moved"))));
        }
    }

    private void reread(Case now, Function<CaseFile, List<Message>> notices) {
        seat.background().run(() -> CaseFile.of(seat, now)).onDone(fresh -> {
            show(fresh);
            notices.apply(fresh).forEach(shape::notice);
        });
    }

    private void slip(Case now) {
        seat.background()
                .run(() -> CaseFile.of(seat, now))
                .onDone(fresh -> PapersList.slip(seat, shape.view(), fresh, () -> card.ifPresent(ActCard::begin)));
    }
}
