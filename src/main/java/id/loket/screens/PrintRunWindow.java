package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.desk.PrintDesk;
import id.loket.desk.PrintRuns.Went;
import id.loket.kit.Badge;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Pulse;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.PrintRun;
import id.loket.register.PrintRun.Place;
import id.loket.register.PrintRun.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * A run of papers on its way: how far it is, what the printer's queue says, and what the officer saw. Law: what was handed
 * over is called so until the officer says that it came out; from any number on it can be sent again.
 */
final class PrintRunWindow {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 640;
    private static final Duration AFRESH = Duration.seconds(3);

    private final Seat seat;
    private final Lane asking;
    private final Stage stage = new Stage();
    private final Label state = Look.of(new Label(), Look.MUTED);
    private final VBox said = new VBox(Space.SMALL);
    private final LongWork work = new LongWork("run-stop");
    private final Listing<Place> list;
    private final Button close = ActFrame.button("run-close", say("screens.preview.close"));
    private final Button again = ActFrame.button("run-again", "");
    private final Button upTo = ActFrame.button("run-up-to", "");
    private final Button out = Look.of(ActFrame.button("run-out", say("screens.run.out")), Look.PRIMARY);
    private PrintRun run;

    private PrintRunWindow(Seat seat, PrintRun run) {
        this.seat = seat;
        this.run = run;
        asking = seat.background().latest();
        list = new Listing<Place>(
                        seat.background(),
                        "run-list",
                        Place::n,
                        List.of(
                                Column.number(say("screens.run.column.n"), 60, p -> Integer.toString(p.n())),
                                Column.text(say("screens.run.column.paper"), 430, Place::title),
                                Column.text(say("screens.run.column.as"), 140, PrintRunWindow::as),
                                Column.badge(say("screens.run.column.state"), 250, PrintRunWindow::state)))
                .ungrouped()
                .twoLines();
        list.selectedProperty().subscribe(_ -> ready());
        state.setId("run-state");
        state.setWrapText(true);
        close.setOnAction(_ -> stage.close());
        again.setOnAction(_ -> again());
        upTo.setOnAction(_ -> list.selected().ifPresent(place -> seen(place.n())));
        out.setOnAction(_ -> seen(this.run.places().size()));
    }

    /** @param atOnce sends it from the first paper on; otherwise the officer chooses where to go on */
    static void open(Seat seat, Window owner, PrintRun run, boolean atOnce, Runnable closed) {
        var window = new PrintRunWindow(seat, run);
        window.show(owner, closed);
        if (atOnce) {
            window.send(1, Optional.empty());
        } else {
            window.now(run);
        }
    }

