package id.loket.walls.text;

/** Closes a circle with {@code sop} on purpose, so that {@code WallsTest} can show that its rule can fail. */
public class Words {}
