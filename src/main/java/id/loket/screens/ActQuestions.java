package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.ActWords;
import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.casework.Questions;
import id.loket.casework.Route;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** An act that is done by answering its questions; where it asks nothing, one Enter does it. */
final class ActQuestions implements ActCard {
    private final ActContext context;
    private final FieldSheet sheet;
    private final Form form = new Form();
    private final ActFrame frame;

    private ActQuestions(ActContext context, Optional<String> sentence, String verb, Button... others) {
        this.context = context;
        sentence.ifPresent(text -> form.add(sentence(text)));
        this.sheet = new FieldSheet(
                form,
                context.controls(),
                Questions.of(context.sop(), context.act()),
                context.one().answers());
        this.frame = new ActFrame(form.view(), verb, this::forward, others);
        form.whenDone(this::forward);
    }

    static Label sentence(String text) {
        var label = Look.of(new Label(text), "act-sentence");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static ActQuestions receive(ActContext context) {
        return new ActQuestions(
                context,
                Optional.empty(),
                context.one().opened() ? say("screens.act.receive") : say("screens.act.open"));
    }

    static ActQuestions number(ActContext context, Act.Number act) {
        var book = context.sop().book(act.book());
        var taken = Optional.ofNullable(context.one().numbers().get(act.book()));
        return new ActQuestions(
                context,
                Optional.of(taken.map(t -> say("screens.act.numbered", t.printed(), book.title()))
                        .orElse(say("screens.act.number.sentence", book.title()))),
                taken.isPresent() ? say("screens.act.next") : say("screens.act.number"));
    }

    static ActQuestions give(ActContext context, Act.Give act) {
        var to = ActWords.together(context.sop(), act.to());
        var what = act.what().stream()
                .flatMap(w -> context.sop().letters().stream().filter(l -> l.id().equals(w)))
                .map(Sop.Letter::title)
                .collect(Collectors.joining(", "));
        var leaves = what.isEmpty()
                ? Route.letter(context.sop(), Optional.empty(), context.one().answers())
                        .map(Sop.Letter::title)
                        .orElse(say("screens.act.file"))
                : what;
        return new ActQuestions(
                context, Optional.of(say("screens.act.give.sentence", leaves, to)), say("screens.act.give"));
    }

    static ActQuestions archive(ActContext context) {
        return new ActQuestions(context, Optional.of(say("screens.act.archive.sentence")), say("screens.act.archive"));
    }

    static ActQuestions work(ActContext context, Act.Do act) {
        var with = act.with().isEmpty()
                ? Optional.<String>empty()
                : Optional.of(say("screens.act.with", ActWords.together(context.sop(), act.with())));
        return act.retry()
                ? new ActQuestions(
                        context,
                        with,
                        say("screens.act.done"),
                        ActFrame.button(
                                "again",
                                say("screens.act.again"),
                                () -> context.give(new Command.Again(say("screens.act.again.reason")))))
                : new ActQuestions(context, with, say("screens.act.done"));
    }

    @Override
    public Node view() {
        return frame.view();
    }

    @Override
    public void begin() {
        if (sheet.isEmpty()) {
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
        context.give(Command.Confirm.answers(sheet.typed()));
    }

    @Override
    public boolean touched() {
        return sheet.touched();
    }

    @Override
    public Answers answers() {
        return sheet.typed();
    }

    @Override
    public void fill(Answers answers) {
        sheet.fill(answers);
    }
}