    private void show(Window owner, Runnable closed) {
        var heading = Look.of(new Label(run.title()), Look.TITLE_2);
        heading.setId("run-title");
        var top = new VBox(Space.SMALL, heading, state, said, work);
        top.setPadding(new Insets(Space.BASE, Space.ROOMY, Space.BASE, Space.ROOMY));
        var middle = new VBox(list);
        middle.setPadding(new Insets(0, Space.ROOMY, Space.BASE, Space.ROOMY));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, close, gap, again, upTo, out), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var keys = new Keys(run.title())
                .button("Ctrl+Enter", say("screens.run.out"), out)
                .button("F8", say("screens.run.key.again"), again)
                .button("F9", say("screens.run.key.up-to"), upTo)
                .button("Esc", say("screens.preview.close"), close);
        var page = new BorderPane(middle);
        page.setTop(top);
        page.setBottom(new VBox(bar, keys.bar()));
        page.setId("run");
        keys.install(page);
        PreviewFrame.dress(stage, owner, run.title(), page, WIDTH, HEIGHT);
        stage.setOnHidden(_ -> closed.run());
        work.keepsOpen(stage);
        Pulse.every(AFRESH, page, this::queue);
        stage.show();
        queue();
    }

    // ---- what the queue says

    /** The state of every queue this run goes to. */
    private void queue() {
        var kinds = run.places().stream()
                .map(p -> PaperKind.valueOf(p.kind()))
                .distinct()
                .toList();
        var printing = seat.counter().printing();
        asking.run(() -> queues(printing, kinds)).onDone(state::setText);
    }

    private static String queues(PrintDesk printing, List<PaperKind> kinds) {
        var wanted = kinds.stream()
                .flatMap(kind -> printing.printerFor(kind).stream())
                .distinct()
                .toList();
        var there = printing.printers().stream()
                .filter(p -> wanted.contains(p.name()))
                .map(p -> say("screens.settings.printer-state", p.name(), p.sentence()))
                .collect(Collectors.joining("; "));
        return there.isEmpty() ? say("screens.run.no-queue", String.join(", ", wanted)) : there;
    }

    // ---- sending

    private void again() {
        list.selected().ifPresent(place -> {
            boolean handed = run.places().stream().anyMatch(p -> p.n() >= place.n() && p.state() == State.HANDED);
            if (handed) {
                PreviewCopy.ask(stage, why -> send(place.n(), why));
            } else {
                send(place.n(), Optional.empty());
            }
        });
    }

    private void send(int from, Optional<String> failed) {
        said.getChildren().clear();
        work.begin();
        ready();
        seat.background()
                .followChange(job ->
                        seat.counter().printRuns().send(seat.who(), run.id(), from, failed, Heard.by(work.heard(job))))
                .withProgress(work::at)
                .always(work::end)
                .onDone(this::went);
    }

    private void went(Went went) {
        now(went.run());
        went.trouble().ifPresent(sentence -> said.getChildren().addFirst(told("run-trouble", Tone.DANGER, sentence)));
    }

    private void seen(int last) {
        seat.background()
                .change(() -> seat.counter().printRuns().seen(seat.who(), run.id(), last))
                .onDone(this::now);
    }

    // ---- how it stands

    private void now(PrintRun now) {
        run = now;
        int waiting = now.count(State.WAITING);
        int handed = now.count(State.HANDED);
        said.getChildren().clear();
        if (now.finished()) {
            said.getChildren()
                    .add(told(
                            "run-said",
                            Tone.SUCCESS,
                            say("screens.run.finished", now.places().size())));
        } else if (handed > 0) {
            said.getChildren().add(told("run-said", Tone.INFO, say("screens.run.handed", handed)));
        }
        if (waiting > 0) {
            said.getChildren().add(told("run-waiting", Tone.WARNING, say("screens.run.waiting", waiting)));
        }
        list.show(Rows.of(now.places()), () -> {
            if (list.selected().isEmpty()) {
                now.places().stream()
                        .filter(p -> p.state() != State.OUT)
                        .findFirst()
                        .ifPresent(p -> list.select(p.n() - 1));
            }
            list.requestFocus();
            ready();
        });
        ready();
        queue();
    }

    private static Message told(String id, Tone tone, String sentence) {
        var message = new Message(tone, sentence);
        message.setId(id);
        return message;
    }

    private void ready() {
        boolean rests = !work.running();
        var here = list.selected();
        again.setText(say("screens.run.again", here.map(Place::n).orElse(1)));
        again.setDisable(!rests || here.isEmpty());
        upTo.setText(say("screens.run.up-to", here.map(Place::n).orElse(1)));
        upTo.setDisable(!rests || here.filter(p -> handed(p.n())).isEmpty());
        out.setDisable(!rests || !handed(run.places().size()));
        close.setDisable(!rests);
    }

    private boolean handed(int last) {
        return run.places().stream().anyMatch(p -> p.n() <= last && p.state() == State.HANDED);
    }

    private static String as(Place place) {
        return place.copy()
                .map(k -> k > 0 ? say("screens.run.copy", k) : say("screens.run.original"))
                .orElse("");
    }

    private static Badge state(Place place) {
        return switch (place.state()) {
            case WAITING -> new Badge(Tone.NEUTRAL, say("screens.run.state.waiting"));
            case HANDED -> new Badge(Tone.WARNING, say("screens.run.state.handed"));
            case OUT -> new Badge(Tone.SUCCESS, say("screens.run.state.out"));
        };
    }
}
