package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.DateField;
import id.loket.kit.Look;
import id.loket.kit.Segments;
import id.loket.kit.Width;
import id.loket.screens.FieldSingle.Input;
import id.loket.sop.Field.Option;
import id.loket.text.Dates;
import id.loket.text.Numbers;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The controls of single answers. What cannot be read is handed on as it was typed, so that the desk says why. */
final class FieldInputs {
    /** Up to so many letters in all, a few choices stand side by side. */
    private static final int SIDE_BY_SIDE = 66;

    private static final int FEW = 4;
    /** Titles so long fit a control of the width of a number. */
    private static final int SHORT_TITLE = 24;

    private static final int TWO_DIGITS = 99;

    private FieldInputs() {}

    static Input line(int longest) {
        return text(longest <= 20 ? Width.NUMBER : Width.FULL);
    }

    static Input text(Width width) {
        var field = new TextField();
        return new Input(
                field,
                width,
                field::getText,
                field::setText,
                run -> field.textProperty().subscribe(run));
    }

    /** Digits that are read one by one: NIK, KK. */
    static Input digits(Width width) {
        var input = text(width);
        Look.of((TextField) input.node(), Look.MONO);
        return input;
    }

    static Input lines() {
        var area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return new Input(
                area,
                Width.FULL,
                area::getText,
                area::setText,
                run -> area.textProperty().subscribe(run));
    }

    static Input number(Optional<Long> most) {
        var input = text(most.filter(m -> m <= TWO_DIGITS).isPresent() ? Width.TINY : Width.SHORT);
        return new Input(
                input.node(),
                input.width(),
                () -> Numbers.read(input.get().get())
                        .map(BigDecimal::toPlainString)
                        .orElse(input.get().get()),
                input.set(),
                input.onChange());
    }

    static Input money() {
        var input = number(Optional.empty());
        return new Input(input.node(), Width.SHORT, input.get(), input.set(), input.onChange());
    }

    static Input date(LocalDate today) {
        var field = new DateField(Dates::read, Dates::dayAndDate, today);
        return new Input(
                field,
                Width.FULL,
                () -> field.date().map(LocalDate::toString).orElse(field.text()),
                iso -> isoDate(iso).ifPresent(field::set),
                run -> field.dateProperty().subscribe(run));
    }

    /** A date without its weekday and calendar, for the lines of a table. */
    static Input shortDate() {
        var input = text(Width.SHORT);
        return new Input(
                input.node(),
                Width.SHORT,
                () -> Dates.read(input.get().get())
                        .map(LocalDate::toString)
                        .orElse(input.get().get()),
                iso -> input.set().accept(isoDate(iso).map(Dates::shortDate).orElse(iso)),
                input.onChange());
    }

    static Input time() {
        var input = text(Width.TINY);
        return new Input(
                input.node(),
                Width.TINY,
                () -> Dates.readTime(input.get().get())
                        .map(LocalTime::toString)
                        .orElse(input.get().get()),
                iso -> input.set().accept(iso.replace(':', '.')),
                input.onChange());
    }

    static Input yesNo(String key) {
        return sideBySide(
                key, List.of(new Option("yes", say("screens.field.yes")), new Option("no", say("screens.field.no"))));
    }

    /** A few short words stand side by side; more are searched. */
    static Input choice(String key, List<Option> options) {
        int letters = options.stream().mapToInt(o -> o.title().length() + 2).sum();
        return options.size() <= FEW && letters <= SIDE_BY_SIDE ? sideBySide(key, options) : searched(options);
    }

    static Input sideBySide(String key, List<Option> options) {
        var segments = new Segments<>(options.stream()
                .map(o -> new Segments.Choice<>(o.id(), FieldSheet.place(key) + "-" + o.id(), o.title()))
                .toList());
        return new Input(
                segments,
                Width.FULL,
                () -> segments.value().orElse(""),
                id -> options.stream().map(Option::id).filter(id::equals).forEach(segments::choose),
                run -> segments.valueProperty().subscribe(run));
    }

    static Input searched(List<Option> options) {
        var field = new FieldSearch(options);
        int longest = options.stream().mapToInt(o -> o.title().length()).max().orElse(0);
        return new Input(
                field,
                longest <= SHORT_TITLE ? Width.NUMBER : Width.FULL,
                field::answer,
                field::set,
                run -> field.answerProperty().subscribe(run));
    }

    private static Optional<LocalDate> isoDate(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
