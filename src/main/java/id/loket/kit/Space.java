package id.loket.kit;

/** The only distances on a screen, in pixels at 96 dpi: a gap that is none of these is a mistake. */
public final class Space {
    /** Between an icon and its word. */
    public static final double HAIR = 4;

    /** Between things that belong together: a label and its control, two buttons. */
    public static final double SMALL = 8;

    /** Inside a control group, and between two lines of a form. */
    public static final double BASE = 12;

    /** Inside a panel. */
    public static final double ROOMY = 16;

    /** Between two panels. */
    public static final double WIDE = 24;

    /** Between two subjects of one page. */
    public static final double APART = 32;

    private Space() {}
}
