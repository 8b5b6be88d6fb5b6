package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Problem;
import id.loket.kit.Look;
import id.loket.kit.Message;
import id.loket.kit.Space;
import id.loket.kit.Tone;
import id.loket.sop.Answers;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A ticket is called: here, once more, or not here. */
final class ActCall implements ActCard {
    private final ActContext context;
    private final VBox body = new VBox(Space.BASE);
    private final ActFrame frame;

    ActCall(ActContext context) {
        this.context = context;
        var tickets = context.one().numbers().values().stream()
                .map(Entry.Taken::printed)
                .map(n -> Look.of(new Label(n), Look.NUMBER_LARGE))
                .toList();
        body.setAlignment(Pos.CENTER);
        body.getChildren().add(new Label(say("screens.act.call.sentence")));
        body.getChildren().addAll(tickets);
        this.frame = new ActFrame(
                body,
                say("screens.act.call.here"),
                this::forward,
                ActFrame.button("again", say("screens.act.call.again"), () -> again(say("screens.act.call.again"), false)),
                ActFrame.button("absent", say("screens.act.call.absent"), () -> again(say("screens.act.call.absent"), true)));
    }

    private void again(String reason, boolean absent) {
        context.give(new Command.Again(reason, absent));
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
        problems.forEach(p -> body.getChildren().add(new Message(Tone.DANGER, p.sentence())));
    }

    @Override
    public void forward() {
        context.give(Command.Confirm.plain());
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
