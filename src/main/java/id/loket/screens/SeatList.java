package id.loket.screens;

import id.loket.kit.Column;
import id.loket.kit.Listing;
import id.loket.kit.Remembers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list at a seat: it stays as whoever sits there arranged it, and can be taken along as it is shown. */
final class SeatList {
    private static final String KEPT = "list.";

    private SeatList() {}

    /**
     * @param id of the list on the screen, among what is kept, and in the record of exports
     * @param title of the file and the sheet it is taken along in
     */
    static <T> Listing<T> of(Seat seat, String id, String title, Function<T, ?> identity, List<Column<T>> columns) {
        return of(seat, id, title, List::of, identity, columns);
    }

    /** @param about lines that stand over it in a file: the period, whatever was chosen before it */
    static <T> Listing<T> of(
            Seat seat,
            String id,
            String title,
            Supplier<List<String>> about,
            Function<T, ?> identity,
            List<Column<T>> columns) {
        var listing = new Listing<>(seat.background(), id, identity, columns).remembered(kept(seat));
        return listing.whenExported(shown -> new SeatExport(seat, id, title, listing, SheetFiles::save)
                .about(about.get())
                .run(shown));
    }

    private static Remembers kept(Seat seat) {
        var preferences = seat.counter().preferences();
        return new Remembers() {
            @Override
            public Optional<String> recall(String list) {
                return preferences.own(seat.who(), KEPT + list);
            }

            @Override
            public void keep(String list, String layout) {
                preferences.keepOwn(seat.who(), KEPT + list, layout);
            }
        };
    }
}
