package id.loket.casework;

import id.loket.casework.Entry.Authority;
import id.loket.casework.Entry.Paper;
import id.loket.casework.Position.At;
import java.util.Optional;

/**
 * The mark a letter carries because signed scripts of it were overtaken by corrections. A script that nobody signed was
 * never valid, so writing it anew is no amendment.
 *
 * @param count how many signed scripts no longer hold
 * @param corrected the latest correction that overtook one
 * @param before the script it overtook, which the new one replaces
 */
public record Amendment(int count, Entry corrected, Entry before) {

    /** What the next script of the act at this position has to say of those before it. */
    public static Optional<Amendment> of(Case one, At at) {
        Optional<Amendment> amendment = Optional.empty();
        Optional<Entry> script = Optional.empty();
        boolean signed = false;
        for (var e : one.entries()) {
            if (e.paper().isPresent() && at.equals(place(e))) {
                script = Optional.of(e);
                signed = false;
            }
            signed |= script.filter(s -> signs(e, s)).isPresent();
            if (e.fact() == Fact.CORRECTED && signed) {
                amendment = Optional.of(
                        new Amendment(amendment.map(Amendment::count).orElse(0) + 1, e, script.orElseThrow()));
                signed = false;
            }
        }
        return amendment;
    }

    /** Whether the script this entry wrote holds no longer: it was written anew since, or overtaken by a correction. */
    public static boolean superseded(Case one, Entry script) {
        return script.paper().isPresent()
                && one.entries().stream().anyMatch(e -> e.line() > script.line() && overtakes(e, script));
    }

    private static boolean overtakes(Entry later, Entry script) {
        return later.paper().isPresent() && place(later).equals(place(script))
                || later.fact() == Fact.CORRECTED
                        && script.paper().flatMap(Paper::signer).isPresent();
    }

    private static boolean signs(Entry e, Entry script) {
        return e.mark()
                .filter(m -> m.authority() == Authority.SIGNATURE)
                .flatMap(Entry.Mark::sha256)
                .equals(script.paper().map(Paper::sha256));
    }

    private static At place(Entry e) {
        return new At(e.step().row(), e.step().act());
    }
}
