package id.loket.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * One symbol at its place; only the five of PermenPAN-RB 35/2012 are drawn, the arrow being the fifth.
 *
 * @param x its middle
 * @param y its middle
 * @param letter of a connector, else empty
 */
record Figure(Form form, int x, int y, String letter) {
    private static final int WIDTH = 12;
    private static final int CONNECTOR_WIDTH = 8;
    private static final int FLAT = 6;
    private static final int HIGH = 8;

    enum Form {
        BOX,
        CAPSULE,
        DIAMOND,
        CONNECTOR
    }

    /**
     * A place where a line may leave or enter.
     *
     * @param toll how unusual that is
     * @param inset how far it lies inside the figure's rectangle
     */
    record Port(Point at, Side side, int toll, int inset) {

        /** So far outside, straight on. */
        Point before(int distance) {
            return at.step(side, inset + distance);
        }
    }

    int width() {
        return form == Form.CONNECTOR ? CONNECTOR_WIDTH : WIDTH;
    }

    int height() {
        return switch (form) {
            case BOX, CAPSULE -> FLAT;
            case DIAMOND, CONNECTOR -> HIGH;
        };
    }

    int left() {
        return x - width() / 2;
    }

    int right() {
        return x + width() / 2;
    }

    int top() {
        return y - height() / 2;
    }

    int bottom() {
        return y + height() / 2;
    }

    /** The middle of a side. */
    Port port(Side side) {
        return new Port(new Point(x + side.dx() * width() / 2, y + side.dy() * height() / 2), side, 0, 0);
    }

    /** All places a line may touch, the usual ones first; each lies on the outline. */
    List<Port> ports() {
        var ports = new ArrayList<Port>();
        for (var side : Side.values()) {
            ports.add(port(side));
        }
        switch (form) {
            case BOX, CAPSULE -> {
                for (int off : new int[] {-3, 3}) {
                    ports.add(new Port(new Point(x + off, top()), Side.UP, 8, 0));
                    ports.add(new Port(new Point(x + off, bottom()), Side.DOWN, 8, 0));
                }
                if (form == Form.BOX) {
                    for (int off : new int[] {-2, 2}) {
                        ports.add(new Port(new Point(left(), y + off), Side.LEFT, 8, 0));
                        ports.add(new Port(new Point(right(), y + off), Side.RIGHT, 8, 0));
                    }
                }
            }
            case DIAMOND -> {
                for (int dx : new int[] {-1, 1}) {
                    for (int dy : new int[] {-1, 1}) {
                        var at = new Point(x + dx * width() / 4, y + dy * height() / 4);
                        ports.add(new Port(at, dx < 0 ? Side.LEFT : Side.RIGHT, 12, width() / 4));
                    }
                }
            }
            case CONNECTOR -> {
                // Its four sides are enough.
            }
        }
        return ports;
    }

    /** Whether a place lies inside it or nearer to it than this. */
    boolean near(int px, int py, int distance) {
        return px >= left() - distance
                && px <= right() + distance
                && py >= top() - distance
                && py <= bottom() + distance;
    }
}
