package id.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Player.Turns;
import id.loket.casework.Position.At;
import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the engine, told with the two services of the first office and sheets with nastier rows. */
class EngineTest {

    private final Player kk = new Player(TestSops.sop("durenan-01"), new Random(1));
    private final Player legalisasi = new Player(TestSops.sop("durenan-03"), new Random(2));

    @Test
    void theFirstActOpensTheCaseAndTheCounterRecordsTheApplicant() {
        kk.step();

        var opened = kk.entries().getFirst();
        assertThat(opened.fact()).isEqualTo(Fact.OPENED);
        assertThat(opened.line()).isEqualTo(1);
        assertThat(opened.doer().role()).isEqualTo("pemohon");
        assertThat(opened.doer().name()).isEqualTo("SITI CONTOH");
        assertThat(opened.doer().recordedBy()).isEqualTo("p1");
        assertThat(kk.now.standing().waitsFor()).containsExactly("petugas");
    }

    @Test
    void kkIsNumberedBeforeTheSignatureAndLegalisasiAfterIt() {
        kk.upTo("sign");
        assertThat(kk.numbers()).containsOnlyKeys("agenda");

        legalisasi.upTo("sign");
        assertThat(legalisasi.numbers()).isEmpty();
        legalisasi.step();
        legalisasi.step();
        assertThat(legalisasi.numbers()).containsOnlyKeys("legalisasi");
    }

    @Test
    void anIncompleteFileGoesBackWithItsTicksAndComesBackWithThem() {
        kk.step();
        var ticks = new HashMap<String, Tick>();
        Requirements.of(kk.sop, kk.now.answers()).forEach(r -> ticks.put(r.id(), Tick.MISSING));
        ticks.put(ticks.keySet().iterator().next(), Tick.KEPT);

        assertThat(Turns.refused(kk.decide(kk.rightTurn(), Command.Confirm.ticks(ticks))))
                .contains("casework.problem.missing-paper");
        var home = kk.act().waysBack().getFirst().to();
        kk.take(Turns.accepted(
                kk.decide(kk.rightTurn(), new Command.Return(home, "pengantar belum ada", Answers.NONE, ticks))));

        assertThat(kk.now.standing().returned()).isTrue();
        assertThat(kk.now.standing().waitsFor()).containsExactly("pemohon");
        kk.step();
        assertThat(kk.now.standing().returned()).isFalse();
        assertThat(kk.now.ticks()).isEqualTo(ticks);
    }

    @Test
    void aCaseTakesOneNumberPerBookHoweverOftenItPassesThere() {
        kk.upTo("sign");
        var number = kk.numbers().get("agenda");
        kk.take(Turns.accepted(
                kk.decide(kk.rightTurn(), new Command.Return("periksa", "nama salah", Answers.NONE, Map.of()))));
        kk.upTo("sign");

        assertThat(kk.numbers().get("agenda")).isEqualTo(number);
        assertThat(kk.entries().stream().filter(e -> e.number().isPresent())).hasSize(1);
    }

    @Test
    void aSignatureDiesWhenTheLetterIsWrittenAgain() {
        var sku = new Player(TestSops.sop("kalipare-05"), new Random(3));
        sku.upTo("sign");
        var letter = sku.now.letters().keySet().stream()
                .filter(l -> sku.sop.letter(l).signed())
                .findFirst()
                .orElseThrow();
        assertThat(sku.now.marksOn(letter))
                .as("the paraf stands on these bytes")
                .hasSize(1);

        sku.take(Turns.accepted(sku.decide(
                sku.rightTurn(),
                new Command.Return(sku.act().waysBack().getFirst().to(), "alamat usaha", Answers.NONE, Map.of()))));
        sku.upTo("write");
        sku.step();

        assertThat(sku.now.marksOn(letter)).isEmpty();
    }

