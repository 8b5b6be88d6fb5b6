package id.loket.casework;

import id.loket.casework.Entry.Authority;
import id.loket.casework.Entry.Mark;
import id.loket.casework.Entry.Paper;
import id.loket.casework.Entry.Step;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.casework.Position.Ending;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Norm;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The only place where an SOP is interpreted: pure, and total over every command. One command is one act is one entry;
 * a refusal names every problem and changes nothing.
 */
public final class Engine {

    private final Sop sop;
    private final Case was;
    private final Turn turn;
    private final List<Problem> problems = new ArrayList<>();

    private Engine(Sop sop, Case was, Turn turn) {
        this.sop = sop;
        this.was = was;
        this.turn = turn;
    }

    /** Decides one command; the same arguments always give the same outcome. */
    public static Outcome decide(Sop sop, Case was, Turn turn, Command command) {
        return new Engine(sop, was, turn).decide(command);
    }

    private Outcome decide(Command command) {
        problems.addAll(Rights.timeProblems(was, turn));
        return switch (was.position()) {
            case End _ -> ended(command);
            case At at ->
                switch (command) {
                    case Command.Confirm c -> confirm(at, c);
                    case Command.Return r -> goBack(at, r);
                    case Command.Again a -> again(at, a);
                    case Command.Item i -> item(at, i);
                    case Command.Note n -> note(n);
                    case Command.Withdraw w -> withdraw(w);
                    case Command.Reject r -> reject(r);
                    case Command.Correct c -> correct(c);
                    case Command.VoidNumber v -> voidNumber(v);
                };
        };
    }

    private Outcome ended(Command command) {
        return switch (command) {
            case Command.Note n -> note(n);
            case Command.VoidNumber v -> voidNumber(v);
            case Command.Confirm _,
                    Command.Return _,
                    Command.Again _,
                    Command.Item _,
                    Command.Withdraw _,
                    Command.Reject _,
                    Command.Correct _ -> refused(Problem.of("", "casework.problem.ended"));
        };
    }

    // ---- going on

    private Outcome confirm(At at, Command.Confirm c) {
        var act = Route.act(sop, at);
        var role = Rights.role(sop, was, turn);
        if (role.isEmpty()) {
            return refused(Rights.notYours(sop, was));
        }
        var all = was.answers().with(c.answers());
        var asked = Questions.asked(sop, act, all);
        refuseUnasked(asked, c.answers());
        problems.addAll(FieldRules.problems(sop, asked, "", all, today()));
        refuseUnknownTicks(c.ticks());
        var draft = draft(at, Fact.DONE, role.get(), c.answers()).ticks(c.ticks());
        Optional<String> book = Optional.empty();
        switch (act) {
            case Act.Check check -> {
                refuseMissing(check, all, c);
                if (check.paraf()) {
                    draft.mark(mark(Authority.PARAF, Optional.empty(), all, c));
                }
            }
            case Act.Number number -> book = Optional.of(number.book()).filter(b -> !was.numbers().containsKey(b));
            case Act.Write write -> draft.paper(written(at, write, all, c));
            case Act.Sign sign -> draft.mark(mark(Authority.SIGNATURE, sign.letter(), all, c));
            case Act.Give give -> {
                refuseUnsigned(give, all);
                refuseOpenItems(give, at);
            }
            case Act.Do work -> {
                refuseTooEarly(at, all);
                refuseOpenItems(work, at);
            }
            case Act.Receive _, Act.Archive _, Act.Call _ -> {}
        }
        var next = Route.after(sop, at, all);
        draft.leadsTo(standing(next, draft.paperSigner(), at.equals(Route.serving(sop, all)), false));
        return accepted(draft, book);
    }

    private void refuseMissing(Act.Check check, Answers all, Command.Confirm c) {
        if (check.returns().isEmpty()) {
            return;
        }
        var ticks = new HashMap<>(was.ticks());
        ticks.putAll(c.ticks());
        if (check.ticks() || !ticks.isEmpty()) {
            Requirements.missing(sop, all, ticks)
                    .forEach(r -> problems.add(Problem.of(r.id(), "casework.problem.missing-paper", r.text())));
        }
        if ("no".equals(all.get(Questions.COMPLETE))) {
            problems.add(Problem.of(Questions.COMPLETE, "casework.problem.incomplete"));
        }
    }

