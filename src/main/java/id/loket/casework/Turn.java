package id.loket.casework;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Who is at the desk and when: all that the engine knows of the world.
 *
 * @param person id of the person at the desk
 * @param roles roles held now through the person's posts
 * @param supervisor may reject, void and insert numbers
 * @param absent roles whose official is marked absent today
 * @param paper set when the recorder enters an act that an official did on paper
 */
public record Turn(
        String person,
        String name,
        Set<String> roles,
        boolean supervisor,
        Entry.Times times,
        Set<String> absent,
        Optional<OnPaper> paper) {

    /** An act done on paper by the holder of a role. */
    public record OnPaper(String role, String name) {}

    public LocalDateTime happened() {
        return times.happened();
    }
}
