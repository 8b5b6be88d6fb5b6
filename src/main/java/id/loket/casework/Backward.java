package id.loket.casework;

import id.loket.casework.Position.At;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import java.util.Optional;

/** Going back to an earlier row, and staying to try again; always with a reason. */
final class Backward {
    private final Decision d;

    Backward(Decision d) {
        this.d = d;
    }

    Outcome goBack(At at, Command.Return r) {
        var role = Rights.role(d.sop, d.was, d.turn);
        if (role.isEmpty()) {
            return d.refused(Rights.notYours(d.sop, d.was));
        }
        if (Route.act(d.sop, at).waysBack().stream().noneMatch(w -> w.to().equals(r.row()))) {
            return d.refused(Problem.of("", "casework.problem.no-way-back"));
        }
        d.refuseBlank(r.reason());
        d.refuseUnasked(Questions.of(d.sop, Route.act(d.sop, at)), r.answers());
        d.refuseUnknownTicks(r.ticks());
        var target = new At(r.row(), 0);
        var draft = d.draft(at, Fact.RETURNED, role.get(), r.answers())
                .ticks(r.ticks())
                .reason(r.reason())
                .leadsTo(d.standing(target, Optional.empty(), false, Route.act(d.sop, target) instanceof Act.Receive));
        return d.accepted(draft, Optional.empty());
    }

    Outcome again(At at, Command.Again a) {
        var role = Rights.role(d.sop, d.was, d.turn);
        if (role.isEmpty()) {
            return d.refused(Rights.notYours(d.sop, d.was));
        }
        boolean may = switch (Route.act(d.sop, at)) {
            case Act.Do work -> work.retry();
            case Act.Call _ -> true;
            case Act.Receive _, Act.Check _, Act.Number _, Act.Write _, Act.Sign _, Act.Give _, Act.Archive _ -> false;
        };
        if (!may) {
            return d.refused(Problem.of("", "casework.problem.no-retry"));
        }
        d.refuseBlank(a.reason());
        return d.accepted(d.draft(at, Fact.TRIED, role.get(), Answers.NONE).reason(a.reason()), Optional.empty());
    }
}
