package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.casework.Requirements;
import id.loket.casework.Tick;
import id.loket.kit.Form;
import id.loket.kit.Segments;
import id.loket.kit.Width;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** A way back: where to and why. What was ticked and answered so far stays with the case. */
final class ReturnCard implements ActCard {
    private final ActContext context;
    private final Answers answers;
    private final Map<String, Tick> ticks;
    private final Form form = new Form();
    private final Segments<String> target;
    private final TextArea reason = new TextArea();
    private final ActFrame frame;

    ReturnCard(ActContext context, Answers answers, Map<String, Tick> ticks, Runnable stay) {
        this.context = context;
        this.answers = answers;
        this.ticks = ticks;
        var ways = context.act().waysBack();
        this.target = new Segments<>(ways.stream()
                .map(w -> new Segments.Choice<>(w.to(), "to-" + w.to(), word(w)))
                .toList());
        target.choose(ways.getFirst().to());
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        reason.setText(missing());
        form.section(say("screens.act.return.title"));
        form.add("to", say("screens.act.return.to"), target);
        form.add("reason", say("screens.act.return.reason"), reason)
                .required()
                .hint(say("screens.act.return.hint"))
                .width(Width.FULL);
        form.whenDone(this::forward);
        this.frame = new ActFrame(
                form.view(),
                say("screens.act.return"),
                this::forward,
                ActFrame.button("stay", say("screens.act.stay"), stay));
    }

    private String word(Act.Return way) {
        var row = context.sop().row(way.to());
        boolean outside = row.acts().getFirst() instanceof Act.Receive;
        if (outside) {
            return say("screens.act.return.applicant");
        }
        return way.title().isBlank()
                ? say("screens.act.return.row", row.no(), row.shown())
                : say("screens.act.return.titled", way.title(), row.no());
    }

    /** What is missing is the usual reason. */
    private String missing() {
        if (ticks.isEmpty()) {
            return "";
        }
        var all = context.one().answers().with(answers);
        var missing = Requirements.missing(context.sop(), all, ticks);
        return missing.isEmpty()
                ? ""
                : say(
                        "screens.act.return.missing",
                        missing.stream().map(Sop.Requirement::text).collect(Collectors.joining(", ")));
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        form.begin("reason");
        reason.end();
    }

    @Override
    public void refused(List<Problem> problems) {
        form.show(FieldSheet.placed(problems));
    }

    @Override
    public void forward() {
        context.give(new Command.Return(target.value().orElseThrow(), reason.getText(), answers, ticks));
    }

    @Override
    public boolean touched() {
        return true;
    }

    @Override
    public Answers answers() {
        return answers;
    }
}
