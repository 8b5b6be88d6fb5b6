package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Ticket;
import id.loket.casework.Ticket.State;
import id.loket.desk.TicketBoard;
import id.loket.kit.Look;
import id.loket.kit.Space;
import id.loket.office.Office;
import id.loket.text.Dates;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who stands before this counter now, in a number that is read across the room, and how the line is doing. */
final class TicketCard extends VBox {
    private static final double WIDTH = 330;

    private final Office office;
    private final Label where = Look.of(new Label(), Look.TITLE_2);
    private final Label number = Look.of(new Label(), "ticket-number");
    private final Label line = new Label();
    private final Label calls = Look.of(new Label(), Look.MUTED);
    private final Label waiting = new Label();
    private final Label average = new Label();

    /** @param buttons what can be done with this ticket */
    TicketCard(Office office, Button... buttons) {
        super(Space.BASE);
        this.office = office;
        number.setId("ticket-now");
        average.setId("ticket-average");
        waiting.setId("ticket-waiting");
        line.setWrapText(true);
        calls.setWrapText(true);
        var now = Look.of(new VBox(Space.HAIR, where, number, line, calls), Look.PANEL);
        now.setAlignment(Pos.CENTER);
        now.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(now);
        for (var button : buttons) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(button);
        }
        getChildren().add(Look.of(new VBox(Space.HAIR, waiting, average), Look.SUNKEN));
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    void show(TicketBoard board, Set<String> lines, String counter) {
        var here = board.at(counter);
        where.setText(counter);
        number.setText(here.map(Ticket::printed).orElse(say("screens.tickets.nobody-here")));
        line.setText(here.map(t -> office.ticketTitle(t.line())).orElse(next(board, lines)));
        calls.setText(here.map(t -> say(
                        "screens.tickets.called-at", Dates.time(t.since().toLocalTime()), t.calls()))
                .orElse(""));
        waiting.setText(say("screens.tickets.waiting", waiting(board, lines)));
        average.setText(board.averageWait()
                .map(wait -> say("screens.tickets.average", Dates.duration(wait)))
                .orElse(say("screens.tickets.no-average")));
    }

    private static String next(TicketBoard board, Set<String> lines) {
        return board.in(State.WAITING).stream()
                .filter(t -> lines.contains(t.line()))
                .findFirst()
                .map(t -> say("screens.tickets.next-is", t.printed()))
                .orElse("");
    }

    private static long waiting(TicketBoard board, Set<String> lines) {
        return board.in(State.WAITING).stream()
                .filter(t -> lines.contains(t.line()))
                .count();
    }
}
