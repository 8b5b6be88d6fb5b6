package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.desk.Desk;
import id.loket.kit.Form;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A signature on exactly the bytes in sight, or a way back. */
final class ActSign implements ActCard {
    private final ActContext context;
    private final Optional<String> bytes;
    private final VBox notices = new VBox(Space.SMALL);
    private final ActFrame frame;

    ActSign(ActContext context, Runnable back) {
        this.context = context;
        this.bytes = Desk.bytesUnder(context.sop(), context.one());
        var body = new VBox(Space.SMALL, notices);
        bytes.map(sha -> new ActLetter(context, sha).view())
                .ifPresentOrElse(
                        letter -> {
                            VBox.setVgrow(letter, Priority.ALWAYS);
                            body.getChildren().add(letter);
                        },
                        () -> {
                            var form = new Form();
                            form.add(ActQuestions.sentence(say("screens.act.sign.file")));
                            body.getChildren().add(form.view());
                        });
        this.frame = new ActFrame(
                body, say("screens.act.sign"), this::forward, ActFrame.back(say("screens.act.return.open"), back));
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
        notices.getChildren()
                .setAll(problems.stream()
                        .map(p -> new Message(Tone.DANGER, p.sentence()))
                        .toList());
    }

    @Override
    public void forward() {
        context.give(new Command.Confirm(Answers.NONE, Map.of(), Optional.empty(), bytes));
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
