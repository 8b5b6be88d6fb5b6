package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Applicant;
import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.casework.Questions;
import id.loket.casework.Tick;
import id.loket.sop.Sop;
import id.loket.text.Datum;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lines of the book of receipts: each time papers changed hands with the public, a file that was taken in and a
 * result that was handed over.
 */
final class ReceiptLines {
    private final Reading r;
    private final Issued issued;

    private ReceiptLines(Reading r) {
        this.r = r;
        this.issued = new Issued(r);
    }

    static Stream<Found> of(Reading r, Period period) {
        if (!r.sop().service()) {
            return Stream.empty();
        }
        var lines = new ReceiptLines(r);
        return Stream.concat(lines.in(), lines.out()).filter(f -> period.holds(f.day()));
    }

    private Stream<Found> in() {
        var opened = r.one().entries().getFirst();
        return Applicant.key(r.sop()).isPresent() && opened.step().kind().equals("receive")
                ? Stream.of(Found.of(opened, received(opened)))
                : Stream.empty();
    }

    private List<Datum> received(Entry opened) {
        var answers = r.one().answers();
        var proxy = answers.find(Questions.BRINGER_NAME);
        var papers = kept();
        return List.of(
                new Datum.Day(opened.times().happened().toLocalDate()),
                Datum.text(number()),
                Datum.text(say("report.book.file", Issued.joined(" – ", r.sop().title(), r.kind()))),
                papers == 0 ? Datum.NONE : Datum.number(papers),
                Datum.text(proxy.map(name ->
                                say("report.book.for-other", name, r.subject().name()))
                        .orElse(r.subject().name())),
                Datum.text(receivedBy(opened)),
                Datum.NONE,
                Datum.NONE);
    }

    /** The officer at the desk, by the name under which that person acts in this case. */
    private String receivedBy(Entry opened) {
        return r.one().entries().stream()
                .map(Entry::doer)
                .filter(d -> d.person().equals(opened.doer().recordedBy()))
                .findFirst()
                .map(Entry.Doer::name)
                .orElse("");
    }

    private long kept() {
        return r.one().ticks().entrySet().stream()
                .map(Map.Entry::getValue)
                .filter(t -> t == Tick.KEPT || t == Tick.SEEN)
                .count();
    }

    private Stream<Found> out() {
        return issued.gives()
                .filter(e -> issued.receiver(e)
                        .filter(role -> role.side() != Sop.Side.AGENCY)
                        .isPresent())
                .map(e -> Found.of(e, handed(e)));
    }

    private List<Datum> handed(Entry give) {
        var given = issued.given(give);
        boolean self = give.answers().get(Questions.RECEIVER_RELATION).equals("self");
        var shown = give.answers().get(Questions.RECEIVER_IDENTITY);
        return List.of(
                new Datum.Day(Brought.handedOver(give)),
                Datum.text(number()),
                Datum.text(String.join(", ", given)),
                Datum.number(given.size()),
                Datum.text(give.doer().name()),
                Datum.text(Brought.taker(r.sop(), give)),
                self && shown.isBlank() ? Datum.code(r.subject().nik()) : Datum.text(shown),
                give.fact() == Fact.ANSWERED ? Datum.text(say("report.book.by-list")) : Datum.NONE);
    }

    private String number() {
        return r.caseNumber()
                .or(r::letterNumber)
                .map(Entry.Taken::printed)
                .orElse(r.one().key());
    }
}
