package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.casework.Command;
import id.loket.casework.Problem;
import id.loket.kit.Form;
import id.loket.kit.Look;
import id.loket.kit.Width;
import id.loket.sop.Answers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** A command of the case that needs nothing but a reason: note, withdraw, reject, void a number. */
final class CaseReason implements ActCard {
    private final Form form = new Form();
    private final TextArea reason = new TextArea();
    private final Function<String, Command> command;
    private final Consumer<Command> give;
    private final ActFrame frame;

    /** @param words title, what it does, and its verb */
    CaseReason(Words words, Function<String, Command> command, Consumer<Command> give, Runnable stay) {
        this.command = command;
        this.give = give;
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        form.section(words.title());
        form.add(ActQuestions.sentence(words.sentence()));
        form.add("reason", words.asked(), reason).required().width(Width.FULL);
        form.whenDone(this::forward);
        this.frame = new ActFrame(
                form.view(), words.verb(), this::forward, ActFrame.button("stay", say("screens.act.stay"), stay));
        if (words.ends()) {
            frame.next().getStyleClass().remove(Look.PRIMARY);
            Look.of(frame.next(), Look.DANGER);
        }
    }

    /**
     * What the officer reads.
     *
     * @param ends whether it voids or ends something
     */
    record Words(String title, String sentence, String asked, String verb, boolean ends) {}

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
        form.show(FieldSheet.placed(problems));
    }

    @Override
    public void forward() {
        give.accept(command.apply(reason.getText()));
    }

    @Override
    public boolean touched() {
        return !reason.getText().isBlank();
    }

    @Override
    public Answers answers() {
        return Answers.NONE;
    }
}
