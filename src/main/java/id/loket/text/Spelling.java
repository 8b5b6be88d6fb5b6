package id.loket.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Folds spellings of one name or word into one, for searching: what is indexed and what is asked go through the same
 * {@link #fold}, so a rule can only bring more hits, never lose the exact one. Folding twice changes nothing. Fold each
 * field by itself, so that its titles are found at its ends. The result is not for reading.
 */
public final class Spelling {
    /** @param may whether it can touch a word; asked first, since most rules touch no word */
    private record Rule(Predicate<String> may, Pattern old, String now) {
        static Rule of(Predicate<String> may, String old, String now) {
            return new Rule(may, Pattern.compile(old), now);
        }

        static Rule of(String part, String old, String now) {
            return of(word -> word.contains(part), old, now);
        }

        static Rule of(String old, String now) {
            return of(old, old, now);
        }

        String on(String word) {
            return may.test(word) ? old.matcher(word).replaceAll(now) : word;
        }
    }

    /** In this order: a later rule sees what an earlier one wrote. */
    private static final List<Rule> RULES = List.of(
            Rule.of("oe", "u"), // Soekarno, Sukarno
            Rule.of("noo", "^noo(?=r)", "nu"), // Noorhayati, Nurhayati
            Rule.of("dj", "j"), // Djoko, Joko
            Rule.of("tj", "c"), // Tjipto, Cipto
            Rule.of("nj", "ny"), // Njoman, Nyoman; Banjar suffers nothing: it folds on both sides
            Rule.of("s", "sj|sy(?=[aiueo])|sh", "s"), // Sjarif, Syarif, Sarif; Shinta, Sinta; but Desy is Desi
            Rule.of("ch", "ch(?=r)", "k"), // Christina, Kristina
            Rule.of("h", "ch|kh", "h"), // Achmad, Akhmad, Ahmad
            Rule.of("ck", "k"), // Dicky, Diki
            Rule.of(word -> word.contains("v") || word.contains("ph"), "ph|v", "f"), // Stephanus, Stefanus; Novi, Nofi
            Rule.of("h", "([bdgt])h", "$1"), // Bhakti, Budhi, Ghofur, Thamrin
            Rule.of("q", "k"), // Taufiq, Taufik
            Rule.of("x", "ks"), // Alexander, Aleksander
            Rule.of("ae", "ai"), // Zaenal, Zainal
            Rule.of("y", "(?<=[^aiueoy])y(?![aiueo])", "i"), // Rudy, Rudi; Sylvia, Silvia
            Rule.of(Spelling::repeats, "(.)\\1+", "$1"), // Muhammad, Muhamad; Sitti, Siti
            Rule.of("h", "(?<=.a)h$", ""), // Fatimah, Fatima
            Rule.of("mo", "^mo(?=ham)", "mu")); // Mohamad, Muhamad, also when only half typed

    /** Whole words, already folded by the rules above. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("muhamed", "muhamad"),
            Map.entry("muhamat", "muhamad"),
            Map.entry("muh", "muhamad"),
            Map.entry("moh", "muhamad"),
            Map.entry("mhd", "muhamad"),
            Map.entry("muhd", "muhamad"),
            Map.entry("mohd", "muhamad"),
            Map.entry("ahmat", "ahmad"),
            Map.entry("abd", "abdul"),
            Map.entry("ijin", "izin"),
            Map.entry("akte", "akta"),
            Map.entry("loker", "loket"),
            Map.entry("materai", "meterai"),
            Map.entry("praktek", "praktik"),
            Map.entry("kwitansi", "kuitansi"));

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`\\u2018\\u2019\\u02BB\\u02BC\\u02BF]");
    // What nearly every letter is stands first, where a pattern looks first.
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9\\p{L}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z\\p{L}]+");

    private Spelling() {}

    /**
     * The words of {@code text}, folded, one space between: lower case, no accents, no apostrophes, titles off
     * ({@link Names#plain}), old spellings and the usual variants merged, a leading {@code M.} read as Muhammad. Words
     * with a digit in them keep all their characters.
     */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    /** The words of {@link #fold} one by one. */
    public static List<String> words(String text) {
        var plain = APOSTROPHES.matcher(withoutAccents(Names.plain(text))).replaceAll("");
        var folded = new ArrayList<String>();
        for (var word : GAPS.split(plain.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                folded.add(LETTERS.matcher(word).matches() ? foldWord(word) : word);
            }
        }
        if (folded.size() > 1 && folded.getFirst().equals("m")) {
            folded.set(0, "muhamad");
        }
        return List.copyOf(folded);
    }

    static String withoutAccents(String text) {
        return isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static String foldWord(String word) {
        var folded = word;
        for (var rule : RULES) {
            folded = rule.on(folded);
        }
        folded = WORDS.getOrDefault(folded, folded);
        return folded.equals(word) ? folded : foldWord(folded);
    }
}
