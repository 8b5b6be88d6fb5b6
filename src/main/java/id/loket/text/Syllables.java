package id.loket.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a word that does not fit may be parted: an Indonesian word between its syllables, a number or an address after
 * its slashes and commas; a date stays whole. Law: no letter is left alone or changed; without the marks it is the word that was given.
 */
public final class Syllables {
    /** Shown as a hyphen where a line ends at it, else not at all. */
    private static final char HYPHEN = '\u00AD';

    /** Never shown. */
    private static final char BREAK = '\u200B';

    private static final int LEAST = 2;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{5,}");
    private static final Pattern SIGNS = Pattern.compile("(?<=[\\p{L}\\d])([/,_@)]|-(?=\\S*\\p{L}))(?=[\\p{L}\\d(])");
    private static final Pattern VOWEL = Pattern.compile("[aiueoéè]");
    /** Letters that are one sound, and those that go over into the next syllable together: in-stru-men, Su-tris-no. */
    private static final Pattern TOGETHER =
            Pattern.compile("s[ptk]r|ng|ny|sy|[bcdgkt]h|[bfgkp][lr]|[dt]r", Pattern.CASE_INSENSITIVE);

    private Syllables() {}

    /** The word with marks where a line may end in it. */
    public static String parted(String word) {
        var signs = SIGNS.matcher(word).replaceAll("$1" + BREAK);
        return LETTERS.matcher(signs).replaceAll(letters -> hyphened(letters.group()));
    }

    private static String hyphened(String letters) {
        var vowel = VOWEL.matcher(letters.toLowerCase(Locale.ROOT));
        var together = TOGETHER.matcher(letters);
        var parted = new StringBuilder();
        boolean spoken = false;
        int at = 0;
        while (at < letters.length()) {
            boolean sounds = vowel.region(at, letters.length()).lookingAt();
            int next = !sounds && together.region(at, letters.length()).lookingAt() ? together.end() : at + 1;
            boolean begins = !sounds && vowel.region(next, letters.length()).lookingAt();
            if (begins && spoken && at >= LEAST && letters.length() - at >= LEAST) {
                parted.append(HYPHEN);
            }
            parted.append(letters, at, next);
            spoken |= sounds;
            at = next;
        }
        return parted.toString();
    }
}
