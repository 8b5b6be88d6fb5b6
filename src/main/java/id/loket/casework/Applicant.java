package id.loket.casework;

import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.util.Optional;

/** The person in whose name a case stands: the first person that a receiving act asks for, if any does. */
public final class Applicant {
    private Applicant() {}

    /** Key of that person's block. */
    public static Optional<String> key(Sop sop) {
        return sop.rows().stream()
                .flatMap(r -> r.acts().stream())
                .filter(Act.Receive.class::isInstance)
                .flatMap(a -> Questions.of(sop, a).stream())
                .filter(Field::isPerson)
                .map(Field::id)
                .findFirst();
    }

    /** The name a case goes by: the applicant's, else the answer that the SOP says names it; empty if neither is known. */
    public static String name(Sop sop, Answers answers) {
        return of(sop, answers)
                .find(PersonBlock.NAME)
                .or(() -> sop.subject().flatMap(answers::find))
                .orElse("");
    }

    /** The block's answers; empty for a case without applicant. */
    public static Answers of(Sop sop, Answers answers) {
        return key(sop).map(answers::under).orElse(Answers.NONE);
    }
}
