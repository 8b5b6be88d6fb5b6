package id.loket.casework;

import java.util.List;
import java.util.Optional;

/** What the engine decided. A refusal changes nothing. */
public sealed interface Outcome {

    /**
     * @param entry the line to append
     * @param takesNumberOf book whose next number belongs in the entry, taken in the same transaction
     */
    record Accepted(Entry entry, Optional<String> takesNumberOf) implements Outcome {}

    record Refused(List<Problem> problems) implements Outcome {}
}