    @Test
    void nobodySignsBytesOtherThanTheLatest() {
        kk.upTo("sign");
        assertThat(Turns.refused(kk.decide(kk.rightTurn(), Command.Confirm.onBytes("00".repeat(32)))))
                .containsExactly("casework.problem.other-bytes");
        assertThat(Turns.refused(kk.decide(kk.rightTurn(), Command.Confirm.plain())))
                .containsExactly("casework.problem.other-bytes");
    }

    @Test
    void theLetterWaitsForTheOneChosenSigner() {
        var pindah = new Player(TestSops.sop("kalipare-02"), new Random(5));
        pindah.upTo("sign");
        var chosen = pindah.now.letters().values().stream()
                .flatMap(p -> p.signer().stream())
                .findFirst()
                .orElseThrow();

        assertThat(pindah.now.standing().waitsFor()).containsExactly(chosen);
        var others = Set.of("camat", "kasi", "sekcam").stream()
                .filter(r -> !r.equals(chosen))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(Turns.refused(pindah.decide(pindah.turn(others, true), pindah.rightCommand())))
                .containsExactly("casework.problem.not-yours");
    }

    @Test
    void theCounterRecordsASignatureGivenOnPaper() {
        kk.upTo("sign");
        var right = kk.rightTurn();
        var onPaper = new Turn(
                "p1",
                "Petugas Contoh",
                Set.of("petugas"),
                false,
                right.times(),
                Set.of(),
                Optional.of(new Turn.OnPaper("kasi-tapem", "BAGUS CONTOH")));
        var entry = Turns.accepted(kk.decide(onPaper, kk.rightCommand())).entry();

        assertThat(entry.doer().onPaper()).isTrue();
        assertThat(entry.doer().name()).isEqualTo("BAGUS CONTOH");
        assertThat(entry.doer().recordedBy()).isEqualTo("p1");
        assertThat(Turns.refused(kk.decide(kk.turn(Set.of("petugas"), false), kk.rightCommand())))
                .containsExactly("casework.problem.not-yours");
    }

    @Test
    void nothingHappensBeforeWhatHappenedLastNorInTheFuture() {
        kk.step();
        var right = kk.rightTurn();
        var last = kk.now.last().orElseThrow().times().happened();
        var early = new Entry.Times(Optional.empty(), last.minusMinutes(1), last);
        var ahead = new Entry.Times(Optional.empty(), last.plusHours(1), last);

        assertThat(Turns.refused(kk.decide(at(right, early), kk.rightCommand())))
                .contains("casework.problem.before-last");
        assertThat(Turns.refused(kk.decide(at(right, ahead), kk.rightCommand())))
                .contains("casework.problem.ahead");
    }

    @Test
    void monitoringIsPassedUnseenUnlessThePurposeAsksForItAndNotDoneBeforeTheDay() {
        int asked = 0;
        for (int seed = 0; seed < 12; seed++) {
            var event = new Player(TestSops.sop("kalipare-08"), new Random(seed));
            event.upTo("archive");
            event.step();
            boolean monitored = !event.now.position().ended();
            asked += monitored ? 1 : 0;
            assertThat(monitored)
                    .isEqualTo(event.sop.rows().stream()
                            .filter(r -> r.when().isPresent())
                            .allMatch(r -> r.when().get().holds(event.now.answers())));
            assertThat(event.now.standing().served()).isTrue();
        }
        assertThat(asked).as("both ways were met").isBetween(1, 11);
    }

    @Test
    void aListOfPeopleIsAnsweredOneByOneUntilNoneIsOpen() {
        var programme = new Player(TestSops.sop("dolopo-01"), new Random(7));
        for (int i = 0; i < 30 && programme.act().eachOf().isEmpty(); i++) {
            programme.step();
        }
        var at = programme.at();
        int people = Items.open(programme.now, programme.act(), at).size();
        assertThat(people).isEqualTo(2);
        assertThat(Turns.refused(programme.decide(programme.rightTurn(), Command.Confirm.plain())))
                .contains("casework.problem.open-items");

        programme.take(Turns.accepted(programme.decide(
                programme.rightTurn(), new Command.Item(1, Command.ItemState.LATER, Answers.NONE, "sakit"))));
        assertThat(programme.now.position()).isEqualTo(at);
        programme.step();
        assertThat(programme.now.position()).isNotEqualTo(at);
        assertThat(Items.open(programme.now, programme.act(), (At) programme.now.position()))
                .as("who was put off is not asked again")
                .containsExactly(2);
    }

