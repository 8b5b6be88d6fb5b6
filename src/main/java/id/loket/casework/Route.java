package id.loket.casework;

import id.loket.casework.Position.At;
import id.loket.casework.Position.End;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Row;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways through an SOP: what comes next, who it waits for, which act serves the applicant. Only forward, so it ends. */
public final class Route {
    private Route() {}

    /** Where a new case stands. */
    public static Standing start(Sop sop) {
        var first = firstFrom(sop, 0, Answers.NONE);
        return new Standing(first, waitsFor(sop, first, Optional.empty()), false, false);
    }

    /** The act at a position that is not an end. */
    public static Act act(Sop sop, At at) {
        return sop.row(at.row()).acts().get(at.act());
    }

    /** The next act in the row; past its last act the next row that has acts and whose condition holds. */
    static Position after(Sop sop, At at, Answers answers) {
        if (at.act() + 1 < sop.row(at.row()).acts().size()) {
            return new At(at.row(), at.act() + 1);
        }
        return firstFrom(sop, sop.indexOf(at.row()) + 1, answers);
    }

    private static Position firstFrom(Sop sop, int index, Answers answers) {
        return sop.rows().stream()
                .skip(index)
                .filter(Row::hasWork)
                .filter(r -> r.when().map(c -> c.holds(answers)).orElse(true))
                .findFirst()
                .<Position>map(r -> new At(r.id(), 0))
                .orElse(new End(Position.Ending.CLOSED));
    }

    /** @param signer the role chosen when the letter was written */
    static List<String> waitsFor(Sop sop, Position position, Optional<String> signer) {
        return switch (position) {
            case End _ -> List.of();
            case At at ->
                switch (act(sop, at)) {
                    case Act.Sign s -> signer.map(List::of).orElse(s.by());
                    case Act other -> other.by();
                };
        };
    }

    /** The act whose confirmation means "selesai": the last hand-over to the outside that happens, else the last act. */
    static At serving(Sop sop, Answers answers) {
        At serving = null;
        At last = null;
        for (var row : sop.rows()) {
            if (row.when().filter(c -> !c.holds(answers)).isPresent()) {
                continue;
            }
            for (int i = 0; i < row.acts().size(); i++) {
                last = new At(row.id(), i);
                if (row.acts().get(i) instanceof Act.Give g && Questions.side(sop, g.to()) != Sop.Side.INSIDE) {
                    serving = last;
                }
            }
        }
        return serving != null ? serving : last;
    }

    /** Whether {@code a} comes before {@code b} in the order of the sheet. */
    static boolean before(Sop sop, At a, At b) {
        int rows = Integer.compare(sop.indexOf(a.row()), sop.indexOf(b.row()));
        return rows < 0 || rows == 0 && a.act() < b.act();
    }

    /** The letter an act is about: its own, else the kind's, else the SOP's first; none if the SOP writes none. */
    public static Optional<Sop.Letter> letter(Sop sop, Optional<String> named, Answers answers) {
        return named.or(() -> sop.kind(answers.get(Questions.KIND)).flatMap(Sop.Kind::letter))
                .map(sop::letter)
                .or(() -> sop.letters().stream().findFirst());
    }

    /** The roles that may be chosen to sign the letter written at {@code at}, the default first. */
    public static List<String> signers(Sop sop, At at, Set<String> absent) {
        return nextSign(sop, at).map(s -> present(s, absent)).orElse(List.of());
    }

    private static Optional<Act.Sign> nextSign(Sop sop, At at) {
        return sop.rows().stream()
                .skip(sop.indexOf(at.row()))
                .flatMap(r -> r.acts().stream().skip(r.id().equals(at.row()) ? at.act() : 0))
                .filter(Act.Sign.class::isInstance)
                .map(Act.Sign.class::cast)
                .findFirst();
    }

    private static List<String> present(Act.Sign sign, Set<String> absent) {
        var here = sign.by().stream().filter(r -> !absent.contains(r)).toList();
        if (!here.isEmpty()) {
            return here;
        }
        return sign.away().stream()
                .filter(r -> !absent.contains(r))
                .findFirst()
                .map(List::of)
                .orElse(sign.by());
    }
}
