package id.loket.screens;

import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.kit.FormField;
import id.loket.kit.Look;
import id.loket.kit.Tone;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.text.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;

/**
 * Questions in a form: shows those whose condition holds, gives their answers, puts problems at their places. Law: a
 * question that is hidden gives no answer, and keeps what was typed in case it comes back.
 */
final class FieldSheet {
    private record Asked(Field field, FieldControl control, List<Runnable> shows, List<Label> headings) {}

    private final Form form;
    private final Answers before;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, FormField> lines = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<String, Boolean> visible = new HashMap<>();
    private Answers untouched = Answers.NONE;
    private boolean ready;

    /** @param before what the case already answered: filled in, and heard by conditions */
    FieldSheet(Form form, FieldControls controls, List<Field> fields, Answers before) {
        this.form = form;
        this.before = before;
        fields.forEach(f -> add(f, controls.of(f)));
        asked.forEach(a -> a.control().write(before));
        asked.forEach(a -> a.control().onChange(this::changed));
        ready = true;
        changed();
        untouched = typed();
    }

    /** The node id of an answer's control, without its dots, which a selector would misread. */
    static String place(String key) {
        return key.replace('.', '-');
    }

    /** Each problem at the control of its answer, for a form. */
    static List<Form.Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(p -> new Form.Problem(place(p.at()), p.sentence()))
                .toList();
    }

    private void add(Field field, FieldControl control) {
        var headings = new ArrayList<Label>();
        control.heading().ifPresent(title -> {
            var heading = Look.of(new Label(title), Look.TITLE_2, "form-section");
            heading.setMaxWidth(Double.MAX_VALUE);
            headings.add(heading);
            form.add(heading);
        });
        var shows = new ArrayList<Runnable>();
        for (var part : control.parts()) {
            var line = part.width() == Width.TABLE
                    ? form.addWide(place(part.key()), part.label(), part.control())
                    : form.add(place(part.key()), part.label(), part.control()).width(part.width());
            if (part.required()) {
                line.required();
            }
            if (!part.hint().isBlank()) {
                line.hint(part.hint());
            }
            lines.put(part.key(), line);
            Runnable show = () -> line.shown(isAsked(field) && part.shown().get());
            part.shown().subscribe(show);
            shows.add(show);
        }
        control.remarksGoTo(this::remark);
        asked.add(new Asked(field, control, shows, headings));
    }

    private boolean isAsked(Field field) {
        return visible.getOrDefault(field.id(), true);
    }

    private void remark(String key, Optional<Remark> remark) {
        lines.get(key)
                .remark(
                        remark.map(FieldSheet::tone).orElse(Tone.NEUTRAL),
                        remark.map(Remark::sentence).orElse(""));
    }

    private static Tone tone(Remark remark) {
        return switch (remark.level()) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        };
    }

    private void changed() {
        if (!ready) {
            return;
        }
        var all = before.with(read(true));
        for (var one : asked) {
            boolean holds = one.field().when().map(c -> c.holds(all)).orElse(true);
            visible.put(one.field().id(), holds);
            one.headings().forEach(h -> {
                h.setVisible(holds);
                h.setManaged(holds);
            });
            one.shows().forEach(Runnable::run);
            one.control().others(all);
        }
        listeners.forEach(Runnable::run);
    }

    private Answers read(boolean all) {
        var values = new LinkedHashMap<String, String>();
        asked.stream()
                .filter(a -> all || isAsked(a.field()))
                .forEach(a -> values.putAll(a.control().read().values()));
        return new Answers(values);
    }

    /** What is answered now; an answer the case had and that was emptied is said to be empty. */
    Answers typed() {
        var values = new LinkedHashMap<String, String>();
        var now = read(false);
        before.values().keySet().stream()
                .filter(k -> !now.has(k) && asked.stream().anyMatch(a -> isAsked(a.field()) && owns(a, k)))
                .forEach(k -> values.put(k, ""));
        values.putAll(now.values());
        return new Answers(values);
    }

    private static boolean owns(Asked one, String key) {
        return one.control().parts().stream().anyMatch(p -> p.key().equals(key));
    }

    /** Only what differs from before; a table, being replaced as a whole, is given as a whole. */
    Answers changedAnswers() {
        var values = new LinkedHashMap<String, String>();
        var typed = typed();
        for (var one : asked) {
            var id = one.field().id();
            if (one.field().shape() instanceof Field.Rows) {
                if (!typed.rows(id).equals(before.rows(id))) {
                    typed.under(id).values().forEach((k, v) -> values.put(id + "." + k, v));
                }
            } else {
                one.control().parts().stream()
                        .map(FieldControl.Part::key)
                        .filter(k ->
                                typed.values().containsKey(k) && !before.get(k).equals(typed.get(k)))
                        .forEach(k -> values.put(k, typed.get(k)));
            }
        }
        return new Answers(values);
    }

    boolean touched() {
        return !typed().values().equals(untouched.values());
    }

    void fill(Answers answers) {
        asked.forEach(a -> a.control().write(answers));
    }

    /** Shows the problems where they belong; what belongs nowhere here stands above the form. */
    void show(List<Problem> problems) {
        form.show(problems.stream().map(this::placed).toList());
    }

    private Form.Problem placed(Problem problem) {
        return asked.stream()
                .flatMap(a -> a.control().at(problem).stream())
                .findFirst()
                .orElse(new Form.Problem(place(problem.at()), problem.sentence()));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }
}
