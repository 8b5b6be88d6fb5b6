package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.DateField;
import id.loket.kit.Keys;
import id.loket.kit.Look;
import id.loket.kit.Segments;
import id.loket.kit.Space;
import id.loket.report.Period;
import id.loket.text.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which period of a book is looked at: a month, a quarter or a year with a step back and forward, or any days. */
final class BooksPeriod extends HBox {
    private enum Length {
        MONTH,
        QUARTER,
        YEAR,
        DAYS
    }

    private final Runnable changed;
    private final Segments<Length> length = new Segments<>(List.of(
            new Segments.Choice<>(Length.MONTH, "period-month", say("screens.books.month")),
            new Segments.Choice<>(Length.QUARTER, "period-quarter", say("screens.books.quarter")),
            new Segments.Choice<>(Length.YEAR, "period-year", say("screens.books.year")),
            new Segments.Choice<>(Length.DAYS, "period-days", say("screens.books.days"))));
    private final Button back = new Button(say("screens.books.back"));
    private final Button forward = new Button(say("screens.books.forward"));
    private final Label title = Look.of(new Label(), Look.STRONG);
    private final DateField from;
    private final DateField to;
    private final HBox steps;
    private final HBox days;
    private Optional<Period> now = Optional.empty();
    private boolean setting;

    BooksPeriod(LocalDate today, Runnable changed) {
        super(Space.BASE);
        this.changed = changed;
        from = day("period-from", today);
        to = day("period-to", today);
        back.setId("period-back");
        forward.setId("period-forward");
        title.setId("period-title");
        title.setMinWidth(170);
        title.setAlignment(Pos.CENTER);
        back.setOnAction(_ -> now.ifPresent(p -> show(p.before())));
        forward.setOnAction(_ -> now.ifPresent(p -> show(of(p.to().plusDays(1)))));
        steps = line(back, title, forward);
        days = line(new Label(say("screens.book.from")), from, new Label(say("screens.book.to")), to);
        length.valueProperty().addListener((_, _, chosen) -> chosen.ifPresent(_ -> lengthChosen()));
        getChildren().addAll(length, steps);
        setAlignment(Pos.CENTER_LEFT);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(Space.SMALL, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }

    private DateField day(String id, LocalDate today) {
        var field = new DateField(Dates::read, Dates::longDate, today);
        field.setId(id);
        field.setPrefWidth(150);
        field.dateProperty().addListener((_, _, _) -> daysTyped());
        return field;
    }

    void keys(Keys keys) {
        keys.button("F7", say("screens.books.back"), back).button("F8", say("screens.books.forward"), forward);
    }

    /** Begins with the month of this day. */
    void begin(LocalDate day) {
        setting = true;
        length.choose(Length.MONTH);
        setting = false;
        show(Period.month(YearMonth.from(day)));
    }

    /** Empty until it began, and while the days typed make no period. */
    Optional<Period> period() {
        return now;
    }

    private void lengthChosen() {
        boolean free = length.value().filter(Length.DAYS::equals).isPresent();
        getChildren().setAll(length, free ? days : steps);
        if (setting || now.isEmpty()) {
            return;
        }
        if (free) {
            setting = true;
            from.set(now.get().from());
            to.set(now.get().to());
            setting = false;
            daysTyped();
        } else {
            show(of(now.get().from()));
        }
    }

    /** The period of the chosen length around a day. */
    private Period of(LocalDate day) {
        return switch (length.value().orElse(Length.MONTH)) {
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> Period.year(day.getYear());
            case DAYS -> Period.days(day, day);
        };
    }

    private void daysTyped() {
        if (!setting && from.date().isPresent() && to.date().isPresent()) {
            now = to.date().get().isBefore(from.date().get())
                    ? Optional.empty()
                    : Optional.of(Period.days(from.date().get(), to.date().get()));
            changed.run();
        }
    }

    private void show(Period period) {
        now = Optional.of(period);
        title.setText(period.title());
        changed.run();
    }
}
