package id.loket.sop;

import java.util.List;
import java.util.Optional;

/**
 * A printed line of the sheet; its place in the file is its order, its printed number is only a label.
 *
 * @param no number as printed; may repeat or skip
 * @param text wording as printed
 * @param shown wording for screens, equal to {@code text} unless our reading differs
 * @param by roles of a row without acts, for its column
 * @param report a duty of the office printed as a row; such a row has no acts and is no part of a case
 */
public record Row(
        String id,
        String no,
        String text,
        String shown,
        List<String> tools,
        Optional<String> output,
        Optional<String> note,
        List<String> by,
        Optional<Condition> when,
        List<Timed> norms,
        List<Act> acts,
        Optional<Report> report) {

    /** A norm and when it holds. */
    public record Timed(Norm norm, Optional<Condition> when) {}

    /**
     * A periodic report duty.
     *
     * @param lane the column, only where the role stands in two
     * @param every {@code week}, {@code month} ...; empty = the office is asked
     * @param to who gets it
     * @param then to whom it is passed on
     */
    public record Report(
            List<String> by,
            Optional<String> lane,
            Optional<String> every,
            Optional<String> to,
            Optional<String> then) {}

    /** Whether a case ever stands in this row. */
    public boolean hasWork() {
        return !acts.isEmpty();
    }

    /** The norm in force for these answers; {@link Norm.None} where the sheet is blank. */
    public Norm norm(Answers answers) {
        return norms.stream()
                .filter(t -> t.when().map(c -> c.holds(answers)).orElse(true))
                .map(Timed::norm)
                .findFirst()
                .orElse(new Norm.None());
    }
}
