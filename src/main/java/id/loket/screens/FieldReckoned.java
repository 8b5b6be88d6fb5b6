package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Look;
import id.loket.kit.Width;
import id.loket.office.Hours;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.text.Remark;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongBiFunction;
import javafx.scene.control.Label;

/** Time between two dates, days or years: computed, shown, never typed and never stored; too little warns. */
final class FieldReckoned implements FieldControl {

    /** How the time is counted, written, and warned of. */
    private record Count(
            ToLongBiFunction<LocalDate, LocalDate> between, LongFunction<String> words, long least, Remark few) {}

    private final String from;
    private final String to;
    private final Count count;
    private final String key;
    private final Label shown = Look.of(new Label(), Look.STRONG);
    private final Part part;
    private Remarks remarks = Remarks.NOWHERE;

    private FieldReckoned(Field field, String key, String from, String to, Count count) {
        this.from = from;
        this.to = to;
        this.count = count;
        this.key = key;
        // No stop for the keyboard: there is nothing to type.
        shown.setDisable(true);
        this.part = new Part(key, field.title(), shown, Width.FULL, false, field.hint());
    }

    static FieldReckoned days(Hours hours, Field field, String key, Field.Days days) {
        var few = Remark.warning("screens.field.days.few", days.least());
        var count = days.working()
                ? new Count(hours::workingDaysBetween, n -> say("screens.field.days.working", n), days.least(), few)
                : new Count(ChronoUnit.DAYS::between, n -> say("screens.field.days", n), days.least(), few);
        return new FieldReckoned(field, key, days.from(), days.to(), count);
    }

    static FieldReckoned age(Field field, String key, Field.Age age) {
        var few = Remark.warning("screens.field.age.few", age.least());
        var count = new Count(ChronoUnit.YEARS::between, n -> say("screens.field.age", n), age.least(), few);
        return new FieldReckoned(field, key, age.of(), age.on(), count);
    }

    @Override
    public List<Part> parts() {
        return List.of(part);
    }

    @Override
    public Answers read() {
        return Answers.NONE;
    }

    @Override
    public void write(Answers answers) {}

    @Override
    public void onChange(Runnable changed) {}

    @Override
    public void remarksGoTo(Remarks place) {
        remarks = place;
    }

    @Override
    public void others(Answers all) {
        var time = date(all.get(from))
                .flatMap(f -> date(all.get(to)).map(t -> count.between().applyAsLong(f, t)));
        shown.setText(time.map(count.words()::apply).orElse(say("screens.field.days.none")));
        remarks.show(key, time.filter(n -> n < count.least()).map(_ -> count.few()));
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
