package id.loket.kit;

import id.loket.text.Datum;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * A column of a {@link Listing}: its title, what it shows of a row, and how wide it wants to be in pixels; columns
 * share what is left in proportion. Its value says how it sorts, groups and goes into a spreadsheet.
 *
 * @param id under which it is kept and asked to sort a source; the title's own unless named
 * @param value of a row; unlike the cell, it is asked off the screen's thread
 * @param whole the value without its mask, for those who may
 * @param groups whether rows of the same value may stand under one heading
 * @param summed whether a spreadsheet adds it up
 */
public record Column<T>(
        String id,
        String title,
        double width,
        String look,
        Function<T, Node> cell,
        Function<T, Datum> value,
        Optional<Function<T, Datum>> whole,
        boolean groups,
        boolean summed) {
    private static final String TEXT = "column-text";
    private static final String NUMBER = "column-number";
    private static final String MONO = "column-mono";
    private static final String BADGE = "column-badge";

    /** Plain words. */
    public static <T> Column<T> text(String title, double width, Function<T, String> value) {
        return of(title, width, TEXT, row -> Datum.text(value.apply(row)), true);
    }

    /** Someone's name, sorted without titles. */
    public static <T> Column<T> name(String title, double width, Function<T, String> value) {
        return of(title, width, TEXT, row -> Datum.name(value.apply(row)), false);
    }

    public static <T> Column<T> day(String title, double width, Function<T, LocalDate> value) {
        return of(title, width, TEXT, row -> new Datum.Day(value.apply(row)), true);
    }

    /** Numbers, flush right. */
    public static <T> Column<T> number(String title, double width, Function<T, String> value) {
        return of(title, width, NUMBER, row -> Datum.text(value.apply(row)), false);
    }

    /** How many, flush right. */
    public static <T> Column<T> count(String title, double width, ToLongFunction<T> value) {
        return of(title, width, NUMBER, row -> Datum.number(value.applyAsLong(row)), false);
    }

    /** NIK and other codes. */
    public static <T> Column<T> mono(String title, double width, Function<T, String> value) {
        return of(title, width, MONO, row -> Datum.code(value.apply(row)), false);
    }

    /** A second thought, in a quiet colour. */
    public static <T> Column<T> muted(String title, double width, Function<T, String> value) {
        return of(title, width, "column-muted", row -> Datum.text(value.apply(row)), true);
    }

    /** A state; unless said otherwise, its words are its value. */
    public static <T> Column<T> badge(String title, double width, Function<T, Badge> value) {
        return new Column<>(
                slug(title),
                title,
                width,
                BADGE,
                value::apply,
                row -> Datum.text(value.apply(row).getText()),
                Optional.empty(),
                false,
                false);
    }

    /** A sign that says nothing in words: it does not sort, and no file takes it along. */
    public static <T> Column<T> sign(double width, Function<T, Node> cell) {
        return new Column<>("sign", "", width, BADGE, cell, _ -> Datum.NONE, Optional.empty(), false, false);
    }

    /** Whether there is something to sort by and to take along. */
    boolean says() {
        return !title.isEmpty();
    }

    /** Under this name it is kept; a source that can sort by it knows it too. */
    public Column<T> id(String wanted) {
        return new Column<>(wanted, title, width, look, cell, value, whole, groups, summed);
    }

    /** Sorts, groups and exports by this, however the cell words it. */
    public Column<T> by(Function<T, Datum> wanted) {
        return new Column<>(id, title, width, look, cell, wanted, whole, groups, summed);
    }

    /** What the mask hides, for a file that whoever may asked for. */
    public Column<T> unmasked(Function<T, Datum> wanted) {
        return new Column<>(id, title, width, look, cell, value, Optional.of(wanted), groups, summed);
    }

    /** Rows of the same value may stand under one heading, or may not. */
    public Column<T> grouped(boolean may) {
        return new Column<>(id, title, width, look, cell, value, whole, may, summed);
    }

    /** A spreadsheet adds it up. */
    public Column<T> sum() {
        return new Column<>(id, title, width, look, cell, value, whole, groups, true);
    }

    /** A code or a state says nothing when it is cut, so in a narrow window other columns give way. */
    boolean wholeOnly() {
        return look.equals(MONO) || look.equals(BADGE);
    }

    private static <T> Column<T> of(String title, double width, String look, Function<T, Datum> value, boolean groups) {
        return new Column<>(
                slug(title),
                title,
                width,
                look,
                row -> new Label(value.apply(row).shown()),
                value,
                Optional.empty(),
                groups,
                false);
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
