package id.loket.text;

/** How wide a text will be on paper; whoever sets the page knows its fonts. */
@FunctionalInterface
public interface Ruler {

    /** Width in millimetres of a text of this size in points. */
    double width(String text, double points, boolean bold);
}
