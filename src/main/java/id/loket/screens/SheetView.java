package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.PaperKind;
import id.loket.kit.Keys;
import id.loket.sop.Sop;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The printed SOP sheet of a service, shown in the window in which papers are stored and printed. */
final class SheetView {
    private static final String KEY = "F9";

    private SheetView() {}

    /** Adds the key that shows the sheet of the service at hand; without one it does nothing. */
    static void on(Keys keys, Seat seat, Node from, Supplier<Optional<Sop>> service, Runnable after) {
        keys.on(KEY, say("screens.sheet"), () -> service.get().ifPresent(sop -> show(seat, from, sop, after)));
    }

    private static void show(Seat seat, Node from, Sop sop, Runnable after) {
        seat.background()
                .run(() -> seat.counter().sheets().preview(sop))
                .onDone(preview -> PreviewWindow.open(
                        seat,
                        from.getScene().getWindow(),
                        preview,
                        PaperKind.REPORT,
                        () -> seat.counter().papers().keepBeside(seat.who(), preview, Optional.empty()),
                        after));
    }
}
