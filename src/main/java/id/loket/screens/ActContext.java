package id.loket.screens;

import id.loket.casework.ActWords;
import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.casework.Route;
import id.loket.desk.Done;
import id.loket.desk.PrintResult;
import id.loket.sop.Act;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The act a case stands at, and how its card gives a command.
 *
 * @param otherService goes to the service that a chosen kind belongs to
 * @param printed tells what came of printing a letter just written
 */
record ActContext(
        Seat seat,
        Sop sop,
        Case one,
        At at,
        Send send,
        Consumer<Sop> otherService,
        Consumer<PrintResult> printed) {

    /** Gives a command at the desk; it is made off the screen's thread, since making it may store a letter. */
    @FunctionalInterface
    interface Send {
        void send(Callable<Command> make, Consumer<Done.Accepted> then);
    }

    Act act() {
        return Route.act(sop, at);
    }

    Row row() {
        return sop.row(at.row());
    }

    String title() {
        return ActWords.title(sop, row(), act());
    }

    void give(Command command) {
        send.send(() -> command, _ -> {});
    }

    FieldControls controls() {
        return new FieldControls(seat, sop, otherService);
    }
}
