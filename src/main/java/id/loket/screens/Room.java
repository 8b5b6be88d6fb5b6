package id.loket.screens;

import java.util.function.Function;

/**
 * A place in the window's navigation.
 *
 * @param id names its button
 * @param key that goes there, {@code Alt+1}
 * @param fresh made anew each time it is entered; others keep what was searched and chosen
 */
public record Room(String id, String title, String key, boolean fresh, Function<Seat, Page> page) {}
