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
import javafx.scene.control.Label;

/** Days between two dates: computed, shown, never typed and never stored; too few warn. */
final class FieldDays implements FieldControl {
    private final Hours hours;
    private final Field.Days days;
    private final String key;
    private final Label shown = Look.of(new Label(), Look.STRONG);
    private final Part part;
    private Remarks remarks = Remarks.NOWHERE;

    FieldDays(Hours hours, Field field, String key, Field.Days days) {
        this.hours = hours;
        this.days = days;
        this.key = key;
        // No stop for the keyboard: there is nothing to type.
        shown.setDisable(true);
        this.part = new Part(key, field.title(), shown, Width.FULL, false, field.hint());
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
        var from = date(all.get(days.from()));
        var to = date(all.get(days.to()));
        var count = from.flatMap(f -> to.map(t -> count(f, t)));
        shown.setText(count.map(n -> say(days.working() ? "screens.field.days.working" : "screens.field.days", n))
                .orElse(say("screens.field.days.none")));
        remarks.show(
                key,
                count.filter(n -> n < days.least()).map(_ -> Remark.warning("screens.field.days.few", days.least())));
    }

    private long count(LocalDate from, LocalDate to) {
        return days.working() ? hours.workingDaysBetween(from, to) : ChronoUnit.DAYS.between(from, to);
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
