package id.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.loket.casework.Clock.Visit;
import id.loket.casework.Player.Turns;
import id.loket.sop.Answers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time against the norm: arrival to departure, standing still while the applicant has the file. */
class ClockTest {

    /** Every minute is service time, so that a test can count by head. */
    private static final Clock.ServiceTime ALWAYS = new Clock.ServiceTime() {
        @Override
        public Duration worked(LocalDateTime from, LocalDateTime to) {
            return Duration.between(from, to);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate day, int days) {
            return day.plusDays(days);
        }
    };

    private final Player kk = new Player(TestSops.sop("durenan-01"), new Random(1));

    private List<Visit> visits() {
        return new Clock(kk.sop, ALWAYS)
                .visits(kk.now, kk.now.last().orElseThrow().times().happened());
    }

    @Test
    void aRowRunsFromArrivalToDepartureOverAllItsActs() {
        while (!kk.now.position().ended()) {
            kk.step();
        }
        var visits = visits();

        assertThat(visits).extracting(Visit::row).hasSize(6).doesNotHaveDuplicates();
        // Each act takes two minutes; row 4 has three of them.
        assertThat(visits).extracting(v -> v.worked().toMinutes()).containsExactly(2L, 2L, 2L, 6L, 2L, 2L);
        assertThat(visits).extracting(Visit::late).containsExactly(false, false, false, true, false, false);
        assertThat(visits.get(2).counts()).as("a blank norm is never judged").isFalse();
        assertThat(Clock.total(visits)).isEqualTo(Duration.ofMinutes(16));
    }

    @Test
    void theApplicantsOwnTimeCountsNowhere() {
        kk.step();
        kk.take(Turns.accepted(kk.decide(
                kk.rightTurn(),
                new Command.Return(kk.act().waysBack().getFirst().to(), "kurang", Answers.NONE, new HashMap<>()))));
        kk.wait(Duration.ofDays(3));
        kk.step();

        assertThat(visits().stream()
                        .filter(v -> v.row().equals(kk.sop.rows().getFirst().id())))
                .hasSize(2)
                .allSatisfy(v -> assertThat(v.worked()).isEqualTo(Duration.ofMinutes(2)));
    }

    @Test
    void aNoteOrAWithdrawalWhileTheApplicantHasTheFileCostsTheOfficeNothing() {
        kk.step();
        kk.take(Turns.accepted(kk.decide(
                kk.rightTurn(),
                new Command.Return(kk.act().waysBack().getFirst().to(), "kurang", Answers.NONE, new HashMap<>()))));
        kk.wait(Duration.ofDays(1));
        kk.take(Turns.accepted(kk.decide(kk.rightTurn(), new Command.Note("pemohon menelepon"))));
        kk.wait(Duration.ofDays(1));
        kk.take(Turns.accepted(kk.decide(kk.turn(Set.of("petugas"), false), new Command.Withdraw("tidak jadi"))));
        kk.take(Turns.accepted(kk.decide(kk.turn(Set.of("petugas"), false), new Command.Note("berkas diambil"))));

        assertThat(visits().getLast().worked()).isEqualTo(Duration.ZERO);
        assertThat(visits().getLast().late()).isFalse();
    }

    @Test
    void waitingInsideTheOfficeCounts() {
        kk.upTo("sign");
        kk.wait(Duration.ofMinutes(40));
        kk.step();

        var row = visits().stream()
                .filter(v -> v.row().equals("ajukan"))
                .findFirst()
                .orElseThrow();
        assertThat(row.worked()).isEqualTo(Duration.ofMinutes(46));
        assertThat(row.late()).isTrue();
    }

    @Test
    void aVisitEnteredFromPaperWithoutItsBeginningIsShownButNotJudged() {
        var right = kk.rightTurn();
        var times = new Entry.Times(
                java.util.Optional.empty(),
                right.times().happened(),
                right.times().registered());
        var turn = new Turn(
                right.person(), right.name(), right.roles(), false, times, right.absent(), java.util.Optional.empty());
        kk.take(Turns.accepted(kk.decide(turn, kk.rightCommand())));

        assertThat(visits().getFirst().judged()).isFalse();
        assertThat(visits().getFirst().late()).isFalse();
    }

    @Test
    void anOpenVisitRunsOn() {
        kk.step();
        var later = kk.now.last().orElseThrow().times().happened().plusMinutes(9);
        var open = new Clock(kk.sop, ALWAYS).visits(kk.now, later).getLast();

        assertThat(open.left()).isEmpty();
        assertThat(open.worked()).isEqualTo(Duration.ofMinutes(9));
        assertThat(open.late()).isTrue();
        assertThat(Map.of(open.row(), open.counts())).containsEntry(open.row(), false);
    }
}
