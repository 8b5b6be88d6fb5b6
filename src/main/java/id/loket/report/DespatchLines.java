package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Entry.Taken;
import id.loket.casework.Fact;
import id.loket.casework.Questions;
import id.loket.sop.Sop;
import id.loket.text.Datum;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the book of despatches: each time a numbered letter left the office, with whoever took it along. */
final class DespatchLines {
    private DespatchLines() {}

    static Stream<Found> of(Reading r, Period period) {
        var issued = new Issued(r);
        return issued.onLetters().stream()
                .flatMap(number -> issued.gives()
                        .filter(e -> e.fact() != Fact.ANSWERED
                                && period.holds(e.times().happened()))
                        .map(e -> line(issued, number, e)));
    }

    private static Found line(Issued issued, Taken number, Entry give) {
        return Found.of(
                give,
                List.of(
                        new Datum.Day(Brought.handedOver(give)),
                        Datum.text(Issued.dated(number)),
                        Datum.text(issued.about()),
                        Datum.text(issued.addressee()),
                        Datum.text(note(issued, give))));
    }

    private static String note(Issued issued, Entry give) {
        var taker = Brought.taker(issued.r().sop(), give);
        var way = Brought.answer(issued.r().sop(), give, Questions.SENT_WAY);
        boolean carried = issued.receiver(give)
                .filter(role -> role.side() != Sop.Side.AGENCY)
                .isPresent();
        var by = taker.isBlank() ? "" : carried ? say("report.book.taken-by", taker) : say("report.book.got-by", taker);
        return Issued.joined("; ", way, by);
    }
}
