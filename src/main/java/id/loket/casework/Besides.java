package id.loket.casework;

import static id.loket.text.Words.say;

import id.loket.casework.Entry.Paper;
import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.casework.Position.Ending;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Sop;
import java.util.Optional;
import java.util.function.Predicate;

/** Commands of the case that are on no sheet: note, attach, withdraw, reject, correct, void. They are possible anywhere. */
final class Besides {
    private final Decision d;

    Besides(Decision d) {
        this.d = d;
    }

    Outcome note(Command.Note n) {
        d.refuseBlank(n.text());
        d.refuseUnopened();
        return d.accepted(d.besides(Fact.NOTED).reason(n.text()), Optional.empty());
    }

    Outcome attach(Command.Attach a) {
        d.refuseUnopened();
        refuseDestroyed();
        var title = title(a.requirement());
        if (title.isEmpty()) {
            d.problems.add(Problem.of("", "casework.problem.no-requirement"));
        }
        if (Scan.of(d.was).stream().anyMatch(s -> s.used() && s.file().sha256().equals(a.sha256()))) {
            d.problems.add(Problem.of("", "casework.problem.attached"));
        }
        var file = new Attachment.Added(a.requirement(), title.orElse(""), a.sha256());
        return d.accepted(d.besides(Fact.NOTED).attachment(file).reason(a.remark()), Optional.empty());
    }

    private Optional<String> title(String requirement) {
        return requirement.isEmpty()
                ? Optional.of(say("casework.scan.other"))
                : Requirements.all(d.sop).stream()
                        .filter(r -> r.id().equals(requirement))
                        .findFirst()
                        .map(Sop.Requirement::text);
    }

    Outcome setAside(Command.SetAside s) {
        d.refuseBlank(s.reason());
        d.refuseUnless(Rights.records(d.sop, d.turn) || d.turn.supervisor());
        refuseDestroyed();
        var scan = Scan.of(d.was).stream()
                .filter(one -> one.used() && one.entry().line() == s.line())
                .findFirst();
        if (scan.isEmpty()) {
            return d.refused(Problem.of("", "casework.problem.no-scan"));
        }
        var aside = new Attachment.SetAside(s.line(), scan.get().file().title());
        return d.accepted(d.besides(Fact.NOTED).attachment(aside).reason(s.reason()), Optional.empty());
    }

    /** Personal data that come after the destruction would never go. */
    private void refuseDestroyed() {
        if (d.was.entries().stream().anyMatch(e -> e.fact() == Fact.DESTROYED)) {
            d.problems.add(Problem.of("", "casework.problem.destroyed"));
        }
    }

    Outcome withdraw(Command.Withdraw w) {
        return end(w.reason(), Fact.WITHDRAWN, Ending.WITHDRAWN, Rights.records(d.sop, d.turn) || d.turn.supervisor());
    }

    Outcome reject(Command.Reject r) {
        return end(r.reason(), Fact.REJECTED, Ending.REJECTED, d.turn.supervisor());
    }

    private Outcome end(String reason, Fact fact, Ending how, boolean may) {
        d.refuseUnopened();
        d.refuseBlank(reason);
        d.refuseUnless(may);
        if (d.was.standing().served()) {
            d.problems.add(Problem.of("", "casework.problem.served"));
        }
        var end = d.standing(new End(how), Optional.empty(), false, false);
        return d.accepted(d.besides(fact).reason(reason).leadsTo(end), Optional.empty());
    }

    Outcome correct(Command.Correct c) {
        d.refuseUnopened();
        d.refuseBlank(c.reason());
        d.refuseUnless(Rights.records(d.sop, d.turn) || d.turn.supervisor());
        if (HandOver.locks(d.sop, d.was)) {
            return d.refused(Problem.of("", "casework.problem.answers-locked"));
        }
        var all = d.was.answers().with(c.answers());
        if (all.equals(d.was.answers())) {
            d.problems.add(Problem.of("", "casework.problem.unchanged"));
        }
        var asked = d.sop.rows().stream()
                .flatMap(r -> r.acts().stream())
                .flatMap(a -> Questions.asked(d.sop, a, all).stream())
                .toList();
        d.refuseUnasked(asked, c.answers());
        var touched = asked.stream().filter(f -> touches(f, c.answers())).toList();
        d.problems.addAll(FieldRules.problems(d.sop, touched, "", all, d.today()));
        var draft = d.besides(Fact.CORRECTED).answers(c.answers()).reason(c.reason());
        // What was written says the old thing: it is written again.
        written()
                .filter(this::isBehind)
                .ifPresent(back -> draft.leadsTo(d.standing(back, Optional.empty(), false, false)));
        return d.accepted(draft, Optional.empty());
    }

    Outcome voidNumber(Command.VoidNumber v) {
        d.refuseUnopened();
        d.refuseBlank(v.reason());
        d.refuseUnless(d.turn.supervisor());
        var taken = Optional.ofNullable(d.was.numbers().get(v.book()));
        if (taken.isEmpty()) {
            d.problems.add(Problem.of("", "casework.problem.no-number"));
        } else if (d.was.standing().served()) {
            d.problems.add(Problem.of("", "casework.problem.locked"));
        }
        var draft = d.besides(Fact.VOIDED).reason(v.reason()).number(taken);
        lastOf(e -> e.fact() != Fact.VOIDED && e.number().equals(taken))
                .filter(_ -> !d.was.position().ended())
                .filter(this::isBehind)
                .ifPresent(back -> draft.leadsTo(d.standing(back, Optional.empty(), false, false)));
        return d.accepted(draft, Optional.empty());
    }

    /** Where the first of the letters that are to be signed was written; the way on from there leads past the others. */
    private Optional<At> written() {
        return d.was.entries().stream()
                .filter(e -> e.paper().flatMap(Paper::signer).isPresent())
                .map(e -> new At(e.step().row(), e.step().act()))
                .reduce((a, b) -> Route.before(d.sop, b, a) ? b : a);
    }

    private Optional<At> lastOf(Predicate<Entry> wanted) {
        return d.was.entries().stream()
                .filter(wanted)
                .reduce((_, later) -> later)
                .map(e -> new At(e.step().row(), e.step().act()));
    }

    private boolean isBehind(At at) {
        return d.was.position() instanceof At now && Route.before(d.sop, at, now);
    }

    private static boolean touches(Field field, Answers given) {
        return given.values().keySet().stream().anyMatch(key -> Decision.covers(field, key));
    }
}
