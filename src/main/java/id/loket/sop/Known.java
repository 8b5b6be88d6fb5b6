package id.loket.sop;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the checker must be told, because an SOP alone cannot know it.
 *
 * @param letters names asked for by the template of a letter; empty if there is no such template
 * @param frame names every letter knows: {@code today}, {@code office.*} for all below, {@code *.words} for a form
 *     derived of any known name
 * @param roles held by a post of the office, {@code durenan-06/kasubag} if for that SOP only; empty Optional = no office
 *     is at hand, nothing is said about posts
 * @param sops ids on the shelf, for kinds that belong to another SOP
 */
public record Known(
        Function<String, Optional<Set<String>>> letters,
        Set<String> frame,
        Optional<Set<String>> roles,
        Set<String> sops) {

    /** Nothing but the file itself is at hand: letters, posts and other SOPs are taken on trust. */
    public static Known fileAlone() {
        return new Known(_ -> Optional.of(Set.of()), Set.of(), Optional.empty(), Set.of());
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
