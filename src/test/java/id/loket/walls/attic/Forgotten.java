package id.loket.walls.attic;

/** Stands in no row of the table on purpose, so that {@code WallsTest} can show that its rule can fail. */
class Forgotten {}
