package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.Spans;
import id.loket.kit.Column;
import id.loket.kit.Keys;
import id.loket.kit.Listing;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Rows;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.register.Closing;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The weeks and months that are closed; a supervisor closes more or opens one again. */
final class NumbersDays {
    private record Line(Closing closing, String by) {}

    private final Seat seat;
    private final Listing<Line> listing;
    private final VBox said = new VBox(Space.SMALL);
    private final VBox list;
    private final StackPane view = new StackPane();

    NumbersDays(Seat seat, Runnable leave) {
        this.seat = seat;
        this.listing = SeatList.<Line>of(
                        seat,
                        "closed-periods",
                        say("screens.numbers.days"),
                        line -> line.closing().span(),
                        List.of(
                                Column.text(
                                        say("screens.numbers.days.period"),
                                        460,
                                        line -> Spans.words(line.closing().span())),
                                Column.<Line>text(
                                                say("screens.numbers.days.at"),
                                                240,
                                                line -> Dates.shortDateTime(
                                                        line.closing().at()))
                                        .by(line ->
                                                new Datum.Moment(line.closing().at()))
                                        .grouped(false),
                                Column.text(say("screens.numbers.days.by"), 400, Line::by)))
                .whenEmpty(say("screens.numbers.days.none"));
        var cancel = ActFrame.button("numbers-back", say("screens.numbers.back"), leave);
        var close = ActFrame.button("close-days", say("screens.numbers.days.close"), () -> card(cards().days()));
        var reopen = ActFrame.button(
                "reopen-days",
                say("screens.numbers.reopen"),
                () -> listing.selected().ifPresent(line -> card(cards().reopen(line.closing()))));
        boolean may = seat.who().supervisor();
        reopen.setDisable(true);
        listing.selectedProperty().subscribe(line -> reopen.setDisable(!may || line.isEmpty()));
        close.setDisable(!may);
        var keys = new Keys(say("screens.numbers.days"))
                .button("Ctrl+K", say("screens.numbers.days.close"), close)
                .button("Ctrl+B", say("screens.numbers.reopen"), reopen)
                .button("Esc", say("screens.numbers.back"), cancel);
        listing.keys(keys);
        var hint = Look.of(new Label(say("screens.numbers.days.hint")), Look.MUTED);
        hint.setWrapText(true);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        var page = new VBox(Space.BASE, hint, said, listing, new HBox(Space.SMALL, cancel, close, reopen));
        this.list = NumbersCard.page(page, keys);
        view.getChildren().setAll(list);
    }

    private NumbersCards cards() {
        return new NumbersCards(
                seat,
                sentence -> {
                    said.getChildren().setAll(new Message(Tone.SUCCESS, sentence).closable(said.getChildren()::clear));
                    begin();
                },
                this::begin);
    }

    private void card(NumbersCard card) {
        said.getChildren().clear();
        view.getChildren().setAll(card.view());
        card.begin();
    }

    Node view() {
        return view;
    }

    void begin() {
        view.getChildren().setAll(list);
        listing.requestFocus();
        seat.background()
                .run(() -> seat.counter().books().closedDays().stream()
                        .map(c -> new Line(c, seat.counter().books().name(c.by())))
                        .toList())
                .onDone(lines -> listing.show(Rows.of(lines), listing::requestFocus));
    }
}
