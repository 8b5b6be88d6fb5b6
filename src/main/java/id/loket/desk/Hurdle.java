package id.loket.desk;

/**
 * What stands between a paper and the sheet, said before it is sent, and what can be done about it at once.
 *
 * @param sentence in Indonesian
 */
public record Hurdle(String sentence, Way way) {
    /** The way on. */
    public sealed interface Way {}

    /** It goes to another printer. */
    public record Elsewhere(String queue) implements Way {}

    /** The page is made smaller, or stands in the middle of a larger sheet. */
    public record Onto(String size, String title) implements Way {}

    /** The officer mends it at the printer and sends it then. */
    public record Mend() implements Way {}
}
