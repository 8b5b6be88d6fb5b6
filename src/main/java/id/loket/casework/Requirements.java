package id.loket.casework;

import id.loket.sop.Answers;
import id.loket.sop.Condition;
import id.loket.sop.Sop;
import id.loket.sop.Sop.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The papers a case needs, and which of them are still missing. */
public final class Requirements {
    private Requirements() {}

    /** Every requirement of the SOP and its kinds. */
    static List<Requirement> all(Sop sop) {
        return Stream.concat(sop.requirements().stream(), sop.kinds().stream().flatMap(k -> k.requirements().stream()))
                .toList();
    }

    /** The requirements in force for these answers: the SOP's and the chosen kind's. */
    public static List<Requirement> of(Sop sop, Answers answers) {
        var kind = sop.kind(answers.get(Questions.KIND)).stream().flatMap(k -> k.requirements().stream());
        return Stream.concat(sop.requirements().stream(), kind)
                .filter(r -> r.when().map((Condition c) -> c.holds(answers)).orElse(true))
                .toList();
    }

    /** The mandatory papers that are neither shown nor kept. */
    public static List<Requirement> missing(Sop sop, Answers answers, Map<String, Tick> ticks) {
        return of(sop, answers).stream()
                .filter(Requirement::mandatory)
                .filter(r -> !ticks.getOrDefault(r.id(), Tick.MISSING).present())
                .toList();
    }
}
