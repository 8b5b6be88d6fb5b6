package id.loket.sop;

import java.util.List;

/** When something holds, as data: every edge of an SOP can be listed and drawn without running anything. */
public sealed interface Condition {

    /** The field's answer is one of these values. */
    record Is(String field, List<String> values) implements Condition {}

    record All(List<Condition> of) implements Condition {}

    record Any(List<Condition> of) implements Condition {}

    record Not(Condition of) implements Condition {}

    default boolean holds(Answers answers) {
        return switch (this) {
            case Is(var field, var values) -> values.contains(answers.get(field));
            case All(var of) -> of.stream().allMatch(c -> c.holds(answers));
            case Any(var of) -> of.stream().anyMatch(c -> c.holds(answers));
            case Not(var of) -> !of.holds(answers);
        };
    }

    /** Every field it asks about, with the values it names. */
    default List<Is> leaves() {
        return switch (this) {
            case Is is -> List.of(is);
            case All(var of) -> of.stream().flatMap(c -> c.leaves().stream()).toList();
            case Any(var of) -> of.stream().flatMap(c -> c.leaves().stream()).toList();
            case Not(var of) -> of.leaves();
        };
    }
}
