package id.loket.report;

import id.loket.casework.Case;
import id.loket.casework.Questions;
import id.loket.sop.Condition;
import id.loket.sop.Norm;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The few answers that counting and measuring depend on: kind and village, and what a standard time asks about. */
public final class CountedAnswers {
    private CountedAnswers() {}

    /** Their keys in any of these SOPs. */
    public static Set<String> of(Collection<Sop> sops) {
        var keys = new TreeSet<>(Set.of(Questions.KIND, Questions.KIND_NAME, Case.ITEM_STATE));
        for (var sop : sops) {
            Subject.key(sop).ifPresent(key -> keys.add(key + "." + PersonBlock.VILLAGE));
            for (var row : sop.rows()) {
                for (var timed : row.norms()) {
                    timed.when()
                            .ifPresent(when -> when.leaves().stream()
                                    .map(Condition.Is::field)
                                    .forEach(keys::add));
                    if (timed.norm() instanceof Norm.Until(var field, var _)) {
                        keys.add(field);
                    }
                }
            }
        }
        return keys;
    }
}
