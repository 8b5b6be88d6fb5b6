package id.loket.casework;

import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.sop.Sop;

/**
 * The only place where an SOP is interpreted: pure, and total over every command. One command is one act is one entry;
 * a refusal names every problem and changes nothing.
 */
public final class Engine {
    private Engine() {}

    /** Decides one command; the same arguments always give the same outcome. */
    public static Outcome decide(Sop sop, Case was, Turn turn, Command command) {
        var decision = new Decision(sop, was, turn);
        decision.problems.addAll(Rights.timeProblems(was, turn));
        return switch (was.position()) {
            case End _ -> ended(decision, command);
            case At at -> standing(decision, at, command);
        };
    }

    private static Outcome standing(Decision decision, At at, Command command) {
        return switch (command) {
            case Command.Confirm c -> new Onward(decision).confirm(at, c);
            case Command.Item i -> new Onward(decision).item(at, i);
            case Command.Return r -> new Backward(decision).goBack(at, r);
            case Command.Again a -> new Backward(decision).again(at, a);
            case Command.Note n -> new Besides(decision).note(n);
            case Command.Attach a -> new Besides(decision).attach(a);
            case Command.SetAside s -> new Besides(decision).setAside(s);
            case Command.Withdraw w -> new Besides(decision).withdraw(w);
            case Command.Reject r -> new Besides(decision).reject(r);
            case Command.Correct c -> new Besides(decision).correct(c);
            case Command.VoidNumber v -> new Besides(decision).voidNumber(v);
            case Command.InsertNumber i -> new Onward(decision).insertNumber(at, i);
        };
    }

    private static Outcome ended(Decision decision, Command command) {
        return switch (command) {
            case Command.Note n -> new Besides(decision).note(n);
            case Command.Attach a -> new Besides(decision).attach(a);
            case Command.SetAside s -> new Besides(decision).setAside(s);
            case Command.VoidNumber v -> new Besides(decision).voidNumber(v);
            case Command.Correct _
            when HandOver.locks(decision.sop, decision.was) ->
                decision.refused(Problem.of("", "casework.problem.answers-locked"));
            case Command.Confirm _,
                    Command.Return _,
                    Command.Again _,
                    Command.Item _,
                    Command.Withdraw _,
                    Command.Reject _,
                    Command.Correct _,
                    Command.InsertNumber _ -> decision.refused(Problem.of("", "casework.problem.ended"));
        };
    }
}
