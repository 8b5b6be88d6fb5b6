package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Lane;
import id.loket.kit.Look;
import id.loket.kit.Space;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Under a search: how much of what was looked for stands in the paper book too. Not in sight if nothing does. */
final class PaperBookStrip extends HBox {
    private static final int LEAST = 3;

    private final Seat seat;
    private final Lane lane;
    private final Label found = Look.of(new Label(), Look.MUTED);
    private final Button open = Look.of(new Button(say("screens.paper-book.open")), Look.QUIET);
    private String typed = "";

    PaperBookStrip(Seat seat) {
        super(Space.BASE);
        this.seat = seat;
        this.lane = seat.background().latest();
        found.setId("paper-book-strip");
        open.setId("paper-book-open");
        open.setOnAction(_ -> new PaperBookWindow(seat, typed).show(getScene().getWindow()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(found, open);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        open.disableProperty().bind(visibleProperty().not());
    }

    /** Opens the list of what was found. */
    Button open() {
        return open;
    }

    /** Looks for what is typed in the search. */
    void ask(String words) {
        typed = words.strip();
        if (typed.length() < LEAST) {
            lane.cancel();
            setVisible(false);
            return;
        }
        var asked = typed;
        lane.run(() -> seat.counter().imports().countPaperBook(asked, Optional.empty()))
                .onDone(this::found);
    }

    private void found(int count) {
        found.setText(say("screens.paper-book.strip", count));
        setVisible(count > 0);
    }
}
