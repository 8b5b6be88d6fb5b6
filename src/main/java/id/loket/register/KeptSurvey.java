package id.loket.register;

import id.loket.casework.Survey;
import java.util.Optional;

/**
 * A survey in the book.
 *
 * @param voided why it counts no longer; empty if it counts
 */
public record KeptSurvey(long id, Survey survey, Optional<String> voided) {

    public boolean counts() {
        return voided.isEmpty();
    }
}
