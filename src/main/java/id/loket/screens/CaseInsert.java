package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Position.At;
import id.loket.casework.Problem;
import id.loket.casework.Route;
import id.loket.kit.Form;
import id.loket.kit.FormField;
import id.loket.kit.Look;
import id.loket.kit.Width;
import id.loket.office.Series;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A supervisor inserts a number after an earlier one (15a), where the case waits for the next; shows how it will print. */
final class CaseInsert implements ActCard {
    private static final int DIGITS = 6;

    private final Seat seat;
    private final String sop;
    private final String book;
    private final Form form = new Form();
    private final TextField after = digits();
    private final TextField period = digits();
    private final TextArea reason = new TextArea();
    private final FormField asked;
    private final Consumer<Command> give;
    private final ActFrame frame;

    private CaseInsert(Seat seat, CaseFile file, String book, Series series, Consumer<Command> give, Runnable stay) {
        this.seat = seat;
        this.sop = file.sop().id();
        this.book = book;
        this.give = give;
        period.setText(series.period(seat.counter().desk().today()));
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        form.section(say("screens.case.insert"));
        form.add(ActQuestions.sentence(say("screens.case.insert.sentence", series.title())));
        this.asked = form.add("after", say("screens.case.insert.after"), after)
                .required()
                .width(Width.TINY);
        if (series.reset() == Series.Reset.YEARLY) {
            form.add("period", say("screens.numbers.year"), period).width(Width.TINY);
        }
        form.add("reason", say("screens.act.return.reason"), reason).required().width(Width.FULL);
        form.whenDone(this::forward);
        after.textProperty().subscribe(this::look);
        period.textProperty().subscribe(this::look);
        this.frame = new ActFrame(
                form.view(),
                say("screens.case.insert.verb"),
                this::forward,
                ActFrame.button("stay", say("screens.act.stay"), stay));
    }

    /** Empty where the case does not stand at an act that takes a number. */
    static Optional<CaseInsert> of(Seat seat, CaseFile file, Consumer<Command> give, Runnable stay) {
        return file.one().opened()
                        && file.one().position() instanceof At at
                        && Route.act(file.sop(), at) instanceof Act.Number number
                        && number.fields().isEmpty()
                        && !file.one().numbers().containsKey(number.book())
                ? seat.counter()
                        .office()
                        .seriesFor(file.sop().id(), number.book())
                        .filter(s -> s.reset() != Series.Reset.DAILY)
                        .map(series -> new CaseInsert(seat, file, number.book(), series, give, stay))
                : Optional.empty();
    }

    private static TextField digits() {
        var field = Look.of(new TextField(), Look.MONO);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0," + DIGITS + "}") ? change : null));
        return field;
    }

    private long number() {
        return after.getText().isBlank() ? 0 : Long.parseLong(after.getText());
    }

    private void look() {
        var n = number();
        var of = period.getText();
        seat.background()
                .run(() -> seat.counter().books().insertion(sop, book, of, n))
                .onDone(found -> {
                    if (n == number()) {
                        asked.hint(found.map(i -> say(
                                        "screens.case.insert.becomes",
                                        i.printed(),
                                        i.after().printed(),
                                        i.after().day()))
                                .orElse(say("screens.case.insert.unknown")));
                    }
                });
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        form.begin();
    }

    @Override
    public void refused(List<Problem> problems) {
        form.show(FieldSheet.placed(problems));
    }

    @Override
    public void forward() {
        give.accept(new Command.InsertNumber(Answers.NONE, period.getText(), number(), reason.getText()));
    }

    @Override
    public boolean touched() {
        return !reason.getText().isBlank() || !after.getText().isBlank();
    }

    @Override
    public Answers answers() {
        return Answers.NONE;
    }
}
