package id.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Command.Again;
import id.loket.casework.Command.Correct;
import id.loket.casework.Command.InsertNumber;
import id.loket.casework.Command.Note;
import id.loket.casework.Command.Reject;
import id.loket.casework.Command.Return;
import id.loket.casework.Command.VoidNumber;
import id.loket.casework.Command.Withdraw;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random walks through every SOP there is. In each state reached: what is allowed is accepted and leads where the entry
 * says; what is not allowed is refused and changes nothing; and the case can end.
 */
class EngineWalkTest {

    private static final int WALKS = 60;
    private static final int STEPS = 60;

    static Stream<Sop> sops() {
        return TestSops.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sops")
    void everyAllowedCommandIsAcceptedAndEveryOtherChangesNothing(Sop sop) {
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            var player = new Player(sop, random);
            for (int i = 0; i < STEPS && !player.now.position().ended(); i++) {
                refusesWhatIsWrong(player);
                refusesToCorrectWhatWasHandedOver(player);
                var command = pick(player, random);
                var before = player.now;
                var accepted = Player.Turns.accepted(player.decide(turnFor(player, command), command));
                assertThat(player.now).as("deciding changes nothing").isSameAs(before);
                player.take(accepted);
                if (command instanceof Correct c) {
                    isWholeAndHonest(player, c, before);
                }
                assertThat(player.now.standing()).isEqualTo(accepted.entry().leadsTo());
                assertThat(player.entries()).hasSize(before.entries().size() + 1);
            }
            canEnd(player);
            oneNumberPerBook(player);
        }
    }

    /** The correction tells both values, the marks of what it overtook are shown, and no letter of before can go out. */
    private static void isWholeAndHonest(Player player, Correct command, Case before) {
        var told = Correction.of(player.now).getLast();
        command.answers().values().forEach((key, value) -> {
            assertThat(told.before().get(key)).isEqualTo(before.answers().get(key));
            assertThat(told.after().get(key)).isEqualTo(value);
        });
        assertThat(told.entry().reason()).isEqualTo("salah ketik");
        player.entries().stream()
                .filter(e -> e.paper().flatMap(Entry.Paper::signer).isPresent())
                .forEach(e -> assertThat(Amendment.superseded(player.now, e)).isTrue());
    }

    private static void refusesToCorrectWhatWasHandedOver(Player player) {
        player.correction()
                .filter(_ -> player.handedOver())
                .ifPresent(c -> refused(
                        player,
                        player.turn(Set.of(player.sop.recorder()), true),
                        c,
                        "casework.problem.answers-locked"));
    }

    private static Turn turnFor(Player player, Command command) {
        return switch (command) {
            case Reject _, VoidNumber _, Correct _, Withdraw _, Command.SetAside _ ->
                player.turn(Set.of(player.sop.recorder()), true);
            case InsertNumber _ -> player.turn(Set.of(), true);
            case Command.Confirm _, Return _, Again _, Command.Item _, Note _, Command.Attach _ -> player.rightTurn();
        };
    }

    /** Mostly forward; now and then one of the other commands that are allowed here. */
    private static Command pick(Player player, Random random) {
        var allowed = new ArrayList<Command>();
        var act = player.act();
        act.waysBack().forEach(w -> allowed.add(new Return(w.to(), "belum benar", Answers.NONE, Map.of())));
        if (act instanceof Act.Do d && d.retry() || act instanceof Act.Call) {
            allowed.add(new Again("hasil kabur"));
        }
        insert(player, "lupa dicatat").ifPresent(allowed::add);
        if (player.now.opened()) {
            allowed.add(new Note("pemohon menelepon"));
            allowed.add(new Command.Attach("", "%064x".formatted(random.nextLong(Long.MAX_VALUE)), ""));
            Scan.of(player.now).stream()
                    .filter(Scan::used)
                    .forEach(s -> allowed.add(new Command.SetAside(s.entry().line(), "berkas orang lain")));
            if (!player.handedOver()) {
                player.correction().ifPresent(allowed::add);
            }
            if (!player.now.standing().served()) {
                player.numbers().keySet().forEach(b -> allowed.add(new VoidNumber(b, "salah buku")));
                if (random.nextInt(40) == 0) {
                    allowed.add(new Withdraw("tidak jadi"));
                    allowed.add(new Reject("tidak memenuhi syarat"));
                }
            }
        }
        return !allowed.isEmpty() && random.nextInt(4) == 0
                ? allowed.get(random.nextInt(allowed.size()))
                : player.rightCommand();
    }

