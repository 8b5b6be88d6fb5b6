package id.loket.screens;

import id.loket.desk.Hurdle;
import id.loket.desk.PaperKind;
import id.loket.desk.PaperTrouble;
import id.loket.desk.PrintDesk.Wish;
import id.loket.desk.PrintResult;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands a stored paper to a printer without holding up the screen; whatever happens, the paper stays stored. */
public final class Printing {
    private Printing() {}

    /** What can be said before anything is sent: the hurdle, or that it was handed over. */
    private record Tried(Optional<Hurdle> hurdle, Optional<PrintResult> result) {}

    /**
     * Prints a paper at once if nothing stands in the way; otherwise nothing is sent, and the officer is asked.
     *
     * @param hurdled runs on the screen's thread when something does
     */
    static void straight(
            Seat seat, String sha256, PaperKind kind, Consumer<PrintResult> then, Consumer<Hurdle> hurdled) {
        seat.background()
                .change(() -> {
                    var printing = seat.counter().printing();
                    try {
                        var hurdle =
                                printing.hurdle(kind, seat.counter().papers().load(sha256));
                        return new Tried(
                                hurdle,
                                hurdle.isPresent()
                                        ? Optional.empty()
                                        : Optional.of(printing.print(seat.who(), sha256, kind)));
                    } catch (PaperTrouble e) {
                        return new Tried(Optional.empty(), Optional.of(new PrintResult(false, e.getMessage())));
                    }
                })
                .onDone(tried -> {
                    tried.result().ifPresent(then);
                    tried.hurdle().ifPresent(hurdled);
                });
    }

    /** Prints, and tells on the screen's thread what came of it; "handed" is not yet paper. */
    static void print(Seat seat, String sha256, PaperKind kind, Wish wish, Consumer<PrintResult> then) {
        seat.background()
                .change(() -> {
                    try {
                        return seat.counter().printing().print(seat.who(), sha256, kind, wish);
                    } catch (PaperTrouble e) {
                        return new PrintResult(false, e.getMessage());
                    }
                })
                .onDone(then);
    }
}
