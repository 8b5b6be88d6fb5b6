package id.loket.screens;

import id.loket.casework.ActWords;
import id.loket.casework.Amendment;
import id.loket.casework.Applicant;
import id.loket.casework.Case;
import id.loket.casework.Clock;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Scan;
import id.loket.register.Handed;
import id.loket.register.StoredPaper;
import id.loket.sop.Answers;
import id.loket.sop.Sop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A case with all that its page shows of it, read in one go off the screen's thread.
 *
 * @param prints by SHA-256, every time the paper went to a printer
 * @param staff names by id of person
 * @param mine whether it waits for the one at the desk
 * @param records whether the one at the desk records for others
 */
record CaseFile(
        Case one,
        Sop sop,
        List<Clock.Visit> visits,
        List<StoredPaper> papers,
        Map<String, List<Handed>> prints,
        Map<String, String> staff,
        boolean mine,
        boolean records) {

    static Optional<CaseFile> read(Seat seat, String key) {
        return seat.counter().desk().find(key).map(one -> of(seat, one));
    }

    static CaseFile of(Seat seat, Case one) {
        var counter = seat.counter();
        var sop = counter.desk().sopOf(one.sop());
        var papers = counter.papers().of(one);
        return new CaseFile(
                one,
                sop,
                counter.desk().visits(one),
                papers,
                papers.stream()
                        .map(StoredPaper::sha256)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), counter.printing()::prints)),
                counter.people().staff().stream()
                        .collect(Collectors.toMap(
                                s -> s.person().id(), s -> s.person().name())),
                counter.desk().waitsFor(seat.who(), one),
                counter.desk().records(seat.who(), sop));
    }

    /** Scans of the case, those used no longer too. */
    List<Scan> scans() {
        return Scan.of(one);
    }

    Answers applicant() {
        return Applicant.of(sop, one.answers());
    }

    /** The roles it waits for, in words. */
    String waitsFor() {
        return ActWords.roles(sop, one.standing().waitsFor());
    }

    /** Whether one of the roles it waits for sits in this office. */
    boolean waitsForInside() {
        return one.standing().waitsFor().stream().anyMatch(r -> !sop.role(r).outside());
    }

    boolean ended() {
        return one.position().ended();
    }

    /** Whether a letter holds no longer because it was written anew or corrected since. */
    boolean superseded(StoredPaper paper) {
        return one.entries().stream()
                .filter(e -> e.line() == paper.line()
                        && e.paper()
                                .filter(p -> p.sha256().equals(paper.sha256()))
                                .isPresent())
                .anyMatch(e -> Amendment.superseded(one, e));
    }

    /** The way back by which it came to where it stands, if that is how it came. */
    Optional<Entry> cameBack() {
        return one.entries().stream()
                .filter(e -> e.fact() != Fact.NOTED && e.fact() != Fact.CORRECTED)
                .reduce((_, later) -> later)
                .filter(e -> e.fact() == Fact.RETURNED);
    }

    /** The signed letter that got its number only afterwards, while the sheet is still here. */
    Optional<Sop.Letter> toOverprint() {
        if (one.standing().served() || one.numbers().isEmpty() || !records) {
            return Optional.empty();
        }
        return one.letters().values().stream()
                .filter(p -> p.signer().isPresent() && one.signed(p.letter()) && numberedAfter(p))
                .map(p -> sop.letter(p.letter()))
                .findFirst();
    }

    private boolean numberedAfter(Entry.Paper letter) {
        int written = one.entries().stream()
                .filter(e -> e.paper().equals(Optional.of(letter)))
                .mapToInt(Entry::line)
                .max()
                .orElse(0);
        return one.entries().stream()
                .anyMatch(e -> e.line() > written
                        && e.fact() != Fact.VOIDED
                        && e.number().filter(one.numbers()::containsValue).isPresent());
    }
}
