package id.loket.flow;

/** A place on the page, in millimetres. */
record Point(int x, int y) {

    Point step(Side side, int length) {
        return new Point(x + side.dx() * length, y + side.dy() * length);
    }
}
