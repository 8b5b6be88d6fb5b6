package id.loket.screens;

import id.loket.casework.Problem;
import id.loket.casework.Tick;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The card of the act a case stands at: the one switch over the kinds of acts, and the ways back over it. */
final class ActForm implements ActCard {
    private final ActContext context;
    private final ActCard card;
    private final StackPane view = new StackPane();
    private Optional<ReturnCard> back = Optional.empty();

    ActForm(ActContext context) {
        this.context = context;
        this.card = card(context, this::goBack);
        view.getChildren().setAll(card.view());
    }

    private static ActCard card(ActContext context, Runnable back) {
        if (context.act().eachOf().isPresent()) {
            return new ActItems(context);
        }
        return switch (context.act()) {
            case Act.Receive _ -> ActQuestions.receive(context);
            case Act.Check check -> new ActCheck(context, check, back);
            case Act.Number number -> ActQuestions.number(context, number);
            case Act.Write _ -> new ActWrite(context);
            case Act.Sign _ -> new ActSign(context, back);
            case Act.Give give -> ActQuestions.give(context, give);
            case Act.Archive _ -> ActQuestions.archive(context);
            case Act.Call _ -> new ActCall(context);
            case Act.Do work -> ActQuestions.work(context, work);
        };
    }

    /** Whether the act has a way back. */
    boolean hasWayBack() {
        return !context.act().waysBack().isEmpty();
    }

    /** Asks where to and why. */
    void goBack() {
        if (hasWayBack() && back.isEmpty()) {
            var panel = new ReturnCard(context, card.answers(), card.ticks(), this::stay);
            back = Optional.of(panel);
            view.getChildren().setAll(panel.view());
            panel.begin();
        }
    }

    private void stay() {
        back = Optional.empty();
        view.getChildren().setAll(card.view());
        card.begin();
    }

    private ActCard open() {
        return back.<ActCard>map(b -> b).orElse(card);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void begin() {
        open().begin();
    }

    @Override
    public void refused(List<Problem> problems) {
        open().refused(problems);
    }

    @Override
    public void forward() {
        open().forward();
    }

    @Override
    public boolean touched() {
        return card.touched() || back.isPresent();
    }

    @Override
    public Answers answers() {
        return card.answers();
    }

    @Override
    public Map<String, Tick> ticks() {
        return card.ticks();
    }

    @Override
    public void fill(Answers answers) {
        card.fill(answers);
    }
}
