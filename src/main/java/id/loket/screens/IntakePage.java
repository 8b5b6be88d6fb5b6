package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.desk.Done;
import id.loket.desk.Moment;
import id.loket.kit.Ask;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.sop.Sop;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A new case: which service, then its first act. Law: what was typed stays on this page, service by service, until it is
 * entered or thrown away, wherever the officer goes meanwhile.
 */
public final class IntakePage implements Page {

    /** A first act being filled in. */
    private record Started(Sop sop, ActForm form, Node view, Moment moment) {}

    private final Seat seat;
    private final Keys keys = new Keys(say("screens.intake.title"));
    private final IntakeServices services = new IntakeServices(this::start);
    private final StackPane view = new StackPane();
    private final Map<String, Started> started = new LinkedHashMap<>();
    private Optional<Started> now = Optional.empty();
    private boolean busy;

    public IntakePage(Seat seat) {
        this.seat = seat;
        view.setId("intake");
        view.getChildren().setAll(services.view());
        keys.on("Ctrl+Enter", say("screens.intake.key.open"), this::forward)
                .on("Ctrl+R", say("screens.intake.key.services"), this::choose)
                .on("Ctrl+K", say("screens.intake.key.clear"), this::clear);
        SheetView.on(keys, seat, view, this::service, this::shown);
    }

    @Override
    public String title() {
        return say("screens.intake.title");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public void shown() {
        now.ifPresentOrElse(s -> s.form().begin(), this::choose);
    }

    @Override
    public void begin(Sop sop) {
        start(sop);
    }

    /** Going to another page loses nothing, so only this asks. */
    @Override
    public boolean mayEnd() {
        if (started.values().stream().noneMatch(s -> s.form().touched())) {
            return true;
        }
        return mayThrowAway();
    }

    private boolean mayThrowAway() {
        return new Ask<Boolean>(
                        view.getScene().getWindow(), say("screens.intake.leave.title"), say("screens.intake.leave"))
                .danger("leave", say("screens.intake.leave.verb"), true)
                .orElse(say("screens.act.stay"))
                .orElse(false);
    }

    /** Back to the list of services; what was begun stays. */
    private void choose() {
        now = Optional.empty();
        seat.background()
                .run(() -> seat.counter().desk().services().stream()
                        .filter(this::mayOpen)
                        .toList())
                .onDone(found -> {
                    services.show(
                            found,
                            started.values().stream()
                                    .filter(s -> s.form().touched())
                                    .map(s -> s.sop().id())
                                    .toList());
                    view.getChildren().setAll(services.view());
                    services.begin();
                });
    }

    /** The service that is being taken in, else the one the list stands at. */
    private Optional<Sop> service() {
        return now.map(Started::sop).or(services::current);
    }

    private boolean mayOpen(Sop sop) {
        var desk = seat.counter().desk();
        return desk.mayDo(seat.who(), sop, desk.blank(sop).standing().waitsFor());
    }

    private void start(Sop sop) {
        var one = started.computeIfAbsent(sop.id(), _ -> begun(sop));
        now = Optional.of(one);
        view.getChildren().setAll(one.view());
        one.form().begin();
    }

    private Started begun(Sop sop) {
        var desk = seat.counter().desk();
        var blank = desk.blank(sop);
        if (!(blank.position() instanceof At at)) {
            throw new IllegalStateException("SOP " + sop.id() + " begins nowhere");
        }
        var form = new ActForm(
                new ActContext(seat, sop, blank, at, this::send, (_, _) -> {}, new ItemFilter(), _ -> {}, this::start));
        return new Started(sop, form, page(sop, at, form), Moment.begun(desk.now()));
    }

    private Node page(Sop sop, At at, ActForm form) {
        var head = Look.of(
                new VBox(
                        Space.HAIR,
                        Look.of(new Label(sop.title()), Look.TITLE_1),
                        Look.of(new Label(sop.row(at.row()).shown()), Look.MUTED)),
                Look.TOP_BAR);
        HBox.setHgrow(form.view(), Priority.ALWAYS);
        var page = new BorderPane(new HBox(form.view(), IntakeSummary.of(sop)));
        page.setTop(head);
        return page;
    }

    private void forward() {
        now.ifPresent(s -> s.form().forward());
    }

    private void clear() {
        now.filter(s -> !s.form().touched() || mayThrowAway()).ifPresent(s -> {
            started.remove(s.sop().id());
            start(s.sop());
        });
    }

    private void send(Callable<Command> make, Consumer<Done.Accepted> then) {
        if (busy || now.isEmpty()) {
            return;
        }
        var one = now.get();
        busy = true;
        seat.background()
                .change(() -> open(one, make.call()))
                .always(() -> busy = false)
                .onDone(done -> take(one, done, then));
    }

    private Done open(Started one, Command command) {
        return switch (command) {
            case Command.Confirm confirm -> seat.counter().desk().open(seat.who(), one.sop(), confirm, one.moment());
            case Command.Return _,
                    Command.Again _,
                    Command.Item _,
                    Command.Note _,
                    Command.Attach _,
                    Command.SetAside _,
                    Command.Withdraw _,
                    Command.Reject _,
                    Command.Correct _,
                    Command.VoidNumber _,
                    Command.InsertNumber _ ->
                throw new IllegalStateException("a case that is not open can only be opened");
        };
    }

    private void take(Started one, Done done, Consumer<Done.Accepted> then) {
        switch (done) {
            case Done.Accepted accepted -> {
                started.remove(one.sop().id());
                now = Optional.empty();
                then.accept(accepted);
                seat.ways().openCase(accepted.now().key());
            }
            case Done.Refused(var problems) -> one.form().refused(problems);
            case Done.Moved(var moved) -> seat.ways().openCase(moved.key());
        }
    }
}
