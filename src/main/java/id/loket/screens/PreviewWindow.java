package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Hurdle;
import id.loket.desk.PaperKind;
import id.loket.desk.PaperTrouble;
import id.loket.desk.Preview;
import id.loket.desk.PrintDesk.Wish;
import id.loket.desk.Printout;
import id.loket.kit.Keys;
import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
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

/**
 * A paper shown before it is kept and printed. Law: what is printed are the bytes shown; they are stored before they go
 * to a printer, so that no printer can lose them; and "handed to the spooler" is never called printed.
 */
public final class PreviewWindow {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 700;

    private final Seat seat;
    private final PaperKind kind;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final PreviewPane pane;
    private final PreviewPrinter printer;
    private final Lane lane;
    private final VBox said = new VBox(Space.SMALL);
    private final VBox hurdles = new VBox(Space.SMALL);
    private final Button leave = new Button(say("screens.preview.cancel"));
    private final Button store = new Button(say("screens.preview.store"));
    private final Button again = new Button(say("screens.preview.again"));
    private final Button on = Look.of(new Button(), Look.PRIMARY);
    private Optional<Callable<String>> keep;
    private Optional<String> stored = Optional.empty();
    private Optional<String> whyOriginal = Optional.empty();
    private Optional<String> onto = Optional.empty();
    private byte[] inSight = new byte[0];
    private Runnable way = () -> {};

    private PreviewWindow(Seat seat, PaperKind kind, Optional<Callable<String>> keep, Runnable closed) {
        this.seat = seat;
        this.kind = kind;
        this.keep = keep;
        this.closed = closed;
        pane = new PreviewPane(seat);
        printer = new PreviewPrinter(seat, kind);
        lane = seat.background().latest();
        leave.setId("preview-leave");
        store.setId("preview-store");
        again.setId("preview-again");
        on.setId("preview-on");
        leave.setOnAction(e -> stage.close());
        store.setOnAction(e -> store(false));
        again.setOnAction(e -> PreviewCopy.ask(stage, this::next));
        on.setOnAction(e -> way.run());
    }

    /**
     * Opens a paper that is not kept yet.
     *
     * @param keep stores it off the screen's thread and gives its SHA-256
     * @param closed runs when the window is gone, kept or not
     */
    public static void open(
            Seat seat, Window owner, Preview preview, PaperKind kind, Callable<String> keep, Runnable closed) {
        var window = new PreviewWindow(seat, kind, Optional.of(keep), closed);
        preview.remark().ifPresent(r -> window.said.getChildren().add(new Message(Tone.WARNING, r)));
        window.ask(say("screens.preview.store-print"), () -> window.store(true), true, false);
        window.show(owner, preview.title(), preview.pdf());
    }

    /** Opens a paper stored before, to print it once more. */
    public static void stored(Seat seat, Window owner, String title, String sha256, PaperKind kind, Runnable closed) {
        var window = new PreviewWindow(seat, kind, Optional.empty(), closed);
        window.stored = Optional.of(sha256);
        window.leave.setText(say("screens.preview.close"));
        window.ask(say("screens.preview.print"), window::print, false, false);
        window.next(Optional.empty());
        window.show(owner, title, new byte[0]);
    }

    /** Shows the stored paper as it will come out next: as the original, or marked as a copy. */
    private void next(Optional<String> why) {
        stored.ifPresent(sha -> {
            busy(true);
            seat.background()
                    .run(() -> seat.counter().printing().next(sha, why))
                    .onTrouble(this::lost)
                    .always(() -> busy(false))
                    .onDone(out -> offer(out, why));
        });
    }

    private void offer(Printout out, Optional<String> why) {
        whyOriginal = why;
        see(out.pdf());
        tell(PreviewCopy.messages(out, why, () -> PreviewCopy.ask(stage, this::next)));
        ask(
                out.copy() > 0 ? say("screens.preview.print-copy", out.copy()) : say("screens.preview.print"),
                this::print,
                false,
                false);
    }

    private void see(byte[] pdf) {
        inSight = pdf;
        pane.show(pdf);
        look();
    }

