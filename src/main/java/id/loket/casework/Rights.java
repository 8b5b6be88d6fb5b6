package id.loket.casework;

import id.loket.casework.Entry.Doer;
import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may act: the holder of a role the case waits for; for someone outside, or for an act done on paper, the recorder.
 * No further rights exist.
 */
final class Rights {
    private Rights() {}

    /** The role in which this turn acts now, if it may. */
    static Optional<String> role(Sop sop, Case was, Turn turn) {
        var waits = was.standing().waitsFor();
        if (turn.paper().isPresent()) {
            return turn.paper()
                    .map(Turn.OnPaper::role)
                    .filter(r -> records(sop, turn)
                            && waits.contains(r)
                            && !sop.role(r).outside());
        }
        return waits.stream()
                .filter(turn.roles()::contains)
                .findFirst()
                .or(() -> waits.stream()
                        .filter(r -> sop.role(r).outside() && records(sop, turn))
                        .findFirst());
    }

    static boolean records(Sop sop, Turn turn) {
        return turn.roles().contains(sop.recorder());
    }

    static Problem notYours(Sop sop, Case was) {
        return Problem.of(
                "",
                "casework.problem.not-yours",
                ActWords.roles(sop, was.standing().waitsFor()));
    }

    /** @param answers with what this command says, so that the very first entry knows the applicant */
    static Doer doer(Sop sop, Answers answers, Turn turn, String role) {
        if (turn.paper().isPresent()) {
            return new Doer(role, "", turn.paper().get().name(), turn.person(), true);
        }
        if (sop.role(role).outside()) {
            var name = sop.role(role).side() == Sop.Side.APPLICANT
                    ? Applicant.of(sop, answers).get(PersonBlock.NAME)
                    : "";
            return new Doer(role, "", name, turn.person(), false);
        }
        return new Doer(role, turn.person(), turn.name(), turn.person(), false);
    }

    static Doer self(Turn turn) {
        return new Doer(
                "", turn.person(), turn.name(), turn.person(), turn.paper().isPresent());
    }

    /** Nothing happens before what happened last, nor after it was registered. */
    static List<Problem> timeProblems(Case was, Turn turn) {
        var problems = new ArrayList<Problem>();
        var times = turn.times();
        if (times.happened().isAfter(times.registered())) {
            problems.add(Problem.of("happened", "casework.problem.ahead"));
        }
        if (was.last()
                .filter(l -> times.happened().isBefore(l.times().happened()))
                .isPresent()) {
            problems.add(Problem.of("happened", "casework.problem.before-last"));
        }
        if (times.begun().filter(b -> b.isAfter(times.happened())).isPresent()) {
            problems.add(Problem.of("happened", "casework.problem.begun-later"));
        }
        return problems;
    }
}
