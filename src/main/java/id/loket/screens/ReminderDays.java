package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Space;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** After how many working days a result counts as not collected; whoever answers for the office may change it. */
final class ReminderDays extends HBox {
    private static final List<Integer> USUAL = List.of(3, 5, 7, 10, 14, 21, 30);

    /** @param changed hears the days once they are kept */
    ReminderDays(Seat seat, int days, IntConsumer changed) {
        super(Space.SMALL);
        setAlignment(Pos.CENTER_LEFT);
        var choice = new ComboBox<Integer>();
        choice.setId("reminder-days");
        choice.getItems()
                .setAll(Stream.concat(USUAL.stream(), Stream.of(days))
                        .distinct()
                        .sorted()
                        .toList());
        choice.setValue(days);
        choice.setDisable(!seat.who().supervisor() && !seat.who().administrator());
        choice.setOnAction(_ -> {
            int chosen = choice.getValue();
            seat.background()
                    .change(() -> {
                        seat.counter().reminders().remindAfter(seat.who(), chosen);
                        return chosen;
                    })
                    .onDone(changed::accept);
        });
        var label = new Label(say("screens.reminder.days"));
        label.setLabelFor(choice);
        getChildren().setAll(label, choice, new Label(say("screens.reminder.days.unit")));
    }
}
