package id.loket.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * One bar of a chart in a list, with what it says beside it. Law: pattern and words say the same as the colour, so that
 * nobody needs the colour.
 */
public final class Bar extends HBox {
    private static final double SHORTEST = 60;
    private static final double THICK = 12;
    private static final double MARK = 2;

    private Bar(Track track, String said, String words) {
        super(Space.SMALL);
        HBox.setHgrow(track, Priority.ALWAYS);
        var label = new Label(said);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(track, label);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        Look.of(this, "measure-bar");
    }

    /**
     * A whole of which a part is good and the rest is hatched.
     *
     * @param good between 0 and 1
     * @param words for whoever cannot see the bar
     */
    public static Bar share(double good, String said, String words) {
        return new Bar(new Track(good, 1 - good, -1), said, words);
    }

    /** @param part of the whole, between 0 and 1 */
    public static Bar part(double part, String said, String words) {
        return new Bar(new Track(part, 0, -1), said, words);
    }

    /**
     * A length beside a limit, which is marked; beyond the limit it is hatched.
     *
     * @param length and limit in the same unit, both above 0
     */
    public static Bar against(double length, double limit, String said, String words) {
        double most = Math.max(length, 2 * limit);
        boolean beyond = length > limit;
        return new Bar(new Track(beyond ? 0 : length / most, beyond ? length / most : 0, limit / most), said, words);
    }

    /** The bar without its words; lengths as parts of its own. */
    private static final class Track extends Pane {
        private final double filled;
        private final double hatched;
        private final double mark;
        private final Region first = Look.of(new Region(), "bar-filled");
        private final Region then = Look.of(new Region(), "bar-hatched");
        private final Region limit = Look.of(new Region(), "bar-mark");

        Track(double filled, double hatched, double mark) {
            this.filled = filled;
            this.hatched = hatched;
            this.mark = mark;
            limit.setVisible(mark >= 0);
            getChildren().addAll(first, then, limit);
            setMinSize(SHORTEST, THICK);
            setPrefSize(SHORTEST, THICK);
            setMaxHeight(THICK);
            Look.of(this, "bar-track");
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            first.resizeRelocate(0, 0, width * filled, getHeight());
            then.resizeRelocate(width * filled, 0, width * hatched, getHeight());
            limit.resizeRelocate(width * mark - MARK / 2, -MARK, MARK, getHeight() + 2 * MARK);
        }
    }
}
