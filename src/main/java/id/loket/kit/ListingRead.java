package id.loket.kit;

import java.util.List;

/**
 * What was read for a list to be seen: all of it in its groups if it is in memory, else its first page in sight.
 *
 * @param offset of the page among the rows
 */
record ListingRead<T>(
        Layout layout, Rows<T> rows, int count, List<Arrangement.Group<T>> groups, int offset, List<T> page) {

    static <T> ListingRead<T> of(Arrangement<T> arrangement, Rows<T> source, int page) throws Exception {
        var all = source.inMemory();
        if (all.isPresent()) {
            var groups = arrangement.groups(all.get());
            return new ListingRead<>(arrangement.layout(), source, all.get().size(), groups, 0, List.of());
        }
        var ordered = arrangement.ordered(source);
        int count = ordered.count();
        int offset = page < count ? page : 0;
        return new ListingRead<>(
                arrangement.layout(), ordered, count, List.of(), offset, ordered.rows(offset, Paged.PAGE));
    }
}
