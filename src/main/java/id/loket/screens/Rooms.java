package id.loket.screens;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Every page the window can show; the window itself knows none of them.
 *
 * @param places in the order of the navigation, with the ids named here
 * @param oneCase the page of a case, by its key
 */
public record Rooms(List<Room> places, BiFunction<Seat, String, Page> oneCase) {
    public static final String QUEUE = "queue";
    public static final String NEW_CASE = "new-case";
    public static final String BOOK = "book";
    public static final String BOOKS = "books";
    public static final String REPORT = "report";
    public static final String SETTINGS = "settings";
    public static final String SURVEY = "survey";

    /** Only at an office that calls people by number. */
    public static final String TICKETS = "tickets";

    public Rooms {
        places = List.copyOf(places);
    }

    Room place(String id) {
        return places.stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }
}
