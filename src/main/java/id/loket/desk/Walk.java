package id.loket.desk;

import id.loket.casework.Applicant;
import id.loket.casework.Case;
import id.loket.casework.Command;
import id.loket.casework.Entry;
import id.loket.casework.Interview;
import id.loket.casework.Items;
import id.loket.casework.Position.At;
import id.loket.casework.Questions;
import id.loket.casework.Requirements;
import id.loket.casework.Route;
import id.loket.casework.Tick;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** One case of a filled book: what happens to it next, by chance, within what its SOP allows at this act. */
final class Walk {
    /** Of a thousand acts, so many bring something besides. */
    private static final int NOTE = 12;

    private static final int CORRECT = 4;
    private static final int WITHDRAW = 4;
    private static final int REJECT = 2;
    private static final int VOID = 3;
    /** Of a hundred checks and signatures with a way back; of a hundred acts that can fail. */
    private static final int BACK = 6;

    private static final int AGAIN = 6;
    /** A file is sent back so often at most. */
    private static final int PATIENCE = 3;

    final Sop sop;
    Case now;
    private final Replies replies;
    private final RandomGenerator random;
    private int sentBack = 0;

    Walk(Sop sop, Case blank, Replies replies, RandomGenerator random) {
        this.sop = sop;
        this.now = blank;
        this.replies = replies;
        this.random = random;
    }

    /** Who gives a command. */
    enum By {
        HOLDER,
        RECORDER,
        SUPERVISOR
    }

    record Step(Command command, By by) {}

    /**
     * What happens next; the case has not ended.
     *
     * @param absent roles nobody can act in
     * @param page SHA-256 of the stored page that stands for a letter
     */
    Step next(Set<String> absent, Supplier<String> page) {
        var at = (At) now.position();
        return besides().orElseGet(() -> new Step(within(at, Route.act(sop, at), absent, page), By.HOLDER));
    }

    private Optional<Step> besides() {
        if (!now.opened()) {
            return Optional.empty();
        }
        int drawn = random.nextInt(1000);
        if (drawn < NOTE) {
            return Optional.of(new Step(new Command.Note(replies.draw("why-note")), By.HOLDER));
        }
        if (now.standing().served()) {
            return Optional.empty();
        }
        drawn -= NOTE;
        if (drawn < CORRECT) {
            return correction();
        }
        drawn -= CORRECT;
        if (drawn < WITHDRAW) {
            return Optional.of(new Step(new Command.Withdraw(replies.draw("why-withdraw")), By.RECORDER));
        }
        drawn -= WITHDRAW;
        if (drawn < REJECT) {
            return Optional.of(new Step(new Command.Reject(replies.draw("why-reject")), By.SUPERVISOR));
        }
        drawn -= REJECT;
        if (drawn < VOID) {
            return now.numbers().keySet().stream()
                    .sorted()
                    .findFirst()
                    .map(book -> new Step(new Command.VoidNumber(book, replies.draw("why-void")), By.SUPERVISOR));
        }
        return Optional.empty();
    }

    private Optional<Step> correction() {
        return Applicant.key(sop)
                .map(key -> key + "." + PersonBlock.STREET)
                .filter(now.answers()::has)
                .map(key -> Answers.of(key, replies.draw(PersonBlock.STREET)))
                .filter(drawn -> !now.answers().with(drawn).equals(now.answers()))
                .map(a -> new Step(new Command.Correct(a, replies.draw("why-correct")), By.RECORDER));
    }

    private Command within(At at, Act act, Set<String> absent, Supplier<String> page) {
        var open = Items.open(now, act, at);
        if (!open.isEmpty()) {
            return item(act, open.getFirst());
        }
        var back = act.waysBack();
        if (!back.isEmpty() && sentBack < PATIENCE && random.nextInt(100) < BACK) {
            sentBack++;
            return goBack(act, back.get(random.nextInt(back.size())));
        }
        boolean again = switch (act) {
            case Act.Do work -> work.retry();
            case Act.Call _ -> true;
            case Act.Receive _, Act.Check _, Act.Number _, Act.Write _, Act.Sign _, Act.Give _, Act.Archive _ -> false;
        };
        if (again && random.nextInt(100) < AGAIN) {
            return new Command.Again(replies.draw("why-again"), act instanceof Act.Call);
        }
        return confirm(at, act, absent, page);
    }

    private Command item(Act act, int line) {
        int drawn = random.nextInt(100);
        var state =
                drawn < 90 ? Command.ItemState.DONE : drawn < 95 ? Command.ItemState.LATER : Command.ItemState.FAILED;
        return state == Command.ItemState.DONE
                ? new Command.Item(line, state, Interview.of(_ -> act.fields(), Answers.NONE, replies), "")
                : new Command.Item(line, state, Answers.NONE, replies.draw("why-item"));
    }

    private Command goBack(Act act, Act.Return way) {
        var answers = Questions.of(sop, act).stream().anyMatch(f -> f.id().equals(Questions.COMPLETE))
                ? Answers.of(Questions.COMPLETE, "no", Questions.MISSING, replies.draw(Questions.MISSING))
                : Answers.NONE;
        var ticks = new LinkedHashMap<String, Tick>();
        if (act instanceof Act.Check check && check.ticks()) {
            var wanted = Requirements.of(sop, now.answers());
            int missing = random.nextInt(Math.max(1, wanted.size()));
            for (int i = 0; i < wanted.size(); i++) {
                ticks.put(wanted.get(i).id(), i == missing ? Tick.MISSING : Tick.KEPT);
            }
        }
        return new Command.Return(way.to(), replies.draw("why-back"), answers, ticks);
    }

    private Command confirm(At at, Act act, Set<String> absent, Supplier<String> page) {
        var answers = Interview.of(all -> Questions.asked(sop, act, all), now.answers(), this::answer);
        var all = now.answers().with(answers);
        var ticks = new LinkedHashMap<String, Tick>();
        if (act instanceof Act.Check check && (check.ticks() || !now.ticks().isEmpty())) {
            Requirements.of(sop, all).forEach(r -> ticks.put(r.id(), tick(r)));
        }
        var written = act instanceof Act.Write write
                ? Optional.of(written(at, write, all, absent, page))
                : Optional.<Entry.Paper>empty();
        return new Command.Confirm(answers, ticks, written, Desk.bytesUnder(sop, now));
    }

    /** What was answered when the case stood here before is answered the same, as a form that is filled in already. */
    private void answer(Field field, String at, Map<String, String> given) {
        boolean fresh = field.id().equals(Questions.COMPLETE) || field.id().equals(Questions.MISSING);
        var before = given.size();
        if (!fresh) {
            now.answers().values().forEach((key, value) -> {
                if (key.equals(at) || key.startsWith(at + ".")) {
                    given.put(key, value);
                }
            });
        }
        if (given.size() == before) {
            replies.answer(field, at, given);
        }
    }

    private Tick tick(Sop.Requirement requirement) {
        if (!requirement.mandatory() && random.nextInt(3) > 0) {
            return Tick.NOT_APPLICABLE;
        }
        return random.nextInt(4) == 0 ? Tick.SEEN : Tick.KEPT;
    }

    private Entry.Paper written(At at, Act.Write write, Answers all, Set<String> absent, Supplier<String> page) {
        var letter = Route.letter(sop, write.letter(), all).orElseThrow();
        List<String> signers = letter.signed() ? Route.signers(sop, at, absent) : List.of();
        var signer = signers.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(signers.get(random.nextInt(4) > 0 ? 0 : random.nextInt(signers.size())));
        return new Entry.Paper(letter.id(), letter.title(), page.get(), signer);
    }
}
