package id.loket.sop;

import id.loket.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows hold work or a duty, can be reached and left, send back only to where work was, and add up to the total. */
final class RowCheck {
    /** Combinations of answers tried before a condition is taken as possible. */
    private static final int MOST = 10_000;

    private final Sop sop;
    private final Marks marks;

    RowCheck(Sop sop, Marks marks) {
        this.sop = sop;
        this.marks = marks;
    }

    void check() {
        var working = sop.rows().stream().filter(Row::hasWork).toList();
        if (working.isEmpty()) {
            marks.fault(sop, Words.say("sop.check.no-work"));
        } else if (working.getFirst().when().isPresent()) {
            marks.fault(working.getFirst(), Words.say("sop.check.first-row-conditional"));
        }
        for (int i = 0; i < sop.rows().size(); i++) {
            row(sop.rows().get(i), i);
        }
        total();
    }

    private void row(Row row, int index) {
        if (row.hasWork() && row.report().isPresent()) {
            marks.fault(row, Words.say("sop.check.acts-and-report", row.id()));
        }
        if (!row.hasWork() && row.report().isEmpty() && row.by().isEmpty()) {
            marks.fault(row, Words.say("sop.check.empty-row", row.id()));
        }
        if (row.report().isPresent() && row.when().isPresent()) {
            marks.fault(row, Words.say("sop.check.report-conditional", row.id()));
        }
        row.when()
                .filter(c -> !possible(c))
                .ifPresent(_ -> marks.fault(row, Words.say("sop.check.unreachable", row.id())));
        for (var act : row.acts()) {
            act.waysBack().forEach(back -> back(back, row, index));
            if (act instanceof Act.Do && act.common().title().isEmpty()) {
                marks.fault(act, Words.say("sop.check.do-title"));
            }
        }
    }

    private void back(Act.Return back, Row row, int index) {
        int target = -1;
        for (int i = 0; i < sop.rows().size() && target < 0; i++) {
            target = sop.rows().get(i).id().equals(back.to()) ? i : -1;
        }
        if (target < 0) {
            marks.fault(back, Words.say("sop.check.return-nowhere", back.to()));
            return;
        }
        var to = sop.rows().get(target);
        if (target > index) {
            marks.fault(back, Words.say("sop.check.return-forward", back.to(), row.id()));
        }
        if (to.when().isPresent()) {
            marks.fault(back, Words.say("sop.check.return-conditional", back.to()));
        }
        if (!to.hasWork()) {
            marks.fault(back, Words.say("sop.check.return-no-work", back.to()));
        }
    }

    /** Whether some set of answers makes the condition hold; unanswered counts as an answer. */
    private boolean possible(Condition condition) {
        var fields =
                condition.leaves().stream().map(Condition.Is::field).distinct().toList();
        List<Set<String>> values = new ArrayList<>();
        long combinations = 1;
        for (var field : fields) {
            Set<String> of = new HashSet<>(Set.of(""));
            Asked.all(sop).stream().filter(a -> a.field().id().equals(field)).forEach(a -> of.addAll(a.values(sop)));
            values.add(of);
            combinations *= of.size();
            if (combinations > MOST) {
                return true;
            }
        }
        return holds(condition, fields, values, Answers.NONE);
    }

    private static boolean holds(Condition condition, List<String> fields, List<Set<String>> values, Answers so) {
        if (fields.isEmpty()) {
            return condition.holds(so);
        }
        return values.getFirst().stream()
                .anyMatch(value -> holds(
                        condition,
                        fields.subList(1, fields.size()),
                        values.subList(1, values.size()),
                        so.with(fields.getFirst(), value)));
    }

    private void total() {
        if (sop.total().isEmpty()) {
            return;
        }
        var printed = sop.total().orElseThrow();
        var least = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        int fewest = 0;
        int longest = 0;
        boolean any = false;
        for (var row : sop.rows()) {
            if (row.report().isPresent()) {
                continue;
            }
            var minutes = row.norms().stream().map(RowCheck::minutes).toList();
            var days = row.norms().stream().map(RowCheck::days).toList();
            any |= !row.norms().isEmpty();
            boolean surely = row.when().isEmpty()
                    && row.norms().stream().anyMatch(t -> t.when().isEmpty());
            most = most.add(minutes.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
            longest += days.stream().max(Integer::compare).orElse(0);
            if (surely) {
                least = least.add(minutes.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
                fewest += days.stream().min(Integer::compare).orElse(0);
            }
        }
        if (any
                && (printed.minutes().compareTo(least) < 0
                        || printed.minutes().compareTo(most) > 0
                        || printed.days() < fewest
                        || printed.days() > longest)) {
            marks.fault(
                    printed,
                    Words.say("sop.check.total", plain(printed.minutes()), printed.days(), plain(most), longest));
        }
    }

    private static BigDecimal minutes(Row.Timed timed) {
        return timed.norm() instanceof Norm.Minutes(var minutes, var _) ? minutes : BigDecimal.ZERO;
    }

    private static int days(Row.Timed timed) {
        return timed.norm() instanceof Norm.Days(var days, var _) ? days : 0;
    }

    private static String plain(BigDecimal minutes) {
        return minutes.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
