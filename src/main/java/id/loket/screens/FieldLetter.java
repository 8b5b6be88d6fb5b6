package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.List;
import java.util.Optional;

/** A letter of the village: number, date, village and who signed it. */
final class FieldLetter implements FieldControl {
    private final Field field;
    private final List<FieldSingle> lines;

    FieldLetter(FieldControls controls, Field field, String key) {
        this.field = field;
        boolean must = field.required();
        this.lines = List.of(
                new FieldSingle(
                        key + ".number", say("screens.field.letter.number"), must, "", FieldInputs.text(Width.NUMBER)),
                new FieldSingle(
                        key + ".date", say("screens.field.letter.date"), must, "", FieldInputs.date(controls.today())),
                new FieldSingle(
                        key + ".village",
                        say("screens.field.village"),
                        must,
                        "",
                        FieldInputs.searched(controls.villages())),
                new FieldSingle(
                        key + ".signer", say("screens.field.letter.signer"), false, "", FieldInputs.text(Width.FULL)));
    }

    @Override
    public Optional<String> heading() {
        return Optional.of(field.title());
    }

    @Override
    public List<Part> parts() {
        return lines.stream().flatMap(l -> l.parts().stream()).toList();
    }

    @Override
    public Answers read() {
        return lines.stream().map(FieldSingle::read).reduce(Answers.NONE, Answers::with);
    }

    @Override
    public void write(Answers answers) {
        lines.forEach(l -> l.write(answers));
    }

    @Override
    public void onChange(Runnable changed) {
        lines.forEach(l -> l.onChange(changed));
    }
}
