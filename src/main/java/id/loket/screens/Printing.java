package id.loket.screens;

import id.loket.desk.PaperKind;
import id.loket.desk.PaperTrouble;
import id.loket.desk.PrintResult;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands a stored paper to a printer without holding up the screen; whatever happens, the paper stays stored. */
public final class Printing {
    private Printing() {}

    /** Prints the original of a paper, and tells on the screen's thread what came of it; "handed" is not yet paper. */
    public static void print(Seat seat, String sha256, PaperKind kind, int copies, Consumer<PrintResult> then) {
        print(seat, sha256, kind, copies, Optional.empty(), then);
    }

    /** Prints, and tells on the screen's thread what came of it; "handed" is not yet paper. */
    static void print(
            Seat seat,
            String sha256,
            PaperKind kind,
            int copies,
            Optional<String> whyOriginal,
            Consumer<PrintResult> then) {
        seat.background()
                .change(() -> {
                    try {
                        return seat.counter().papers().print(seat.who(), sha256, kind, copies, whyOriginal);
                    } catch (PaperTrouble e) {
                        return new PrintResult(false, e.getMessage());
                    }
                })
                .onDone(then);
    }
}
