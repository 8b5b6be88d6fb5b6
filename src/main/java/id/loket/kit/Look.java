package id.loket.kit;

import javafx.css.Styleable;

/** The names of our style classes: a screen asks for a look by these constants and never sets a style in code. */
public final class Look {
    /** One per page. */
    public static final String TITLE_1 = "title-1";

    /** The heading of a panel or section. */
    public static final String TITLE_2 = "title-2";

    public static final String SMALL = "small";
    public static final String MUTED = "muted";
    public static final String STRONG = "strong";

    /** An agenda or queue number that is read across the counter. */
    public static final String NUMBER_LARGE = "number-large";

    /** NIK, KK, NIP and codes: every digit as wide as the next. */
    public static final String MONO = "mono";

    /** The one button that carries the work on. At most one per page. */
    public static final String PRIMARY = "primary";

    /** A button that looks like a word until it is pointed at. */
    public static final String QUIET = "quiet";

    /** A button that voids, erases or refuses. */
    public static final String DANGER = "danger";

    /** A raised sheet with a border, on which content lies. */
    public static final String PANEL = "panel";

    /** A panel without a border, a shade deeper than the page. */
    public static final String SUNKEN = "sunken";

    /** The strip at the top of a window with the office's name, and the strip at its foot. */
    public static final String TOP_BAR = "top-bar";

    public static final String FOOT_BAR = "foot-bar";

    /** The strip under a page with its buttons: back at the left, on at the right. */
    public static final String ACTION_BAR = "action-bar";

    /** The column of places to go to, at the left of the window; its buttons are ToggleButtons. */
    public static final String SIDE_BAR = "side-bar";

    /** The strip that says that nothing done now is real. */
    public static final String PRACTICE_STRIP = "practice-strip";

    private Look() {}

    /** Gives the thing these style classes and hands it back, so that a screen can be written as one expression. */
    public static <T extends Styleable> T of(T thing, String... styleClasses) {
        thing.getStyleClass().addAll(styleClasses);
        return thing;
    }
}
