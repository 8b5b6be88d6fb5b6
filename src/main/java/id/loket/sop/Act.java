package id.loket.sop;

import java.util.List;
import java.util.Optional;

/**
 * One thing the program does in a row; the nine kinds are all that the 26 sheets need.
 *
 * <p>What all acts have in common stands in {@link Common}; a new kind makes the compiler name every place to fill.
 */
public sealed interface Act {

    Common common();

    /**
     * @param by roles, any of them
     * @param lane the column, only where a role stands in two
     * @param title words for the line on the screen; empty = the kind's own words
     * @param printed whether the sheet shows it; an unprinted act is executed and never drawn
     * @param inferred our reading of the sheet, to be confirmed by the office
     * @param fields its questions
     */
    record Common(
            List<String> by,
            Optional<String> lane,
            String title,
            boolean printed,
            boolean inferred,
            List<Field> fields) {}

    /** A way back: to the first act of a row at or before this one, always with a reason. */
    record Return(String to, String title, boolean printed) {}

    /** Someone turns up and brings something. */
    record Receive(Common common, Optional<String> to) implements Act {}

    /** A person looks and says go on or back. */
    record Check(Common common, boolean ticks, boolean paraf, List<Return> returns) implements Act {}

    /** Takes the next number and today's date of a book. */
    record Number(Common common, String book) implements Act {}

    /** Fills a template, previews, stores the bytes, prints; asks who will sign. */
    record Write(Common common, Optional<String> letter) implements Act {}

    /**
     * Puts one named official's authority on those bytes.
     *
     * @param away stand-ins, each only while those before are marked absent
     */
    record Sign(Common common, Optional<String> letter, List<String> away, List<Return> returns) implements Act {}

    /**
     * Papers leave one hand for another.
     *
     * @param to receiving roles
     * @param what letters and fields that leave; empty = the letter
     * @param each table whose lines are answered one by one
     */
    record Give(Common common, List<String> to, List<String> what, Optional<String> each) implements Act {}

    /** The file gets a place; retention starts. */
    record Archive(Common common) implements Act {}

    /** A ticket is called on the public screen. */
    record Call(Common common) implements Act {}

    /** Any other work, with its own questions. */
    record Do(Common common, List<String> with, Optional<String> each, boolean retry) implements Act {}

    default List<String> by() {
        return common().by();
    }

    default List<Field> fields() {
        return common().fields();
    }

    default boolean printed() {
        return common().printed();
    }

    /** The ways back of a check or a sign; other acts have none. */
    default List<Return> waysBack() {
        return switch (this) {
            case Check c -> c.returns();
            case Sign s -> s.returns();
            case Receive _, Number _, Write _, Give _, Archive _, Call _, Do _ -> List.of();
        };
    }

    /** The table answered line by line, if this act is done once for each. */
    default Optional<String> eachOf() {
        return switch (this) {
            case Give g -> g.each();
            case Do d -> d.each();
            case Receive _, Check _, Number _, Write _, Sign _, Archive _, Call _ -> Optional.empty();
        };
    }

    /** The kind's name in the file: {@code receive}, {@code check} ... */
    default String kind() {
        return switch (this) {
            case Receive _ -> "receive";
            case Check _ -> "check";
            case Number _ -> "number";
            case Write _ -> "write";
            case Sign _ -> "sign";
            case Give _ -> "give";
            case Archive _ -> "archive";
            case Call _ -> "call";
            case Do _ -> "do";
        };
    }
}
