package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import id.loket.text.Datum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of the agenda of outgoing letters: one for each number that stands on a letter, of a service or of the office. */
final class OutgoingLines {
    /** A classification code at the head of a number, as Permendagri 83/2022 writes it; what was printed once stays. */
    private static final Pattern CODE = Pattern.compile("(\\d{3}(?:\\.\\d+)*)/.*");

    private OutgoingLines() {}

    static Stream<Found> of(Reading r, Wanted wanted) {
        var issued = new Issued(r);
        return r.one().entries().stream()
                .filter(e -> e.fact() != Fact.VOIDED && e.number().isPresent())
                .filter(e -> issued.standsOnLetters(e.number().get())
                        && wanted.holds(e.number().get()))
                .map(e -> line(issued, e));
    }

    private static Found line(Issued issued, Entry at) {
        var taken = at.number().orElseThrow();
        var voiding = issued.r().voiding(taken);
        boolean counts = voiding.isEmpty();
        var sent = counts ? issued.gives().findFirst().map(Brought::handedOver) : Optional.<LocalDate>empty();
        return Found.of(
                taken,
                at,
                counts ? sent.isPresent() ? State.DONE : State.OPEN : State.VOID,
                List.of(
                        Datum.text(taken.printed()),
                        new Datum.Day(taken.date()),
                        Datum.day(sent),
                        Datum.text(issued.addressee()),
                        Datum.text(issued.about()),
                        Datum.text(issued.enclosures()),
                        Datum.text(code(taken.printed())),
                        Datum.text(issued.author()),
                        Datum.text(counts ? issued.signer() : ""),
                        Datum.text(voiding.map(e -> say("report.agenda.void", e.reason()))
                                .orElseGet(issued::remark))));
    }

    private static String code(String printed) {
        var code = CODE.matcher(printed);
        return code.matches() ? code.group(1) : "";
    }
}
