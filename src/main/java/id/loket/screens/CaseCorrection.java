package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.casework.Questions;
import id.loket.kit.Form;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** Answers given earlier are put right, with a reason; only what differs is entered, and the old stays in the book. */
final class CaseCorrection implements ActCard {
    /** A field of an SOP may be called "reason" too. */
    private static final String WHY = "why";

    private static final String NO_REASON = "casework.problem.reason";

    private final Form form = new Form();
    private final FieldSheet sheet;
    private final TextArea reason = new TextArea();
    private final Consumer<Command> give;
    private final ActFrame frame;

    CaseCorrection(Seat seat, CaseFile file, Consumer<Command> give, Runnable stay) {
        this.give = give;
        form.add(ActQuestions.sentence(say("screens.case.correct.sentence")));
        this.sheet = new FieldSheet(
                form,
                new FieldControls(seat, file.sop(), _ -> {}),
                answered(file),
                file.one().answers());
        form.section(say("screens.case.correct.why"));
        reason.setPrefRowCount(2);
        form.add(WHY, say("screens.act.return.reason"), reason).required().width(Width.FULL);
        form.whenDone(this::forward);
        this.frame = new ActFrame(
                form.view(),
                say("screens.case.correct"),
                this::forward,
                ActFrame.button("stay", say("screens.act.stay"), stay));
    }

    private static List<Field> answered(CaseFile file) {
        var fields = new LinkedHashMap<String, Field>();
        var answers = file.one().answers();
        file.sop()
                .rows()
                .forEach(row -> row.acts()
                        .forEach(act -> Questions.asked(file.sop(), act, answers).stream()
                                .filter(f -> answers.has(f.id())
                                        || !answers.under(f.id()).isEmpty())
                                .forEach(f -> fields.putIfAbsent(f.id(), f))));
        return List.copyOf(fields.values());
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
        sheet.show(problems.stream()
                .map(p -> p.key().equals(NO_REASON) ? Problem.of(WHY, p.key()) : p)
                .toList());
    }

    @Override
    public void forward() {
        give.accept(new Command.Correct(sheet.changedAnswers(), reason.getText()));
    }

    @Override
    public boolean touched() {
        return sheet.touched();
    }

    @Override
    public Answers answers() {
        return sheet.typed();
    }
}
