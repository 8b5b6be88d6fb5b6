package id.loket.screens;

import id.loket.desk.CaseSearch;
import id.loket.kit.Rows;
import id.loket.register.CaseLine;
import java.util.List;
import java.util.Set;

/**
 * The cases a search finds, a page at a time, the newest first; the oldest first if asked. What was found by a text
 * comes in no other order: the index of words has none.
 */
record BookRows(CaseSearch search, boolean oldest) implements Rows<CaseLine> {
    static final String OPENED = "opened";

    @Override
    public int count() {
        return search.count();
    }

    @Override
    public List<CaseLine> rows(int offset, int limit) {
        return oldest ? search.oldest(offset, limit) : search.lines(offset, limit);
    }

    @Override
    public Set<String> orders() {
        return search.typed() ? Set.of() : Set.of(OPENED);
    }

    @Override
    public Rows<CaseLine> ordered(String column, boolean ascending) {
        return new BookRows(search, ascending);
    }
}
