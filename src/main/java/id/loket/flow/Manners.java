package id.loket.flow;

import id.loket.sop.Drawing.Way;

/** Which side of a figure a line prefers: down the page and into the top, "Tidak" aside. Smaller is better. */
final class Manners {
    private static final int AGAINST = 60;

    private Manners() {}

    static int leaving(Way way, boolean sameRow, Side side) {
        return switch (way) {
            case ON, TOGETHER ->
                switch (side) {
                    case UP -> AGAINST;
                    case DOWN -> sameRow ? 20 : 0;
                    case LEFT, RIGHT -> 0;
                };
            case YES ->
                switch (side) {
                    case UP -> AGAINST;
                    case DOWN -> sameRow ? 20 : 0;
                    case LEFT, RIGHT -> sameRow ? 0 : 12;
                };
            case PAST ->
                switch (side) {
                    case UP -> AGAINST;
                    case DOWN -> 12;
                    case LEFT, RIGHT -> 0;
                };
            case BACK ->
                switch (side) {
                    case UP -> 20;
                    case DOWN -> 40;
                    case LEFT, RIGHT -> 0;
                };
        };
    }

    static int entering(Way way, boolean sameRow, Side side) {
        return switch (way) {
            case ON, YES, PAST ->
                switch (side) {
                    case UP -> sameRow ? 20 : 0;
                    case DOWN -> AGAINST;
                    case LEFT, RIGHT -> sameRow ? 0 : 10;
                };
            case TOGETHER -> side.upright() ? 20 : 0;
            case BACK ->
                switch (side) {
                    case UP -> 20;
                    case DOWN -> 12;
                    case LEFT, RIGHT -> 0;
                };
        };
    }
}
