package id.loket.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/**
 * A list as long as its source, of which only the pages looked at are held: a row is a slot that is filled when its
 * page arrives. Never changes; another question is another list.
 */
final class Paged<T> extends ObservableListBase<Slot<T>> {
    /** More than a large screen shows; each line costs the first picture of a search its part. */
    static final int PAGE = 30;

    private static final int PAGES_KEPT = 20;

    private final Background background;
    private final Rows<T> source;
    private final int count;
    private final Map<Integer, List<Slot<T>>> pages = new LinkedHashMap<>(PAGES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Slot<T>>> eldest) {
            return size() > PAGES_KEPT;
        }
    };

    /** The rows given are the page that begins at {@code offset}, a multiple of {@link #PAGE}, read already. */
    Paged(Background background, Rows<T> source, int count, int offset, List<T> rows) {
        this.background = background;
        this.source = source;
        this.count = count;
        if (!rows.isEmpty()) {
            pages.put(offset / PAGE, slots(offset / PAGE));
            fill(pages.get(offset / PAGE), rows);
        }
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public Slot<T> get(int index) {
        int page = Objects.checkIndex(index, count) / PAGE;
        List<Slot<T>> slots = pages.get(page);
        if (slots == null) {
            slots = slots(page);
            pages.put(page, slots);
            fetch(page, slots);
        }
        return slots.get(index % PAGE);
    }

    /** By its own index, so that nothing ever walks through a million rows. */
    @Override
    public int indexOf(Object slot) {
        return slot instanceof Slot<?> one && one.index() < count && get(one.index()) == one ? one.index() : -1;
    }

    @Override
    public boolean contains(Object slot) {
        return indexOf(slot) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private List<Slot<T>> slots(int page) {
        return IntStream.range(page * PAGE, Math.min(count, (page + 1) * PAGE))
                .mapToObj(Slot::<T>awaited)
                .toList();
    }

    private void fetch(int page, List<Slot<T>> slots) {
        background.run(() -> source.rows(page * PAGE, PAGE)).onDone(rows -> fill(slots, rows));
    }

    private static <T> void fill(List<Slot<T>> slots, List<T> rows) {
        for (int i = 0; i < Math.min(slots.size(), rows.size()); i++) {
            slots.get(i).arrived(rows.get(i));
        }
    }
}
