package id.loket.walls.text;

import id.loket.walls.sop.Careless;

/** Breaks the walls on purpose, so that {@code WallsTest} can show that each of its rules can fail. */
class Nosy {
    String look(Careless careless) {
        return careless.toString();
    }
}
