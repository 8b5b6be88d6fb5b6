package id.loket.casework;

import id.loket.casework.Entry.Doer;
import id.loket.casework.Entry.Mark;
import id.loket.casework.Entry.Paper;
import id.loket.casework.Entry.Step;
import id.loket.casework.Entry.Taken;
import id.loket.sop.Answers;
import java.util.Map;
import java.util.Optional;

/** An entry while the engine fills it in; unless told otherwise it leaves the case where it stands. */
final class Draft {
    private final Case was;
    private final Turn turn;
    private final Fact fact;
    private final Step step;
    private final Doer doer;
    private Standing leadsTo;
    private Answers answers = Answers.NONE;
    private Map<String, Tick> ticks = Map.of();
    private Optional<Taken> number = Optional.empty();
    private Optional<Paper> paper = Optional.empty();
    private Optional<Mark> mark = Optional.empty();
    private Optional<Attachment> attachment = Optional.empty();
    private int item = 0;
    private String reason = "";

    Draft(Case was, Turn turn, Fact fact, Step step, Doer doer) {
        this.was = was;
        this.turn = turn;
        this.fact = fact;
        this.step = step;
        this.doer = doer;
        this.leadsTo = was.standing();
    }

    Draft leadsTo(Standing value) {
        leadsTo = value;
        return this;
    }

    Draft answers(Answers value) {
        answers = value;
        return this;
    }

    Draft ticks(Map<String, Tick> value) {
        ticks = Map.copyOf(value);
        return this;
    }

    Draft number(Optional<Taken> value) {
        number = value;
        return this;
    }

    Draft paper(Optional<Paper> value) {
        paper = value;
        return this;
    }

    Draft mark(Optional<Mark> value) {
        mark = value;
        return this;
    }

    Draft attachment(Attachment value) {
        attachment = Optional.of(value);
        return this;
    }

    Draft item(int value) {
        item = value;
        return this;
    }

    Draft reason(String value) {
        reason = value.strip();
        return this;
    }

    Optional<String> paperSigner() {
        return paper.flatMap(Paper::signer);
    }

    Entry entry() {
        return new Entry(
                was.key(),
                was.entries().size() + 1,
                was.sop(),
                fact,
                step,
                doer,
                turn.times(),
                leadsTo,
                answers,
                ticks,
                number,
                paper,
                mark,
                attachment,
                item,
                reason);
    }
}
