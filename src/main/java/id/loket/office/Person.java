package id.loket.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone who works in this office and the posts held.
 *
 * @param rank {@code Pembina Tingkat I}; empty if unknown
 * @param nip 18 digits, empty if unknown
 */
public record Person(String id, String name, String rank, String nip, List<Holding> holdings) {
    public Person {
        holdings = List.copyOf(holdings);
    }

    /**
     * A post held for some time.
     *
     * @param acting {@code Plt.}, {@code Plh.}, {@code Pj.} or empty
     */
    public record Holding(String post, LocalDate from, Optional<LocalDate> to, String acting) {

        public boolean on(LocalDate day) {
            return !day.isBefore(from) && to.map(t -> !day.isAfter(t)).orElse(true);
        }
    }

    public List<Holding> holdingsOn(LocalDate day) {
        return holdings.stream().filter(h -> h.on(day)).toList();
    }

    public boolean holds(String post, LocalDate day) {
        return holdingsOn(day).stream().anyMatch(h -> h.post().equals(post));
    }
}
