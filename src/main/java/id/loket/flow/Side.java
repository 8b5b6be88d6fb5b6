package id.loket.flow;

/** The four ways a line may run, and the four sides of a shape. */
enum Side {
    UP(0, -1),
    RIGHT(1, 0),
    DOWN(0, 1),
    LEFT(-1, 0);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    Side opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    boolean upright() {
        return dx == 0;
    }
}
