package id.loket.screens;

import id.loket.casework.ActWords;
import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.casework.Route;
import id.loket.desk.Done;
import id.loket.kit.Message;
import id.loket.sop.Act;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The act a case stands at, and how its card gives a command.
 *
 * @param sendItems gives the answers of many lines of a table at once
 * @param filter which of many lines the officer looked at last
 * @param tell says something over the card, such as what became of a print job
 * @param otherService goes to the service that a chosen kind belongs to
 */
record ActContext(
        Seat seat,
        Sop sop,
        Case one,
        At at,
        Send send,
        SendItems sendItems,
        ItemFilter filter,
        Consumer<Message> tell,
        Consumer<Sop> otherService) {

    /** Gives a command at the desk; it is made off the screen's thread, since making it may store a letter. */
    @FunctionalInterface
    interface Send {
        void send(Callable<Command> make, Consumer<Done.Accepted> then);
    }

    /** Gives many answers as one change, which tells how far it is and may be stopped. */
    @FunctionalInterface
    interface SendItems {
        void send(List<Command.Item> items, ItemRun run);
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