    /** Says what stands between this paper and the sheet before anything is sent. */
    private void look() {
        onto = Optional.empty();
        lane.run(() -> seat.counter().printing().hurdle(kind, inSight))
                .onDone(found -> hurdles.getChildren()
                        .setAll(found.map(h -> PreviewHurdle.message(h, this::elsewhere, this::onto)).stream()
                                .toList()));
    }

    private void elsewhere(String queue) {
        if (!printer.choose(queue)) {
            printer.read();
        }
    }

    private void onto(Hurdle.Onto sheet) {
        onto = Optional.of(sheet.size());
        hurdles.getChildren().setAll(new Message(Tone.INFO, say("screens.preview.onto", sheet.title())));
    }

    private void lost(Throwable thrown) {
        if (!(thrown instanceof PaperTrouble trouble)) {
            throw new IllegalStateException(thrown);
        }
        tell(new Message(Tone.DANGER, trouble.getMessage()));
        on.setDisable(true);
    }

    private void show(Window owner, String title, byte[] pdf) {
        var heading = Look.of(new Label(title), Look.TITLE_2);
        heading.setId("preview-title");
        hurdles.managedProperty().bind(Bindings.isNotEmpty(hurdles.getChildren()));
        printer.whenChosen(this::look);
        var top = new VBox(Space.SMALL, heading, said, hurdles);
        top.setPadding(new Insets(Space.BASE, Space.ROOMY, Space.BASE, Space.ROOMY));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = Look.of(new HBox(Space.SMALL, leave, gap, printer.view(), again, store, on), Look.ACTION_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        var keys = new Keys(title)
                .button("Ctrl+Enter", say("screens.preview.key.on"), on)
                .button("Ctrl+S", say("screens.preview.store"), store)
                .button("Ctrl+P", say("screens.preview.again"), again)
                .button("Esc", say("screens.preview.close"), leave);
        var page = new BorderPane(pane.view());
        page.setTop(top);
        page.setBottom(new VBox(bar, keys.bar()));
        keys.install(page);
        PreviewFrame.dress(stage, owner, title, page, WIDTH, HEIGHT);
        stage.setOnHidden(e -> closed.run());
        if (pdf.length > 0) {
            see(pdf);
        }
        stage.show();
        pane.requestFocus();
    }

    /** What can be done next. */
    private void ask(String verb, Runnable action, boolean mayStore, boolean mayRepeat) {
        on.setText(verb);
        way = action;
        visible(store, mayStore);
        visible(again, mayRepeat);
        busy(false);
    }

    private void busy(boolean busy) {
        on.setDisable(busy);
        store.setDisable(busy || !store.isVisible());
        again.setDisable(busy || !again.isVisible());
        leave.setDisable(busy);
    }

    private void store(boolean thenPrint) {
        if (keep.isEmpty()) {
            return;
        }
        busy(true);
        seat.background().change(keep.get()).always(() -> busy(false)).onDone(sha -> {
            stored = Optional.of(sha);
            keep = Optional.empty();
            leave.setText(say("screens.preview.close"));
            if (thenPrint) {
                print();
            } else {
                tell(new Message(Tone.SUCCESS, say("screens.preview.stored")));
                ask(say("screens.preview.print"), this::print, false, false);
            }
        });
    }

    private void print() {
        stored.ifPresent(sha -> {
            busy(true);
            hurdles.getChildren().clear();
            printer.settled(() -> Printing.print(seat, sha, kind, new Wish(whyOriginal, onto), result -> {
                busy(false);
                if (result.handed()) {
                    tell(
                            new Message(Tone.INFO, result.sentence()),
                            new Message(Tone.NEUTRAL, say("screens.preview.out")));
                    ask(say("screens.preview.yes"), stage::close, false, true);
                    on.requestFocus();
                } else {
                    tell(
                            new Message(Tone.DANGER, result.sentence()),
                            new Message(Tone.NEUTRAL, say("screens.preview.kept")));
                    ask(say("screens.preview.retry"), this::print, false, false);
                    printer.read();
                }
            }));
        });
    }

    private void tell(Message... messages) {
        said.getChildren().setAll(messages);
        Stream.of(messages).limit(1).forEach(first -> first.setId("preview-said"));
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }
}
