package id.loket.sop;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Where each value of a reading stood in its file, kept beside the values so that these stay plain.
 *
 * <p>It knows the very objects of one reading: an equal record read elsewhere has no place.
 */
public final class Positions {
    private final Map<Object, Position> places = new IdentityHashMap<>();

    Positions() {}

    /** For an SOP that was not read from a file. */
    public static Positions none() {
        return new Positions();
    }

    /** Place of a row, act, field, lane ... of the reading; the whole file if it has none. */
    public Position of(Object value) {
        return places.getOrDefault(value, Position.WHOLE_FILE);
    }

    <T> T keep(T value, Position place) {
        places.put(value, place);
        return value;
    }
}