    private Optional<Paper> written(At at, Act.Write write, Answers all, Command.Confirm c) {
        var letter = Route.letter(sop, write.letter(), all).orElseThrow();
        if (c.written().filter(p -> p.letter().equals(letter.id())).isEmpty()) {
            problems.add(Problem.of("letter", "casework.problem.unwritten", letter.title()));
            return Optional.empty();
        }
        var paper = c.written().orElseThrow();
        if (letter.signed()) {
            var may = Route.signers(sop, at, turn.absent());
            if (paper.signer().filter(may::contains).isEmpty()) {
                problems.add(Problem.of("signer", "casework.problem.signer", ActWords.roles(sop, may)));
            }
        }
        return c.written();
    }

    /** A mark stands on the latest bytes of the letter, or on the file of papers if nothing was written yet. */
    private Optional<Mark> mark(Authority authority, Optional<String> named, Answers all, Command.Confirm c) {
        var letter = Route.letter(sop, named, all).map(Sop.Letter::id).filter(was.letters()::containsKey);
        var latest = letter.map(l -> was.letters().get(l).sha256());
        if (!latest.equals(c.onBytes())) {
            problems.add(Problem.of("letter", "casework.problem.other-bytes"));
        }
        return Optional.of(new Mark(authority, letter, latest));
    }

    private void refuseUnsigned(Act.Give give, Answers all) {
        if (Questions.side(sop, give.to()) == Sop.Side.INSIDE) {
            return;
        }
        var leaving = give.what().isEmpty()
                ? Route.letter(sop, Optional.empty(), all).stream()
                : give.what().stream().flatMap(w -> sop.letters().stream()
                        .filter(l -> l.id().equals(w)));
        leaving.filter(Sop.Letter::signed)
                .filter(l -> was.letters().containsKey(l.id()) && !was.signed(l.id()))
                .forEach(l -> problems.add(Problem.of("letter", "casework.problem.unsigned", l.title())));
    }

    private void refuseTooEarly(At at, Answers all) {
        if (sop.row(at.row()).norm(all) instanceof Norm.Until(var field, _)) {
            FieldRules.date(all.get(field))
                    .filter(day -> turn.happened().toLocalDate().isBefore(day))
                    .ifPresent(day -> problems.add(Problem.of("", "casework.problem.too-early", day)));
        }
    }

    private void refuseOpenItems(Act act, At at) {
        int open = Items.open(was, act, at).size();
        if (open > 0) {
            problems.add(Problem.of("", "casework.problem.open-items", open));
        }
    }

    // ---- going back, staying

    private Outcome goBack(At at, Command.Return r) {
        var role = Rights.role(sop, was, turn);
        if (role.isEmpty()) {
            return refused(Rights.notYours(sop, was));
        }
        if (Route.act(sop, at).waysBack().stream().noneMatch(w -> w.to().equals(r.row()))) {
            return refused(Problem.of("", "casework.problem.no-way-back"));
        }
        refuseBlank(r.reason());
        refuseUnasked(Questions.of(sop, Route.act(sop, at)), r.answers());
        refuseUnknownTicks(r.ticks());
        var target = new At(r.row(), 0);
        var draft = draft(at, Fact.RETURNED, role.get(), r.answers())
                .ticks(r.ticks())
                .reason(r.reason())
                .leadsTo(standing(
                        target, Optional.empty(), false, Route.act(sop, target) instanceof Act.Receive));
        return accepted(draft, Optional.empty());
    }

