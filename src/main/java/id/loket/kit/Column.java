package id.loket.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * A column of a {@link Listing}: its title, what it shows of a row, and how wide it wants to be in pixels; columns
 * share what is left in proportion.
 */
public record Column<T>(String title, double width, String look, Function<T, Node> cell) {
    /** Plain words. */
    public static <T> Column<T> text(String title, double width, Function<T, String> value) {
        return of(title, width, "column-text", value);
    }

    /** Numbers, flush right. */
    public static <T> Column<T> number(String title, double width, Function<T, String> value) {
        return of(title, width, "column-number", value);
    }

    /** NIK and other codes. */
    public static <T> Column<T> mono(String title, double width, Function<T, String> value) {
        return of(title, width, "column-mono", value);
    }

    /** A second thought, in a quiet colour. */
    public static <T> Column<T> muted(String title, double width, Function<T, String> value) {
        return of(title, width, "column-muted", value);
    }

    /** A state. */
    public static <T> Column<T> badge(String title, double width, Function<T, Badge> value) {
        return new Column<>(title, width, "column-badge", value::apply);
    }

    /** A {@link Bar} of a chart, or words where there is nothing to draw. */
    public static <T> Column<T> bar(String title, double width, Function<T, Node> value) {
        return new Column<>(title, width, "column-bar", value);
    }

    /** A code or a state says nothing when it is cut, so in a narrow window other columns give way. */
    boolean wholeOnly() {
        return look.equals("column-mono") || look.equals("column-badge");
    }

    private static <T> Column<T> of(String title, double width, String look, Function<T, String> value) {
        return new Column<>(title, width, look, row -> new Label(value.apply(row)));
    }
}
