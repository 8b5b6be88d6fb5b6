package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.casework.Questions;
import id.loket.casework.Requirements;
import id.loket.casework.Tick;
import id.loket.desk.Desk;
import id.loket.kit.Form;
import id.loket.kit.Space;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A look: at the papers the applicant brought, at a letter, or at both; go on or back. */
final class ActCheck implements ActCard {
    private final ActContext context;
    private final Form form = new Form();
    private final TickList list;
    private final FieldSheet sheet;
    private final Optional<String> bytes;
    private final ActFrame frame;

    ActCheck(ActContext context, Act.Check act, Runnable back) {
        this.context = context;
        var one = context.one();
        if (act.ticks()) {
            form.section(say("screens.act.check.papers"));
        }
        this.list = new TickList(
                form,
                context.sop(),
                act.ticks() ? Requirements.of(context.sop(), one.answers()) : List.of(),
                one.ticks());
        if (list.isEmpty()) {
            form.add(ActQuestions.sentence(context.row().shown()));
        }
        this.sheet = new FieldSheet(form, context.controls(), Questions.of(context.sop(), act), one.answers());
        this.bytes = Desk.bytesUnder(context.sop(), one);
        this.frame = new ActFrame(body(), verb(act), this::forward, ways(act, back));
        form.whenDone(this::forward);
    }

    private Node body() {
        if (bytes.isEmpty()) {
            return form.view();
        }
        var letter = new ActLetter(context, bytes.get());
        VBox.setVgrow(letter.view(), Priority.ALWAYS);
        return list.isEmpty() && sheet.isEmpty() ? letter.view() : new VBox(Space.SMALL, form.view(), letter.view());
    }

    private static String verb(Act.Check act) {
        if (act.paraf()) {
            return say("screens.act.initial");
        }
        return act.ticks() ? say("screens.act.complete") : say("screens.act.approve");
    }

    private static Button[] ways(Act.Check act, Runnable back) {
        return act.returns().isEmpty()
                ? new Button[0]
                : new Button[] {ActFrame.back(say("screens.act.return.open"), back)};
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        if (list.isEmpty() && sheet.isEmpty()) {
            frame.next().requestFocus();
        } else {
            form.begin();
        }
    }

    @Override
    public void refused(List<Problem> problems) {
        sheet.show(problems);
    }

    @Override
    public void forward() {
        context.give(new Command.Confirm(sheet.typed(), ticks(), Optional.empty(), bytes));
    }

    @Override
    public boolean touched() {
        return sheet.touched() || list.touched();
    }

    @Override
    public Answers answers() {
        return sheet.typed();
    }

    @Override
    public Map<String, Tick> ticks() {
        return list.ticks();
    }

    @Override
    public void fill(Answers answers) {
        sheet.fill(answers);
    }
}
