package id.loket.casework;

import id.loket.casework.Entry.Paper;
import id.loket.casework.Entry.Step;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One decision under way: what it is about, the problems found so far, and the drafting of the entry. */
final class Decision {
    final Sop sop;
    final Case was;
    final Turn turn;
    final List<Problem> problems = new ArrayList<>();

    Decision(Sop sop, Case was, Turn turn) {
        this.sop = sop;
        this.was = was;
        this.turn = turn;
    }

    void refuseUnless(boolean may) {
        if (!may) {
            problems.add(Problem.of("", "casework.problem.no-right"));
        }
    }

    void refuseUnopened() {
        if (!was.opened()) {
            problems.add(Problem.of("", "casework.problem.unopened"));
        }
    }

    void refuseBlank(String reason) {
        if (reason.isBlank()) {
            problems.add(Problem.of("reason", "casework.problem.reason"));
        }
    }

    void refuseUnasked(List<Field> asked, Answers given) {
        given.values().keySet().stream()
                .filter(key -> asked.stream().noneMatch(f -> covers(f, key)))
                .forEach(key -> problems.add(Problem.of(key, "casework.problem.unasked", key)));
    }

    void refuseUnknownTicks(Map<String, Tick> ticks) {
        var known = Requirements.all(sop).stream().map(Sop.Requirement::id).toList();
        ticks.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(Problem.of(id, "casework.problem.unasked", id)));
    }

    static boolean covers(Field field, String key) {
        return key.equals(field.id()) || key.startsWith(field.id() + ".");
    }

    LocalDate today() {
        return turn.times().registered().toLocalDate();
    }

    Standing standing(Position next, Optional<String> signer, boolean serves, boolean returned) {
        var chosen = signer.or(() -> Route.letter(sop, Optional.empty(), was.answers())
                .map(Sop.Letter::id)
                .map(was.letters()::get)
                .flatMap(Paper::signer));
        return new Standing(
                next, Route.waitsFor(sop, next, chosen), was.standing().served() || serves, returned);
    }

    Draft draft(At at, Fact fact, String role, Answers given) {
        return draft(at, fact, Rights.doer(sop, was.answers().with(given), turn, role), given);
    }

    Draft draft(At at, Fact fact, Entry.Doer doer, Answers given) {
        var row = sop.row(at.row());
        var act = Route.act(sop, at);
        var step = new Step(row.id(), row.no(), at.act(), act.kind(), ActWords.title(sop, row, act));
        return new Draft(was, turn, was.opened() ? fact : Fact.OPENED, step, doer).answers(given);
    }

    /** An entry of the case rather than of an act; it stands where the case stands. */
    Draft besides(Fact fact) {
        var step = switch (was.position()) {
            case At at -> new Step(at.row(), sop.row(at.row()).no(), at.act(), "", "");
            case End _ -> new Step("", "", 0, "", "");
        };
        return new Draft(was, turn, fact, step, Rights.self(turn));
    }

    Outcome accepted(Draft draft, Optional<String> book) {
        return problems.isEmpty()
                ? new Outcome.Accepted(draft.entry(), book)
                : new Outcome.Refused(List.copyOf(problems));
    }

    Outcome refused(Problem problem) {
        problems.add(problem);
        return new Outcome.Refused(List.copyOf(problems));
    }
}
