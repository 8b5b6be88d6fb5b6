package id.loket.screens;

import id.loket.desk.PaperKind;
import id.loket.desk.PaperTrouble;
import id.loket.desk.PrintResult;
import java.util.function.Consumer;

/** Hands a stored paper to a printer without holding up the screen; whatever happens, the paper stays stored. */
public final class Printing {
    private Printing() {}

    /** Prints, and tells on the screen's thread what came of it; "handed" is not yet paper. */
    public static void print(Seat seat, String sha256, PaperKind kind, int copies, Consumer<PrintResult> then) {
        seat.background()
                .change(() -> {
                    try {
                        return seat.counter().papers().print(seat.who(), sha256, kind, copies);
                    } catch (PaperTrouble e) {
                        return new PrintResult(false, e.getMessage());
                    }
                })
                .onDone(then);
    }
}
