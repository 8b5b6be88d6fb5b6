package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.sop.Answers;
import id.loket.text.Dates;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A case that does not wait for the one at the desk: for whom it waits, or how it ended. */
final class CaseWaits implements ActCard {
    private final Form form = new Form();
    private final ActFrame frame;
    private final Runnable leave;

    CaseWaits(CaseFile file, Runnable onPaper, Runnable leave) {
        this.leave = leave;
        form.add(ActQuestions.sentence(sentence(file)));
        boolean mayRecord = file.records() && file.waitsForInside();
        this.frame = new ActFrame(
                form.view(),
                say("screens.case.leave"),
                leave,
                mayRecord
                        ? new Button[] {ActFrame.button("on-paper", say("screens.case.on-paper"), onPaper)}
                        : new Button[0]);
    }

    private static String sentence(CaseFile file) {
        var last = file.one().entries().getLast();
        return switch (file.one().position()) {
            case At _ ->
                say(
                        "screens.case.waits.sentence",
                        file.waitsFor(),
                        Dates.dateTime(last.times().happened()));
            case End(var how) ->
                switch (how) {
                    case CLOSED ->
                        say(
                                "screens.case.closed.sentence",
                                Dates.dateTime(last.times().happened()));
                    case WITHDRAWN -> say("screens.case.withdrawn.sentence", last.reason());
                    case REJECTED -> say("screens.case.rejected.sentence", last.reason());
                };
        };
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        frame.next().requestFocus();
    }

    @Override
    public void refused(List<Problem> problems) {
        form.show(problems.stream().map(p -> new Form.Problem("", p.sentence())).toList());
    }

    @Override
    public void forward() {
        leave.run();
    }

    @Override
    public boolean touched() {
        return false;
    }

    @Override
    public Answers answers() {
        return Answers.NONE;
    }
}
