package id.loket.kit;

import id.loket.text.Datum;
import id.loket.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Rows in memory in the order and under the headings of a layout; rows of equal value stay in their source's order. */
record Arrangement<T>(List<Column<T>> columns, Layout layout) {
    /** Rows under one heading, or all of them under none. */
    record Group<T>(Optional<String> heading, List<T> rows) {}

    private record Keyed<T>(Datum.Key key, T row) {}

    List<Group<T>> groups(List<T> rows) {
        var sorted = sorted(rows);
        var by = layout.group().flatMap(this::column).map(Column::value);
        return by.map(value -> grouped(sorted, value)).orElseGet(() -> List.of(new Group<>(Optional.empty(), sorted)));
    }

    /** A source that is not in memory, in this order if it can. */
    Rows<T> ordered(Rows<T> source) {
        return layout.sort()
                .filter(sort -> source.orders().contains(sort.column()))
                .map(sort -> source.ordered(sort.column(), sort.ascending()))
                .orElse(source);
    }

    private List<T> sorted(List<T> rows) {
        var by = layout.sort().flatMap(sort -> column(sort.column()));
        if (by.isEmpty()) {
            return rows;
        }
        var order = Datum.Key.order(layout.sort().get().ascending());
        return rows.stream()
                .map(row -> new Keyed<>(by.get().value().apply(row).key(), row))
                .sorted((one, other) -> order.compare(one.key(), other.key()))
                .map(Keyed::row)
                .toList();
    }

    private List<Group<T>> grouped(List<T> rows, Function<T, Datum> value) {
        boolean ascending = layout.sort()
                .filter(sort -> layout.group().equals(Optional.of(sort.column())))
                .map(Layout.Sort::ascending)
                .orElse(true);
        var groups = new TreeMap<Datum.Key, Group<T>>(Datum.Key.order(ascending));
        for (var row : rows) {
            var datum = value.apply(row);
            groups.computeIfAbsent(datum.key(), _ -> new Group<>(Optional.of(words(datum)), new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        return List.copyOf(groups.values());
    }

    private static String words(Datum datum) {
        return datum.shown().isBlank() ? Words.say("kit.list.no-value") : datum.shown();
    }

    private Optional<Column<T>> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The lines that are seen; of a folded group only its heading. */
    static <T> List<Slot<T>> slots(List<Group<T>> groups, Set<String> folded) {
        var slots = new ArrayList<Slot<T>>();
        for (var group : groups) {
            boolean shut = group.heading().filter(folded::contains).isPresent();
            group.heading()
                    .map(words -> new Slot.Heading(words, group.rows().size(), shut))
                    .ifPresent(heading -> slots.add(Slot.of(slots.size(), heading)));
            if (!shut) {
                group.rows().forEach(row -> slots.add(Slot.of(slots.size(), row)));
            }
        }
        return slots;
    }
}
