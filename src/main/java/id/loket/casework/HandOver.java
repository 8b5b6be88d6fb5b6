package id.loket.casework;

import id.loket.casework.Position.At;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Sop;
import java.util.Optional;
import java.util.stream.Stream;

/** What leaves the house when something is given, and whether a result has left: then its answers stand for good. */
public final class HandOver {
    private HandOver() {}

    /**
     * Whether nothing of the case may be corrected any more: it was served, or a signed letter is in the hands of someone
     * outside who did not send it back.
     */
    public static boolean locks(Sop sop, Case one) {
        int back = one.entries().stream()
                .filter(e -> e.fact() == Fact.RETURNED)
                .mapToInt(Entry::line)
                .max()
                .orElse(0);
        return one.standing().served()
                || one.entries().stream().anyMatch(e -> e.line() > back && gaveSigned(sop, one, e));
    }

    /** The letters that this act hands over; numbers of copies among them are no letters. */
    static Stream<Sop.Letter> leaving(Sop sop, Act.Give give, Answers answers) {
        return give.what().isEmpty()
                ? Route.letter(sop, Optional.empty(), answers).stream()
                : give.what().stream().flatMap(w -> sop.letters().stream().filter(l -> l.id().equals(w)));
    }

    /** Whether someone outside has to come for this act: then no clock of the office runs. */
    public static boolean meetsOutside(Sop sop, Act act) {
        return switch (act) {
            case Act.Receive _ -> true;
            case Act.Give g -> outside(sop, g) || Questions.side(sop, g.by()) != Sop.Side.INSIDE;
            case Act.Check _, Act.Number _, Act.Write _, Act.Sign _, Act.Archive _, Act.Call _, Act.Do _ -> false;
        };
    }

    /** Whether this act puts a result into the hands of the applicant or the village, who come to collect it. */
    public static boolean isCollected(Sop sop, Act act) {
        return act instanceof Act.Give give
                && switch (Questions.side(sop, give.to())) {
                    case APPLICANT, VILLAGE -> true;
                    case INSIDE, AGENCY -> false;
                };
    }

    static boolean outside(Sop sop, Act.Give give) {
        return Questions.side(sop, give.to()) != Sop.Side.INSIDE;
    }

    private static boolean gaveSigned(Sop sop, Case one, Entry entry) {
        return entry.fact() == Fact.DONE
                && Route.act(sop, new At(entry.step().row(), entry.step().act())) instanceof Act.Give give
                && outside(sop, give)
                && leaving(sop, give, one.answers()).anyMatch(l -> l.signed() && one.signed(l.id()));
    }
}
