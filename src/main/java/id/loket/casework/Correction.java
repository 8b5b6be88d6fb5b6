package id.loket.casework;

import id.loket.sop.Answers;
import java.util.ArrayList;
import java.util.List;

/**
 * A correction with what stood in the case before it and after it. Law: both come from the entries; the old value is
 * stored where it was once answered and nowhere else.
 *
 * @param entry who corrected, when and why
 */
public record Correction(Entry entry, Answers before, Answers after) {

    /** All corrections of a case, in order. */
    public static List<Correction> of(Case one) {
        var all = new ArrayList<Correction>();
        var answers = Answers.NONE;
        for (var e : one.entries()) {
            var later = Case.answersAfter(answers, e);
            if (e.fact() == Fact.CORRECTED) {
                all.add(new Correction(e, answers, later));
            }
            answers = later;
        }
        return List.copyOf(all);
    }
}
