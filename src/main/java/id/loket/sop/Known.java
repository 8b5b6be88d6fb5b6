package id.loket.sop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the checker must be told, because an SOP alone cannot know it.
 *
 * @param letters the template of a letter
 * @param frame names every letter knows: {@code today}, {@code office.*} for all below, {@code *.words} for a form
 *     derived of any known name
 * @param office its posts and number series; empty = no office is at hand, nothing is said about them
 * @param shelf the SOPs it stands beside: other services, and other versions of this one
 */
public record Known(Function<String, Letter> letters, Set<String> frame, Optional<Office> office, List<Sop> shelf) {

    /** What there is of a letter's template. */
    public sealed interface Letter {

        /** The names it asks for. */
        record Asks(Set<String> names) implements Letter {}

        /** It cannot be used as it is written; the sentence says where and why. */
        record Broken(String sentence) implements Letter {}

        record Missing() implements Letter {}
    }

    /**
     * An office, as far as an SOP leans on it.
     *
     * @param roles held by its posts, {@code petugas}, or for one SOP alone {@code durenan-08/kasi}
     * @param books counted by its series, named the same two ways
     */
    public record Office(Set<String> roles, Set<String> books) {

        boolean holds(String sop, String role) {
            return roles.contains(role) || roles.contains(sop + "/" + role);
        }

        boolean counts(String sop, String book) {
            return books.contains(book) || books.contains(sop + "/" + book);
        }
    }

    /** Nothing but the file itself is at hand: letters, posts and other SOPs are taken on trust. */
    public static Known fileAlone() {
        return new Known(_ -> new Letter.Asks(Set.of()), Set.of(), Optional.empty(), List.of());
    }

    /** The same, beside these SOPs. */
    public Known beside(List<Sop> sops) {
        return new Known(letters, frame, office, List.copyOf(sops));
    }

    /** Whether a letter may use this name, given the names the SOP itself knows. */
    boolean knows(String name, Set<String> own) {
        return name.equals(".")
                || own.contains(name)
                || frame.contains(name)
                || frame.stream().anyMatch(pattern -> matches(pattern, name, own));
    }

    private static boolean matches(String pattern, String name, Set<String> own) {
        if (pattern.endsWith(".*")) {
            return name.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return pattern.startsWith("*.")
                && name.endsWith(pattern.substring(1))
                && own.contains(name.substring(0, name.length() - pattern.length() + 1));
    }
}
