package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Problem;
import id.loket.desk.NumberBooks;
import id.loket.desk.Spans;
import id.loket.kit.DateField;
import id.loket.kit.Form;
import id.loket.kit.Segments;
import id.loket.kit.Width;
import id.loket.office.Series;
import id.loket.register.Closing;
import id.loket.register.ReportEvent;
import id.loket.text.Dates;
import id.loket.text.IsoWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** The questions of each act on the number books. */
final class NumbersCards {
    private static final int DIGITS = 6;

    private final Seat seat;
    private final NumberBooks books;
    private final Consumer<String> done;
    private final Runnable back;

    /** @param done tells what was done, in a sentence */
    NumbersCards(Seat seat, Consumer<String> done, Runnable back) {
        this.seat = seat;
        this.books = seat.counter().books();
        this.done = done;
        this.back = back;
    }

    /** Opens the year of a series with its first number. */
    NumbersCard open(Series series, String proposed) {
        var form = new Form();
        form.section(say("screens.numbers.open.title", series.title()));
        var year = digits(proposed);
        var first = digits("1");
        if (series.reset() == Series.Reset.YEARLY) {
            form.add("period", say("screens.numbers.year"), year).required().width(Width.TINY);
        }
        var field = form.add("first", say("screens.numbers.first"), first)
                .required()
                .width(Width.TINY);
        Runnable hint = () -> field.hint(say(
                "screens.numbers.first.hint",
                number(first) < 1 || series.days(year.getText()).isEmpty()
                        ? "-"
                        : books.first(series, year.getText(), number(first))));
        first.textProperty().subscribe(hint);
        year.textProperty().subscribe(hint);
        return new NumbersCard(
                seat,
                form,
                say("screens.numbers.open"),
                () -> books.open(seat.who(), series, year.getText(), number(first)),
                () -> done.accept(say("screens.numbers.opened", Spans.book(series, year.getText()), first.getText())),
                back);
    }

    private static TextField digits(String text) {
        var field = new TextField(text);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null));
        return field;
    }

    private static long number(TextField field) {
        return field.getText().isBlank() ? 0 : Long.parseLong(field.getText());
    }

    /** Opens again what is closed, with a reason. */
    NumbersCard reopen(Closing closing) {
        var title = books.title(closing.span());
        var form = new Form();
        form.section(say("screens.numbers.reopen.title", title));
        form.add(ActQuestions.sentence(say("screens.numbers.reopen.sentence", title)));
        var reason = new TextArea();
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        form.add("reason", say("screens.act.return.reason"), reason).required().width(Width.FULL);
        return new NumbersCard(
                seat,
                form,
                say("screens.numbers.reopen"),
                () -> books.reopen(seat.who(), closing.span(), reason.getText()),
                () -> done.accept(say("screens.numbers.reopened", title)),
                back);
    }

    /** Closes a week or a month, told by any of its days. */
    NumbersCard days() {
        var today = seat.counter().desk().today();
        var kind = new Segments<>(List.of(
                new Segments.Choice<>(Closing.Kind.WEEK, "week", say("screens.numbers.days.week")),
                new Segments.Choice<>(Closing.Kind.MONTH, "month", say("screens.numbers.days.month"))));
        var day = new DateField(Dates::read, Dates::longDate, today);
        var form = new Form();
        form.section(say("screens.numbers.days.title"));
        form.add(ActQuestions.sentence(say("screens.numbers.days.sentence")));
        form.add("kind", say("screens.numbers.days.kind"), kind);
        var field = form.add("day", say("screens.numbers.days.day"), day).required();
        Runnable hint = () -> span(kind, day).ifPresent(span -> hint(span, field::hint));
        kind.valueProperty().subscribe(hint);
        day.dateProperty().subscribe(hint);
        kind.choose(Closing.Kind.WEEK);
        day.set(today.minusWeeks(1));
        return new NumbersCard(
                seat,
                form,
                say("screens.numbers.days.close"),
                () -> span(kind, day)
                        .map(this::close)
                        .orElse(Optional.of(Problem.of("day", "screens.numbers.days.unread"))),
                () -> done.accept(say(
                        "screens.numbers.days.closed",
                        Spans.words(span(kind, day).orElseThrow()))),
                back);
    }

    /** Which days are meant, and whether the week's report was made: what comes later would not be in it. */
    private void hint(Closing.Span span, Consumer<String> show) {
        show.accept(Spans.words(span));
        if (span.kind() != Closing.Kind.WEEK) {
            return;
        }
        var week = IsoWeek.of(span.first());
        seat.background()
                .run(() -> seat.counter().periodReports().events(week).stream()
                        .anyMatch(e -> e.event() == ReportEvent.Event.MADE))
                .onDone(made -> show.accept(
                        made
                                ? say("screens.numbers.days.reported", Spans.words(span))
                                : say("screens.numbers.days.unreported", Spans.words(span))));
    }

    private static Optional<Closing.Span> span(Segments<Closing.Kind> kind, DateField day) {
        return day.date().flatMap(date -> kind.value().map(k -> span(k, date)));
    }

    private static Closing.Span span(Closing.Kind kind, LocalDate date) {
        return switch (kind) {
            case WEEK -> Closing.Span.week(IsoWeek.of(date));
            case MONTH, SERIES -> Closing.Span.month(YearMonth.from(date));
        };
    }

    private Optional<Problem> close(Closing.Span span) {
        return switch (span.kind()) {
            case WEEK -> books.close(seat.who(), IsoWeek.of(span.first()));
            case MONTH, SERIES -> books.close(seat.who(), YearMonth.from(span.first()));
        };
    }
}
