package id.loket.sop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which letters an act may mean: the named one, else that of the kind, else the first of the SOP (D17). */
public final class SopLetters {
    private SopLetters() {}

    /** Every letter that an act naming {@code letter} may touch; several when the kind decides. */
    public static Set<String> possible(Sop sop, Optional<String> letter) {
        if (letter.isPresent()) {
            return Set.of(letter.orElseThrow());
        }
        var letters = new LinkedHashSet<String>();
        sop.kinds().forEach(kind -> kind.letter().ifPresent(letters::add));
        boolean everyKindHasOne = !sop.kinds().isEmpty()
                && sop.kinds().stream().allMatch(k -> k.letter().isPresent());
        if (!everyKindHasOne && !sop.letters().isEmpty()) {
            letters.add(sop.letters().getFirst().id());
        }
        return letters;
    }

    /** The one letter an act naming {@code letter} means when the case is of this kind; empty if there is none. */
    public static Optional<String> of(Sop sop, Optional<String> letter, Optional<String> kind) {
        return letter.or(() -> kind.flatMap(sop::kind).flatMap(Sop.Kind::letter))
                .or(() -> sop.letters().stream().findFirst().map(Sop.Letter::id));
    }

    /** Letters that leave with a {@code give}: those it lists, else the letter; fields it lists are no letters. */
    public static Set<String> given(Sop sop, Act.Give give) {
        return give.what().isEmpty() ? possible(sop, Optional.empty()) : listed(sop, give.what());
    }

    private static Set<String> listed(Sop sop, List<String> what) {
        var letters = new LinkedHashSet<String>();
        sop.letters().stream().map(Sop.Letter::id).filter(what::contains).forEach(letters::add);
        return letters;
    }
}