    /** Where the act takes a number, a supervisor may insert one instead. */
    private static Optional<Command> insert(Player player, String reason) {
        return player.rightCommand() instanceof Command.Confirm(var answers, var _, var _, var _)
                        && player.now.opened()
                        && player.act() instanceof Act.Number number
                        && !player.numbers().containsKey(number.book())
                ? Optional.of(new InsertNumber(answers, "2025", 1, reason))
                : Optional.empty();
    }

    private static void refusesWhatIsWrong(Player player) {
        var right = player.rightCommand();
        var act = player.act();
        insert(player, "lupa dicatat")
                .ifPresentOrElse(
                        i -> refused(
                                player, player.turn(player.rightTurn().roles(), false), i, "casework.problem.no-right"),
                        () -> refused(
                                player,
                                player.turn(Set.of(), true),
                                new InsertNumber(Answers.NONE, "2025", 1, "lupa dicatat"),
                                "casework.problem.takes-no-number"));
        insert(player, " ").ifPresent(i -> refused(player, player.turn(Set.of(), true), i, "casework.problem.reason"));
        refused(player, player.turn(Set.of(), true), right, "casework.problem.not-yours");
        refused(
                player,
                player.rightTurn(),
                new Return("tidak-ada", "alasan", Answers.NONE, Map.of()),
                "casework.problem.no-way-back");
        act.waysBack()
                .forEach(w -> refused(
                        player,
                        player.rightTurn(),
                        new Return(w.to(), " ", Answers.NONE, Map.of()),
                        "casework.problem.reason"));
        refused(player, player.turn(Set.of(), false), new Reject("alasan"), "casework.problem.no-right");
        if (player.now.opened() && !player.handedOver()) {
            refused(
                    player,
                    player.turn(Set.of(player.sop.recorder()), true),
                    new Correct(Answers.NONE, "alasan"),
                    "casework.problem.unchanged");
        }
        refused(
                player,
                player.rightTurn(),
                new Command.Item(99, Command.ItemState.DONE, Answers.NONE, ""),
                "casework.problem.no-item");
        if (right instanceof Command.Confirm c) {
            var strange =
                    new Command.Confirm(c.answers().with("tak-ditanya", "x"), c.ticks(), c.written(), c.onBytes());
            refused(player, player.rightTurn(), strange, "casework.problem.unasked");
            wrongConfirm(player, act, c);
        }
    }

    private static void wrongConfirm(Player player, Act act, Command.Confirm c) {
        switch (act) {
            case Act.Write _ ->
                refused(
                        player,
                        player.rightTurn(),
                        new Command.Confirm(c.answers(), c.ticks(), java.util.Optional.empty(), c.onBytes()),
                        "casework.problem.unwritten");
            case Act.Sign _ ->
                refused(
                        player,
                        player.rightTurn(),
                        new Command.Confirm(c.answers(), c.ticks(), c.written(), java.util.Optional.of("ff")),
                        "casework.problem.other-bytes");
            case Act.Check k -> {
                var none = new java.util.HashMap<String, Tick>();
                Requirements.all(player.sop).forEach(r -> none.put(r.id(), Tick.MISSING));
                var all = player.now.answers().with(c.answers());
                if (!k.returns().isEmpty()
                        && !Requirements.missing(player.sop, all, none).isEmpty()) {
                    refused(
                            player,
                            player.rightTurn(),
                            new Command.Confirm(c.answers(), none, c.written(), c.onBytes()),
                            "casework.problem.missing-paper");
                }
            }
            case Act.Receive _, Act.Number _, Act.Give _, Act.Archive _, Act.Call _, Act.Do _ -> {}
        }
    }

    private static void refused(Player player, Turn turn, Command command, String key) {
        var before = player.now;
        assertThat(Player.Turns.refused(player.decide(turn, command)))
                .as("%s at %s".formatted(command.getClass().getSimpleName(), player.now.position()))
                .contains(key);
        assertThat(player.now).isSameAs(before);
    }

    private static void canEnd(Player player) {
        for (int i = 0; i < 200 && !player.now.position().ended(); i++) {
            player.step();
        }
        assertThat(player.now.position().ended()).as("the case can end").isTrue();
        refusesToCorrectWhatWasHandedOver(player);
        assertThat(player.now.standing().waitsFor()).isEmpty();
        assertThat(Player.Turns.refused(player.decide(player.turn(Set.of(), true), Command.Confirm.plain())))
                .contains("casework.problem.ended");
    }

    private static void oneNumberPerBook(Player player) {
        long live = player.numbers().size();
        long taken = player.entries().stream()
                .filter(e -> e.number().isPresent() && e.fact() != Fact.VOIDED)
                .count();
        long voided =
                player.entries().stream().filter(e -> e.fact() == Fact.VOIDED).count();
        assertThat(taken - voided).isEqualTo(live);
    }
}
