package id.loket.sop;

import java.util.List;
import java.util.Optional;

/**
 * One question of an act.
 *
 * @param id key of the answer; a {@code person} or {@code letter-ref} spreads below it ({@code person.name})
 * @param hint a line under the control, may be empty
 */
public record Field(String id, String title, String hint, boolean required, Optional<Condition> when, Shape shape) {

    /** What kind of answer is asked; screens, checks and stories switch over it. */
    public sealed interface Shape {}

    public record Line(int longest) implements Shape {}

    public record Text() implements Shape {}

    public record Number(Optional<Long> least, Optional<Long> most) implements Shape {}

    public record Money() implements Shape {}

    public record Date() implements Shape {}

    public record Time() implements Shape {}

    public record Choice(List<Option> options) implements Shape {}

    public record YesNo() implements Shape {}

    /** A village of this office's district. */
    public record Village() implements Shape {}

    /** A scan or photo. */
    public record File() implements Shape {}

    /** The whole block of a person: see {@link PersonBlock}. */
    public record Person() implements Shape {}

    /** A letter of the village: number, date, village, and who signed it. */
    public record LetterRef() implements Shape {}

    /** A table whose columns are fields. */
    public record Rows(List<Field> columns) implements Shape {}

    /** Days between two date fields, computed; fewer than {@code least} warns. */
    public record Days(String from, String to, boolean working, int least) implements Shape {}

    /**
     * Full years from a birth date to another day, computed; fewer than {@code least} stops, unless the question named
     * by {@code unless} was answered.
     */
    public record Age(String of, String on, int least, Optional<String> unless) implements Shape {}

    /** The kinds of the SOP; asked in the first act. */
    public record KindOf() implements Shape {}

    public record Option(String id, String title) {}

    /** The person in whose name the case stands, if this field asks for one. */
    public boolean isPerson() {
        return shape instanceof Person;
    }
}
