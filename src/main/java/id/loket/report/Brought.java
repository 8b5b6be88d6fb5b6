package id.loket.report;

import static id.loket.text.Words.say;

import id.loket.casework.Entry;
import id.loket.casework.Position;
import id.loket.casework.Questions;
import id.loket.casework.Requirements;
import id.loket.casework.Route;
import id.loket.sop.Field;
import id.loket.sop.Sop;
import id.loket.text.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the applicant brought and took away, as the columns of the agenda tell it; each may be empty. */
final class Brought {
    private Brought() {}

    /** The answer most services ask under this key. */
    private static final String PURPOSE = "purpose";

    static String purpose(Reading r) {
        return answer(r, PURPOSE);
    }

    /** An answer of the case in the words of its choice. */
    static String answer(Reading r, String id) {
        var answer = r.one().answers().get(id);
        return Subject.fields(r.sop())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> shown(f, answer))
                .orElse(answer);
    }

    /** An answer of one entry to a question of its act, in the words of its choice; empty if it was not asked. */
    static String answer(Sop sop, Entry entry, String id) {
        return Questions.of(
                        sop,
                        Route.act(
                                sop,
                                new Position.At(entry.step().row(), entry.step().act())))
                .stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> shown(f, entry.answers().get(id)))
                .orElse("");
    }

    private static String shown(Field field, String answer) {
        return field.shape() instanceof Field.Choice choice
                ? choice.options().stream()
                        .filter(o -> o.id().equals(answer))
                        .map(Field.Option::title)
                        .findFirst()
                        .orElse(answer)
                : answer;
    }

    /** Number and date of the village's letter. */
    static String villageLetter(Reading r) {
        return Subject.fields(r.sop())
                .filter(f -> f.shape() instanceof Field.LetterRef)
                .map(f -> r.one().answers().under(f.id()))
                .filter(a -> !a.isEmpty())
                .findFirst()
                .map(a -> day(a.get("date"))
                        .map(d -> say("report.agenda.number-date", a.get("number"), Dates.shortDate(d)))
                        .orElse(a.get("number")))
                .orElse("");
    }

    /** "Lengkap", or what is missing; empty as long as nobody looked. */
    static String papers(Reading r) {
        var one = r.one();
        var complete = one.answers().get(Questions.COMPLETE);
        if (complete.equals("no")) {
            return say("report.agenda.missing", one.answers().get(Questions.MISSING));
        }
        if (one.ticks().isEmpty()) {
            return complete.equals("yes") ? say("report.agenda.complete") : "";
        }
        var missing = Requirements.missing(r.sop(), one.answers(), one.ticks());
        return missing.isEmpty()
                ? say("report.agenda.complete")
                : say(
                        "report.agenda.missing",
                        missing.stream().map(Sop.Requirement::text).collect(Collectors.joining(", ")));
    }

    /** The day of a hand-over; a dispatch says its own. */
    static LocalDate handedOver(Entry give) {
        return day(give.answers().get(Questions.SENT_ON))
                .orElse(give.times().happened().toLocalDate());
    }

    /** Who took the result: name and relation, or who received the dispatch. */
    static String taker(Sop sop, Entry give) {
        var answers = give.answers();
        var relation = answer(sop, give, Questions.RECEIVER_RELATION);
        return answers.find(Questions.RECEIVER_NAME)
                .map(name -> relation.isBlank() ? name : say("report.agenda.taker", name, relation))
                .or(() -> answers.find(Questions.SENT_RECEIVER))
                .orElse("");
    }

    private static Optional<LocalDate> day(String iso) {
        return Dates.read(iso);
    }
}
