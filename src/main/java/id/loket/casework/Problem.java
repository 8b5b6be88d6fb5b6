package id.loket.casework;

import id.loket.text.Words;
import java.util.List;

/**
 * Why a command was refused, at the place where it was made.
 *
 * @param at id of the field, requirement or command; empty = the act as a whole
 * @param key of the sentence in the interface's words
 */
public record Problem(String at, String key, List<Object> args) {

    public static Problem of(String at, String key, Object... args) {
        return new Problem(at, key, List.of(args));
    }

    public String sentence() {
        return Words.say(key, args.toArray());
    }
}
