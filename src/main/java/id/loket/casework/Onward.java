package id.loket.casework;

import id.loket.casework.Entry.Authority;
import id.loket.casework.Entry.Mark;
import id.loket.casework.Entry.Paper;
import id.loket.casework.Position.At;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Norm;
import id.loket.sop.Sop;
import java.util.HashMap;
import java.util.Optional;

/** An act is done: what each kind asks, refuses and leaves behind, and where the case goes from there. */
final class Onward {
    private final Decision d;

    Onward(Decision d) {
        this.d = d;
    }

    Outcome confirm(At at, Command.Confirm c) {
        var act = Route.act(d.sop, at);
        var role = Rights.role(d.sop, d.was, d.turn);
        if (role.isEmpty()) {
            return d.refused(Rights.notYours(d.sop, d.was));
        }
        var all = d.was.answers().with(c.answers());
        var asked = Questions.asked(d.sop, act, all);
        d.refuseUnasked(asked, c.answers());
        d.problems.addAll(FieldRules.problems(d.sop, asked, "", all, d.today()));
        d.refuseUnknownTicks(c.ticks());
        var draft = d.draft(at, Fact.DONE, role.get(), c.answers()).ticks(c.ticks());
        Optional<String> book = Optional.empty();
        switch (act) {
            case Act.Check check -> {
                refuseMissing(check, all, c);
                if (check.paraf()) {
                    draft.mark(mark(Authority.PARAF, Optional.empty(), all, c));
                }
            }
            case Act.Number number ->
                book = Optional.of(number.book()).filter(b -> !d.was.numbers().containsKey(b));
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
        var next = Route.after(d.sop, at, all);
        draft.leadsTo(d.standing(next, draft.paperSigner(), at.equals(Route.serving(d.sop, all)), false));
        return d.accepted(draft, book);
    }

    Outcome insertNumber(At at, Command.InsertNumber i) {
        d.refuseUnopened();
        d.refuseBlank(i.reason());
        d.refuseUnless(d.turn.supervisor());
        var act = Route.act(d.sop, at);
        if (!(act instanceof Act.Number number) || d.was.numbers().containsKey(number.book())) {
            return d.refused(Problem.of("", "casework.problem.takes-no-number"));
        }
        var all = d.was.answers().with(i.answers());
        var asked = Questions.asked(d.sop, act, all);
        d.refuseUnasked(asked, i.answers());
        d.problems.addAll(FieldRules.problems(d.sop, asked, "", all, d.today()));
        var doer = Rights.role(d.sop, d.was, d.turn)
                .map(role -> Rights.doer(d.sop, all, d.turn, role))
                .orElse(Rights.self(d.turn));
        var next =
                d.standing(Route.after(d.sop, at, all), Optional.empty(), at.equals(Route.serving(d.sop, all)), false);
        var draft = d.draft(at, Fact.DONE, doer, i.answers()).reason(i.reason()).leadsTo(next);
        return d.accepted(draft, Optional.of(number.book()));
    }

    private void refuseMissing(Act.Check check, Answers all, Command.Confirm c) {
        if (check.returns().isEmpty()) {
            return;
        }
        var ticks = new HashMap<>(d.was.ticks());
        ticks.putAll(c.ticks());
        if (check.ticks() || !ticks.isEmpty()) {
            Requirements.missing(d.sop, all, ticks)
                    .forEach(r -> d.problems.add(Problem.of(r.id(), "casework.problem.missing-paper", r.text())));
        }
        if ("no".equals(all.get(Questions.COMPLETE))) {
            d.problems.add(Problem.of(Questions.COMPLETE, "casework.problem.incomplete"));
        }
    }

    private Optional<Paper> written(At at, Act.Write write, Answers all, Command.Confirm c) {
        var letter = Route.letter(d.sop, write.letter(), all).orElseThrow();
        if (c.written().filter(p -> p.letter().equals(letter.id())).isEmpty()) {
            d.problems.add(Problem.of("letter", "casework.problem.unwritten", letter.title()));
            return Optional.empty();
        }
        var paper = c.written().orElseThrow();
        if (letter.signed()) {
            var may = Route.signers(d.sop, at, d.turn.absent());
            if (paper.signer().filter(may::contains).isEmpty()) {
                d.problems.add(Problem.of("signer", "casework.problem.signer", ActWords.roles(d.sop, may)));
            }
        }
        return c.written();
    }

    /** A mark stands on the latest bytes of the letter, or on the file of papers if nothing was written yet. */
    private Optional<Mark> mark(Authority authority, Optional<String> named, Answers all, Command.Confirm c) {
        var letter = Route.letter(d.sop, named, all).map(Sop.Letter::id).filter(d.was.letters()::containsKey);
        var latest = letter.map(l -> d.was.letters().get(l).sha256());
        if (!latest.equals(c.onBytes())) {
            d.problems.add(Problem.of("letter", "casework.problem.other-bytes"));
        }
        return Optional.of(new Mark(authority, letter, latest));
    }

    private void refuseUnsigned(Act.Give give, Answers all) {
        if (!HandOver.outside(d.sop, give)) {
            return;
        }
        HandOver.leaving(d.sop, give, all)
                .filter(Sop.Letter::signed)
                .filter(l -> d.was.letters().containsKey(l.id()) && !d.was.signed(l.id()))
                .forEach(l -> d.problems.add(Problem.of("letter", "casework.problem.unsigned", l.title())));
    }

    private void refuseTooEarly(At at, Answers all) {
        if (d.sop.row(at.row()).norm(all) instanceof Norm.Until(var field, var _)) {
            FieldRules.date(all.get(field))
                    .filter(day -> d.turn.happened().toLocalDate().isBefore(day))
                    .ifPresent(day -> d.problems.add(Problem.of("", "casework.problem.too-early", day)));
        }
    }

    private void refuseOpenItems(Act act, At at) {
        int open = Items.open(d.was, act, at).size();
        if (open > 0) {
            d.problems.add(Problem.of("", "casework.problem.open-items", open));
        }
    }

    Outcome item(At at, Command.Item i) {
        var role = Rights.role(d.sop, d.was, d.turn);
        if (role.isEmpty()) {
            return d.refused(Rights.notYours(d.sop, d.was));
        }
        var act = Route.act(d.sop, at);
        var open = Items.open(d.was, act, at);
        if (!open.contains(i.line())) {
            return d.refused(Problem.of("", "casework.problem.no-item", i.line()));
        }
        if (i.state() != Command.ItemState.DONE) {
            d.refuseBlank(i.reason());
        } else {
            d.problems.addAll(FieldRules.problems(d.sop, act.fields(), "", i.answers(), d.today()));
        }
        d.refuseUnasked(act.fields(), i.answers());
        boolean closes = i.state() != Command.ItemState.FAILED || !Items.retries(act);
        var left = open.stream().filter(n -> !closes || n != i.line()).toList();
        var draft = d.draft(
                        at,
                        Fact.ANSWERED,
                        role.get(),
                        i.answers().with(Case.ITEM_STATE, i.state().name()))
                .reason(i.reason())
                .item(i.line());
        if (left.isEmpty()) {
            draft.leadsTo(d.standing(
                    Route.after(d.sop, at, d.was.answers()),
                    Optional.empty(),
                    at.equals(Route.serving(d.sop, d.was.answers())),
                    false));
        }
        return d.accepted(draft, Optional.empty());
    }
}
