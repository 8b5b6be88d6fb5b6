package id.loket.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name cut where its titles end and begin: {@code before + name + after} is the typed text again. In doubt a word
 * belongs to the name; a name is never empty unless nothing was typed.
 */
record TitledName(String before, String name, String after) {
    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:K\\.?\\s?H|Hj|H|Drs|Dra|Drg|Dr|Ir|Prof|Almh|Alm)(?:\\.\\s*|\\s+)(?=\\p{L}))+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");
    private static final Pattern DEAD =
            Pattern.compile("[\\s,]+(?:\\(\\s*almh?\\.?\\s*\\)|almh?\\.)$", Pattern.CASE_INSENSITIVE);
    /** Letters and full stops in turn, with at least one full stop: {@code S.STP}, {@code M.Si.}, {@code Apt.} */
    private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,6}(?:\\.\\p{L}{1,6})+\\.?|\\p{L}{2,6}\\.");

    private static final Set<String> DEGREES = Set.of(
            "amd", "amdkeb", "amdkep", "apt", "ba", "bsc", "dea", "llm", "ma", "mag", "map", "mba", "mh", "mhum",
            "mikom", "mkes", "mkn", "mkom", "mm", "mp", "mpa", "mpd", "mpdi", "mpsi", "msi", "msc", "mt", "ns", "phd",
            "sag", "se", "sei", "sfarm", "sgz", "sh", "shi", "shum", "si", "sikom", "sip", "sked", "skep", "skh", "skm",
            "skom", "sp", "spd", "spdi", "spi", "spsi", "spt", "ssi", "ssos", "ssosi", "sst", "sstp", "st", "sth",
            "sthi", "str", "strkeb", "strip");

    static TitledName of(String typed) {
        var text = BLANKS.matcher(typed.strip()).replaceAll(" ");
        var leading = LEADING.matcher(text);
        var start = leading.lookingAt() ? leading.end() : 0;
        var end = endOfName(text.substring(start)) + start;
        return new TitledName(text.substring(0, start), text.substring(start, end), text.substring(end));
    }

    private static int endOfName(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0 && text.indexOf('(') < 0) {
            return text.length();
        }
        var rest = text;
        while (true) {
            var shorter = withoutLastTitle(rest);
            if (shorter.isEmpty() || shorter.length() == rest.length()) {
                return rest.length();
            }
            rest = shorter;
        }
    }

    private static String withoutLastTitle(String text) {
        var dead = DEAD.matcher(text);
        if (dead.find()) {
            return text.substring(0, dead.start());
        }
        var comma = text.lastIndexOf(',');
        if (comma > 0 && areTitles(text.substring(comma + 1).strip())) {
            return text.substring(0, comma).stripTrailing();
        }
        var space = text.lastIndexOf(' ');
        var last = text.substring(space + 1);
        return space > 0 && last.contains(".") && isDegree(last) ? text.substring(0, space) : text;
    }

    private static boolean areTitles(String words) {
        for (var word : words.split(" ")) {
            if (!word.isEmpty() && !DOTTED.matcher(word).matches() && !isDegree(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDegree(String word) {
        return DEGREES.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
