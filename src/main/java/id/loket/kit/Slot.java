package id.loket.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A line of a {@link Listing}: a row, which may still be on its way, or the heading over a group of rows. */
final class Slot<T> {
    /** @param words the value its rows have in common */
    record Heading(String words, int count, boolean folded) {}

    private final int index;
    private final Optional<Heading> heading;
    private final ReadOnlyObjectWrapper<Optional<T>> row;

    private Slot(int index, Optional<Heading> heading, Optional<T> row) {
        this.index = index;
        this.heading = heading;
        this.row = new ReadOnlyObjectWrapper<>(row);
    }

    static <T> Slot<T> awaited(int index) {
        return new Slot<>(index, Optional.empty(), Optional.empty());
    }

    static <T> Slot<T> of(int index, T row) {
        return new Slot<>(index, Optional.empty(), Optional.of(row));
    }

    static <T> Slot<T> of(int index, Heading heading) {
        return new Slot<>(index, Optional.of(heading), Optional.empty());
    }

    int index() {
        return index;
    }

    Optional<Heading> heading() {
        return heading;
    }

    ReadOnlyObjectProperty<Optional<T>> row() {
        return row.getReadOnlyProperty();
    }

    void arrived(T now) {
        row.set(Optional.of(now));
    }
}
