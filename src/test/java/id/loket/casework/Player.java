package id.loket.casework;

import id.loket.casework.Entry.SopRef;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Entry.Times;
import id.loket.casework.Position.At;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Plays one case through the engine as the desk would, without a register: numbers are counted here. */
final class Player {
    final Sop sop;
    Case now;
    private final RandomGenerator random;
    private LocalDateTime time = LocalDateTime.of(2025, 1, 20, 8, 0);
    private long next = 1;

    Player(Sop sop, RandomGenerator random) {
        this.sop = sop;
        this.random = random;
        this.now = Case.unopened("L250120-001", new SopRef(sop.id(), sop.version(), sop.hash()), Route.start(sop));
    }

    At at() {
        return (At) now.position();
    }

    Act act() {
        return Route.act(sop, at());
    }

    /** Someone who may do what the case waits for. */
    Turn rightTurn() {
        var waits = new HashSet<>(now.standing().waitsFor());
        if (now.standing().waitsFor().stream().allMatch(r -> sop.role(r).outside())) {
            waits.add(sop.recorder());
        }
        return turn(waits, false);
    }

    Turn turn(Set<String> roles, boolean supervisor) {
        var times = new Times(Optional.of(time), time.plusMinutes(2), time.plusMinutes(2));
        return new Turn("p1", "Petugas Contoh", roles, supervisor, times, Set.of(), Optional.empty());
    }

    /** A command that ought to be accepted here. */
    Command rightCommand() {
        var act = act();
        var open = Items.open(now, act, at());
        if (!open.isEmpty()) {
            var answers = new Filler(sop, random).fill(_ -> act.fields(), Answers.NONE);
            return new Command.Item(open.getFirst(), Command.ItemState.DONE, answers, "");
        }
        var answers = new Filler(sop, random).fill(all -> Questions.asked(sop, act, all), now.answers());
        var all = now.answers().with(answers);
        var ticks = new LinkedHashMap<String, Tick>();
        if (act instanceof Act.Check c && (c.ticks() || !now.ticks().isEmpty())) {
            Requirements.of(sop, all).forEach(r -> ticks.put(r.id(), random.nextBoolean() ? Tick.SEEN : Tick.KEPT));
        }
        return new Command.Confirm(answers, ticks, written(act, all), onBytes(act, all));
    }

    /** A correction of something that was answered, if a line of text was. */
    Optional<Command.Correct> correction() {
        var answers = now.answers();
        var value = "DIBETULKAN CONTOH " + now.entries().size();
        return sop.rows().stream()
                .flatMap(r -> r.acts().stream())
                .flatMap(a -> Questions.asked(sop, a, answers).stream())
                .filter(f -> f.isPerson() || f.shape() instanceof Field.Text)
                .map(f -> f.isPerson() ? f.id() + "." + PersonBlock.NAME : f.id())
                .filter(answers::has)
                .findFirst()
                .map(key -> new Command.Correct(Answers.of(key, value), "salah ketik"));
    }

    /** Counted from the acts that were done, not asked of the engine. */
    boolean handedOver() {
        boolean out = false;
        for (var e : entries()) {
            out = e.fact() != Fact.RETURNED && (out || e.leadsTo().served());
            if (e.fact() == Fact.DONE
                    && sop.row(e.step().row()).acts().get(e.step().act()) instanceof Act.Give give
                    && give.to().stream().anyMatch(r -> sop.role(r).outside())) {
                var letters = give.what().isEmpty() ? now.letters().keySet() : Set.copyOf(give.what());
                out |= letters.stream().anyMatch(now::signed);
            }
        }
        return out || now.standing().served();
    }

    private Optional<Entry.Paper> written(Act act, Answers all) {
        if (!(act instanceof Act.Write w)) {
            return Optional.empty();
        }
        var letter = Route.letter(sop, w.letter(), all).orElseThrow();
        var signers = Route.signers(sop, at(), Set.of());
        var signer =
                letter.signed() ? Optional.of(signers.get(random.nextInt(signers.size()))) : Optional.<String>empty();
        return Optional.of(
                new Entry.Paper(letter.id(), letter.title(), "%064x".formatted(random.nextLong() >>> 1), signer));
    }

    private Optional<String> onBytes(Act act, Answers all) {
        Optional<Optional<String>> about = switch (act) {
            case Act.Sign s -> Optional.of(s.letter());
            case Act.Check c when c.paraf() -> Optional.of(Optional.empty());
            case Act.Check _,
                    Act.Receive _,
                    Act.Number _,
                    Act.Write _,
                    Act.Give _,
                    Act.Archive _,
                    Act.Call _,
                    Act.Do _ -> Optional.empty();
        };
        return about.flatMap(named -> Route.letter(sop, named, all))
                .map(Sop.Letter::id)
                .map(now.letters()::get)
                .map(Entry.Paper::sha256);
    }

    Outcome decide(Turn turn, Command command) {
        return Engine.decide(sop, now, turn, command);
    }

    /** Does what was accepted; time goes on. */
    void take(Outcome.Accepted accepted) {
        var entry = accepted.entry();
        var book = accepted.takesNumberOf();
        if (book.isPresent()) {
            long n = next++;
            entry = entry.numbered(new Taken(
                    book.get(),
                    book.get(),
                    "2025",
                    n,
                    "%03d".formatted(n),
                    entry.times().happened().toLocalDate()));
        }
        var entries = new ArrayList<>(now.entries());
        entries.add(entry);
        now = Case.of(entries);
        time = entry.times().happened();
    }

    /** Confirms whatever is next. */
    void step() {
        take(Turns.accepted(decide(rightTurn(), rightCommand())));
    }

    void wait(java.time.Duration duration) {
        time = time.plus(duration);
    }

    /** Until the case stands at an act of this kind. */
    void upTo(String kind) {
        for (int i = 0; i < 100 && !act().kind().equals(kind); i++) {
            step();
        }
    }

    List<Entry> entries() {
        return now.entries();
    }

    Map<String, Taken> numbers() {
        return now.numbers();
    }

    /** Reads outcomes in tests. */
    static final class Turns {
        private Turns() {}

        static Outcome.Accepted accepted(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Accepted a -> a;
                case Outcome.Refused(var problems) ->
                    throw new AssertionError("refused: "
                            + problems.stream()
                                    .map(p -> p.at() + " " + p.sentence())
                                    .toList());
            };
        }

        static List<String> refused(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Accepted(var entry, var _) ->
                    throw new AssertionError("accepted: " + entry.step().title());
                case Outcome.Refused(var problems) ->
                    problems.stream().map(Problem::key).toList();
            };
        }
    }
}