    private Outcome again(At at, Command.Again a) {
        var role = Rights.role(sop, was, turn);
        if (role.isEmpty()) {
            return refused(Rights.notYours(sop, was));
        }
        boolean may =
                switch (Route.act(sop, at)) {
                    case Act.Do d -> d.retry();
                    case Act.Call _ -> true;
                    case Act.Receive _,
                            Act.Check _,
                            Act.Number _,
                            Act.Write _,
                            Act.Sign _,
                            Act.Give _,
                            Act.Archive _ -> false;
                };
        if (!may) {
            return refused(Problem.of("", "casework.problem.no-retry"));
        }
        refuseBlank(a.reason());
        return accepted(draft(at, Fact.TRIED, role.get(), Answers.NONE).reason(a.reason()), Optional.empty());
    }

    private Outcome item(At at, Command.Item i) {
        var role = Rights.role(sop, was, turn);
        if (role.isEmpty()) {
            return refused(Rights.notYours(sop, was));
        }
        var act = Route.act(sop, at);
        var open = Items.open(was, act, at);
        if (!open.contains(i.line())) {
            return refused(Problem.of("", "casework.problem.no-item", i.line()));
        }
        if (i.state() != Command.ItemState.DONE) {
            refuseBlank(i.reason());
        } else {
            problems.addAll(FieldRules.problems(sop, act.fields(), "", i.answers(), today()));
        }
        refuseUnasked(act.fields(), i.answers());
        boolean closes = i.state() != Command.ItemState.FAILED || !Items.retries(act);
        var left = open.stream().filter(n -> !closes || n != i.line()).toList();
        var draft = draft(at, Fact.ANSWERED, role.get(), i.answers().with(Case.ITEM_STATE, i.state().name()))
                .reason(i.reason())
                .item(i.line());
        if (left.isEmpty()) {
            draft.leadsTo(standing(
                    Route.after(sop, at, was.answers()), Optional.empty(), at.equals(Route.serving(sop, was.answers())), false));
        }
        return accepted(draft, Optional.empty());
    }

    // ---- commands of the case, on no sheet

    private Outcome note(Command.Note n) {
        refuseBlank(n.text());
        refuseUnopened();
        return accepted(besides(Fact.NOTED).reason(n.text()), Optional.empty());
    }

    private Outcome withdraw(Command.Withdraw w) {
        return end(w.reason(), Fact.WITHDRAWN, Ending.WITHDRAWN, Rights.records(sop, turn) || turn.supervisor());
    }

    private Outcome reject(Command.Reject r) {
        return end(r.reason(), Fact.REJECTED, Ending.REJECTED, turn.supervisor());
    }

    private Outcome end(String reason, Fact fact, Ending how, boolean may) {
        refuseUnopened();
        refuseBlank(reason);
        refuseUnless(may);
        if (was.standing().served()) {
            problems.add(Problem.of("", "casework.problem.served"));
        }
        var end = standing(new End(how), Optional.empty(), false, false);
        return accepted(besides(fact).reason(reason).leadsTo(end), Optional.empty());
    }

    private Outcome correct(Command.Correct c) {
        refuseUnopened();
        refuseBlank(c.reason());
        refuseUnless(Rights.records(sop, turn) || turn.supervisor());
        if (was.standing().served()) {
            problems.add(Problem.of("", "casework.problem.locked"));
        }
        var all = was.answers().with(c.answers());
        var asked = sop.rows().stream()
                .flatMap(r -> r.acts().stream())
                .flatMap(a -> Questions.asked(sop, a, all).stream())
                .toList();
        refuseUnasked(asked, c.answers());
        var touched = asked.stream().filter(f -> touches(f, c.answers())).toList();
        problems.addAll(FieldRules.problems(sop, touched, "", all, today()));
        var draft = besides(Fact.CORRECTED).answers(c.answers()).reason(c.reason());
        // What was written says the old thing: it is written again.
        lastOf(e -> e.paper().flatMap(Paper::signer).isPresent())
                .filter(Engine.this::isBehind)
                .ifPresent(back -> draft.leadsTo(standing(back, Optional.empty(), false, false)));
        return accepted(draft, Optional.empty());
    }

