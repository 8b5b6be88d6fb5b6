package id.loket.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a list gets its rows: asked page by page, never on the screen's thread, and for no more than it shows. */
public interface Rows<T> {
    /** How many there are. */
    int count() throws Exception;

    /** The rows from {@code offset}, counted from 0, at most {@code limit} of them, always in the same order. */
    List<T> rows(int offset, int limit) throws Exception;

    /** The columns, by their id, that it can bring its rows in the order of; a list offers no others. */
    default Set<String> orders() {
        return Set.of();
    }

    /** The same rows in another order; asked only for one of {@link #orders}. */
    default Rows<T> ordered(String column, boolean ascending) {
        throw new IllegalArgumentException("no order by " + column);
    }

    /** All rows, if they are in memory anyway: then the list sorts by any column, and groups. */
    default Optional<List<T>> inMemory() {
        return Optional.empty();
    }

    /** Rows that are in memory already. */
    static <T> Rows<T> of(List<T> rows) {
        List<T> copy = List.copyOf(rows);
        return new Rows<>() {
            @Override
            public int count() {
                return copy.size();
            }

            @Override
            public List<T> rows(int offset, int limit) {
                return copy.subList(Math.min(offset, copy.size()), Math.min(offset + limit, copy.size()));
            }

            @Override
            public Optional<List<T>> inMemory() {
                return Optional.of(copy);
            }
        };
    }
}
