package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.report.Period;
import id.loket.text.Rhythm;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Chooses a period: one step back, one forward, and, where nobody fixed it, how long it is. */
final class PeriodBar extends HBox {
    private final Consumer<Period> chosen;
    private final Label title = Look.of(new Label(), Look.TITLE_2);
    private final Button back = new Button(say("screens.period.back"));
    private final Button forward = new Button(say("screens.period.forward"));
    private final Segments<Rhythm> rhythm;
    private Optional<Period> period = Optional.empty();
    private boolean showing;

    /** @param name begins the ids of its buttons */
    PeriodBar(String name, Consumer<Period> chosen) {
        super(Space.BASE);
        this.chosen = chosen;
        rhythm = new Segments<>(Arrays.stream(Rhythm.values())
                .map(r -> new Segments.Choice<>(r, name + "-" + r.id(), r.title()))
                .toList());
        rhythm.setAccessibleText(say("screens.period.rhythm"));
        rhythm.managedProperty().bind(rhythm.visibleProperty());
        rhythm.valueProperty().subscribe((before, now) -> now.ifPresent(this::lengthen));
        title.setId(name + "-period");
        back.setId(name + "-back");
        forward.setId(name + "-forward");
        back.setOnAction(e -> back());
        forward.setOnAction(e -> forward());
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(rhythm, back, title, forward);
    }

    /** @param free whether its length is a choice */
    void show(Period now, boolean free) {
        showing = true;
        period = Optional.of(now);
        title.setText(now.title());
        rhythm.setVisible(free);
        now.rhythm().ifPresent(rhythm::choose);
        showing = false;
    }

    Optional<Period> period() {
        return period;
    }

    void back() {
        period.map(Period::before).ifPresent(chosen);
    }

    void forward() {
        period.map(Period::after).ifPresent(chosen);
    }

    /** The period of another length that holds the last day of this one. */
    private void lengthen(Rhythm wanted) {
        if (!showing) {
            period.map(now -> Period.of(wanted, now.to())).ifPresent(chosen);
        }
    }
}
