package id.loket.screens;

import id.loket.desk.Desk;
import id.loket.kit.Rows;
import id.loket.register.CaseLine;
import id.loket.register.Filter;
import java.util.List;
import java.util.Set;

/**
 * The cases a filter finds, a page at a time, the newest first; the oldest first if asked. What was found by a text
 * comes in no other order: the index of words has none.
 */
record BookRows(Desk desk, Filter filter, boolean oldest) implements Rows<CaseLine> {
    static final String OPENED = "opened";

    @Override
    public int count() {
        return desk.count(filter);
    }

    @Override
    public List<CaseLine> rows(int offset, int limit) {
        return oldest ? desk.oldest(filter, offset, limit) : desk.list(filter, offset, limit);
    }

    @Override
    public Set<String> orders() {
        return filter.text().isBlank() ? Set.of(OPENED) : Set.of();
    }

    @Override
    public Rows<CaseLine> ordered(String column, boolean ascending) {
        return new BookRows(desk, filter, ascending);
    }
}
