package id.loket.kit;

import java.util.List;

/** Where a list gets its rows: asked page by page, never on the screen's thread, and for no more than it shows. */
public interface Rows<T> {
    /** How many there are. */
    int count() throws Exception;

    /** The rows from {@code offset}, counted from 0, at most {@code limit} of them, always in the same order. */
    List<T> rows(int offset, int limit) throws Exception;

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
        };
    }
}
