package id.loket.screens;

import java.util.Optional;

/** Which of the many people of an act are looked at; a page keeps it from one answer to the next. */
final class ItemFilter {
    private String search = "";
    private String village = "";
    private Optional<ItemLine.State> state = Optional.empty();
    private int last;

    String search() {
        return search;
    }

    void search(String text) {
        search = text.strip();
    }

    String village() {
        return village;
    }

    /** @param code empty for all */
    void village(String code) {
        village = code;
    }

    Optional<ItemLine.State> state() {
        return state;
    }

    void state(Optional<ItemLine.State> wanted) {
        state = wanted;
    }

    /** The line answered last, from 1; 0 if none was. */
    int last() {
        return last;
    }

    void last(int line) {
        last = line;
    }

    boolean takes(ItemLine line) {
        return (search.isEmpty() || line.says(search))
                && (village.isEmpty() || village.equals(line.village()))
                && state.filter(s -> s != line.state()).isEmpty();
    }
}