    private Outcome voidNumber(Command.VoidNumber v) {
        refuseUnopened();
        refuseBlank(v.reason());
        refuseUnless(turn.supervisor());
        var taken = Optional.ofNullable(was.numbers().get(v.book()));
        if (taken.isEmpty()) {
            problems.add(Problem.of("", "casework.problem.no-number"));
        } else if (was.standing().served()) {
            problems.add(Problem.of("", "casework.problem.locked"));
        }
        var draft = besides(Fact.VOIDED).reason(v.reason()).number(taken);
        lastOf(e -> e.fact() != Fact.VOIDED && e.number().equals(taken))
                .filter(_ -> !was.position().ended())
                .filter(Engine.this::isBehind)
                .ifPresent(back -> draft.leadsTo(standing(back, Optional.empty(), false, false)));
        return accepted(draft, Optional.empty());
    }

    private Optional<At> lastOf(Predicate<Entry> wanted) {
        return was.entries().stream()
                .filter(wanted)
                .reduce((_, later) -> later)
                .map(e -> new At(e.step().row(), e.step().act()));
    }

    private boolean isBehind(At at) {
        return was.position() instanceof At now && Route.before(sop, at, now);
    }

    // ---- what every command shares

    private void refuseUnless(boolean may) {
        if (!may) {
            problems.add(Problem.of("", "casework.problem.no-right"));
        }
    }

    private void refuseUnopened() {
        if (!was.opened()) {
            problems.add(Problem.of("", "casework.problem.unopened"));
        }
    }

    private void refuseBlank(String reason) {
        if (reason.isBlank()) {
            problems.add(Problem.of("reason", "casework.problem.reason"));
        }
    }

    private void refuseUnasked(List<Field> asked, Answers given) {
        given.values().keySet().stream()
                .filter(key -> asked.stream().noneMatch(f -> covers(f, key)))
                .forEach(key -> problems.add(Problem.of(key, "casework.problem.unasked", key)));
    }

    private void refuseUnknownTicks(Map<String, Tick> ticks) {
        var known = Requirements.all(sop).stream().map(Sop.Requirement::id).toList();
        ticks.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(Problem.of(id, "casework.problem.unasked", id)));
    }

    private static boolean touches(Field field, Answers given) {
        return given.values().keySet().stream().anyMatch(key -> covers(field, key));
    }

    private static boolean covers(Field field, String key) {
        return key.equals(field.id()) || key.startsWith(field.id() + ".");
    }

    private LocalDate today() {
        return turn.times().registered().toLocalDate();
    }

    private Standing standing(Position next, Optional<String> signer, boolean serves, boolean returned) {
        var chosen = signer.or(() -> Route.letter(sop, Optional.empty(), was.answers())
                .map(Sop.Letter::id)
                .map(was.letters()::get)
                .flatMap(Paper::signer));
        return new Standing(
                next, Route.waitsFor(sop, next, chosen), was.standing().served() || serves, returned);
    }

    private Draft draft(At at, Fact fact, String role, Answers given) {
        var row = sop.row(at.row());
        var act = Route.act(sop, at);
        var step = new Step(row.id(), row.no(), at.act(), act.kind(), ActWords.title(sop, row, act));
        var doer = Rights.doer(sop, was.answers().with(given), turn, role);
        return new Draft(was, turn, was.opened() ? fact : Fact.OPENED, step, doer).answers(given);
    }

    /** An entry of the case rather than of an act; it stands where the case stands. */
    private Draft besides(Fact fact) {
        var step =
                switch (was.position()) {
                    case At at -> new Step(at.row(), sop.row(at.row()).no(), at.act(), "", "");
                    case End _ -> new Step("", "", 0, "", "");
                };
        return new Draft(was, turn, fact, step, Rights.self(turn));
    }

    private Outcome accepted(Draft draft, Optional<String> book) {
        return problems.isEmpty()
                ? new Outcome.Accepted(draft.entry(), book)
                : new Outcome.Refused(List.copyOf(problems));
    }

    private Outcome refused(Problem problem) {
        problems.add(problem);
        return new Outcome.Refused(List.copyOf(problems));
    }
}
