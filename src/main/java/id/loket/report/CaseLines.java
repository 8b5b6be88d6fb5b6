package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Fact;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import id.loket.sop.Sop.Numbers;
import id.loket.text.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of the agenda of applications and of the register of a service: one for each number of a case, or of its
 * letter where the SOP counts no cases. A register also tells of services that take no number at all, under their key.
 */
final class CaseLines {
    private final Reading r;
    private final Wanted wanted;

    private CaseLines(Reading r, Wanted wanted) {
        this.r = r;
        this.wanted = wanted;
    }

    static Stream<Found> of(Reading r, Wanted wanted) {
        if (!r.sop().service()) {
            return Stream.empty();
        }
        var lines = new CaseLines(r, wanted);
        return lines.countsNothing() ? lines.byKey().stream() : lines.byNumber();
    }

    private boolean countsNothing() {
        return wanted.kind() == BookKind.REGISTER
                && r.sop().books().stream().allMatch(b -> b.numbers() == Numbers.QUEUE);
    }

    private Optional<Found> byKey() {
        var opened = r.one().entries().getFirst();
        return wanted.period().holds(r.opened())
                ? Optional.of(Found.of(opened, cells(opened, r.one().key(), Optional.empty()))
                        .in(state(true)))
                : Optional.empty();
    }

    private Stream<Found> byNumber() {
        return r.one().entries().stream()
                .filter(e -> e.fact() != Fact.VOIDED && e.number().isPresent())
                .filter(e -> isWanted(e.number().get()))
                .map(this::line);
    }

    private boolean isWanted(Taken taken) {
        var counts = r.sop().book(taken.book()).numbers();
        if (counts == Numbers.QUEUE || !wanted.holds(taken)) {
            return false;
        }
        return wanted.series().isPresent()
                || counts == Numbers.CASE
                || r.sop().books().stream().noneMatch(b -> b.numbers() == Numbers.CASE);
    }

    private Found line(Entry at) {
        var taken = at.number().orElseThrow();
        var voiding = r.voiding(taken);
        return Found.of(taken, at, state(voiding.isEmpty()), cells(at, taken.printed(), voiding));
    }

    private State state(boolean counts) {
        if (!counts) {
            return State.VOID;
        }
        return r.serving().isPresent() ? State.DONE : State.OPEN;
    }

    private List<Datum> cells(Entry at, String number, Optional<Entry> voiding) {
        boolean counts = voiding.isEmpty();
        var subject = r.subject();
        var issued = new Issued(r);
        var hand = r.serving().filter(e -> counts && e.step().kind().equals("give"));
        var cells = new ArrayList<Datum>();
        cells.add(Datum.text(number));
        cells.add(new Datum.Moment(r.opened()));
        cells.add(Datum.name(subject.name()));
        cells.add(Datum.code(subject.nik()));
        boolean register = wanted.kind() == BookKind.REGISTER;
        if (register) {
            cells.add(Datum.code(subject.familyCard()));
        }
        cells.add(Datum.text(Issued.joined(", ", subject.address(), subject.village())));
        cells.add(Datum.text(Issued.joined(" – ", register ? "" : r.sop().title(), r.kind(), Brought.purpose(r))));
        cells.add(Datum.text(Brought.villageLetter(r)));
        cells.add(Datum.text(Brought.papers(r)));
        cells.add(Datum.text(at.doer().name()));
        cells.add(Datum.text(counts ? issued.number() : ""));
        cells.add(Datum.text(counts ? issued.signer() : ""));
        cells.add(Datum.day(r.ready().filter(_ -> counts).map(t -> t.toLocalDate())));
        cells.add(Datum.day(hand.map(Brought::handedOver)));
        cells.add(Datum.text(hand.map(e -> Brought.taker(r.sop(), e)).orElse("")));
        cells.add(Datum.text(
                voiding.map(e -> say("report.agenda.void", e.reason())).orElseGet(issued::remark)));
        return List.copyOf(cells);
    }
}
