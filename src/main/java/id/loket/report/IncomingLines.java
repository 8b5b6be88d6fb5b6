package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Fact;
import id.loket.report.Book.State;
import id.loket.report.Book.Wanted;
import id.loket.sop.LetterFields;
import id.loket.sop.Sop.Numbers;
import id.loket.text.Dates;
import id.loket.text.Datum;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the agenda of incoming letters: one for each number, with the disposition and what came of it. */
final class IncomingLines {
    private IncomingLines() {}

    static Stream<Found> of(Reading r, Wanted wanted) {
        return r.one().entries().stream()
                .filter(e -> e.fact() != Fact.VOIDED && e.number().isPresent())
                .filter(e -> r.sop().book(e.number().get().book()).numbers() == Numbers.INCOMING)
                .filter(e -> wanted.holds(e.number().get()))
                .map(e -> line(r, e));
    }

    private static Found line(Reading r, Entry at) {
        var taken = at.number().orElseThrow();
        var voiding = r.voiding(taken);
        var answers = r.one().answers();
        var note = voiding.map(e -> say("report.agenda.void", e.reason())).orElseGet(() -> note(r));
        return Found.of(
                taken,
                at,
                voiding.isPresent() ? State.VOID : r.serving().isPresent() ? State.DONE : State.OPEN,
                List.of(
                        Datum.text(taken.printed()),
                        new Datum.Day(r.opened().toLocalDate()),
                        Datum.text(answers.get(LetterFields.NUMBER)),
                        Datum.day(Dates.read(answers.get(LetterFields.DATE))),
                        Datum.text(answers.get(LetterFields.SENDER)),
                        Datum.text(answers.get(LetterFields.ABOUT)),
                        Datum.text(new Issued(r).enclosures()),
                        Datum.text(answers.get(LetterFields.FORWARDED_TO)),
                        Datum.text(note)));
    }

    private static String note(Reading r) {
        return Issued.joined(
                "; ",
                Brought.answer(r, LetterFields.INSTRUCTION),
                r.one()
                        .answers()
                        .find(LetterFields.FOLLOW_UP)
                        .map(done -> say("report.book.followed-up", done))
                        .orElse(""),
                new Issued(r).remark());
    }
}