    @Test
    void onlyASupervisorRejectsAndWhatWasHandedOverIsLocked() {
        kk.upTo("check");
        assertThat(Turns.refused(kk.decide(kk.turn(Set.of("petugas"), false), new Command.Reject("tidak layak"))))
                .containsExactly("casework.problem.no-right");
        while (!kk.now.position().ended()) {
            kk.step();
        }
        assertThat(kk.now.standing().served()).isTrue();
        assertThat(Turns.refused(kk.decide(kk.turn(Set.of("petugas"), true), new Command.Withdraw("batal"))))
                .contains("casework.problem.ended");
        assertThat(Turns.refused(kk.decide(kk.turn(Set.of("petugas"), true), new Command.VoidNumber("agenda", "x"))))
                .contains("casework.problem.locked");
    }

    @Test
    void aCorrectionAfterTheLetterWasWrittenHasItWrittenAgain() {
        kk.upTo("sign");
        var corrected = Answers.of("person." + PersonBlock.NAME, "SITI CONTOH BARU");
        kk.take(Turns.accepted(
                kk.decide(kk.turn(Set.of("petugas"), false), new Command.Correct(corrected, "salah ketik"))));

        assertThat(kk.act().kind()).isEqualTo("write");
        assertThat(kk.now.answers().get("person.name")).isEqualTo("SITI CONTOH BARU");
    }

    @Test
    void onlyAScriptThatWasSignedIsAmendedAndTheOldOneHoldsNoLonger() {
        kk.upTo("sign");
        var write = correctedName("SITI CONTOH BARU");
        assertThat(Amendment.of(kk.now, write)).as("nobody had signed it").isEmpty();

        for (int n = 1; n <= 2; n++) {
            kk.upTo("sign");
            kk.step();
            var signed = kk.entries().stream()
                    .filter(e -> e.paper().isPresent())
                    .reduce((_, later) -> later)
                    .orElseThrow();
            assertThat(Amendment.superseded(kk.now, signed)).isFalse();
            correctedName("SITI CONTOH " + n);

            assertThat(Amendment.superseded(kk.now, signed)).isTrue();
            var amendment = Amendment.of(kk.now, write).orElseThrow();
            assertThat(amendment.count()).isEqualTo(n);
            assertThat(amendment.before()).isEqualTo(signed);
            assertThat(amendment.corrected()).isEqualTo(kk.entries().getLast());
        }
    }

    private At correctedName(String name) {
        var corrected = Answers.of("person." + PersonBlock.NAME, name);
        kk.take(Turns.accepted(
                kk.decide(kk.turn(Set.of("petugas"), false), new Command.Correct(corrected, "salah ketik"))));
        return kk.at();
    }

    @Test
    void aVoidNumberIsGoneFromTheCaseAndAnotherIsTakenAtItsRow() {
        kk.upTo("sign");
        kk.take(Turns.accepted(
                kk.decide(kk.turn(Set.of("petugas"), true), new Command.VoidNumber("agenda", "salah buku"))));
        assertThat(kk.numbers()).isEmpty();
        assertThat(kk.act().kind()).isEqualTo("number");

        kk.step();
        assertThat(kk.numbers().get("agenda").n()).isEqualTo(2);
        assertThat(kk.entries().stream()
                        .filter(e -> e.fact() == Fact.VOIDED)
                        .map(e -> e.number().orElseThrow().n()))
                .containsExactly(1L);
    }

    private static Turn at(Turn turn, Entry.Times times) {
        return new Turn(
                turn.person(), turn.name(), turn.roles(), turn.supervisor(), times, turn.absent(), turn.paper());
    }
}
