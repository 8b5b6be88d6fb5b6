package id.loket.register;

import static id.loket.register.db.Tables.ANSWER;
import static id.loket.register.db.Tables.ENTRY;
import static id.loket.register.db.Tables.STANDING;

import id.loket.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Says of a page of hits what an answer tells, where name, NIK and numbers do not show why a case was found. Long digits
 * are masked: a list on screen shows no NIK.
 */
record Told(DSLContext sql) {
    /** So many characters on each side of the word. */
    private static final int AROUND = 28;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'\u2019]+");
    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{8,}");

    /** @param known so many of the first have all words in name, NIK, number or key, of an answer if not their own */
    List<CaseLine> mark(List<Long> ids, List<CaseLine> lines, int known, String typed) {
        var words = SearchQuery.words(typed);
        var unseen = new LinkedHashMap<String, List<String>>();
        var others = ids.subList(Math.min(known, ids.size()), ids.size());
        var indexed = others.isEmpty() ? Map.<Long, String>of() : Sqlite.indexed(sql, others);
        for (int n = 0; n < ids.size(); n++) {
            var line = lines.get(n);
            var stands = " " + indexed.getOrDefault(ids.get(n), "");
            var hidden =
                    words.stream().filter(word -> hides(line, stands, word)).toList();
            if (!hidden.isEmpty()) {
                unseen.put(line.key(), hidden);
            }
        }
        if (unseen.isEmpty()) {
            return lines;
        }
        var folded = new LinkedHashMap<String, String>();
        var answers = answers(unseen.keySet());
        return lines.stream()
                .map(line -> Optional.ofNullable(unseen.get(line.key())).stream()
                        .flatMap(hidden -> answers.getOrDefault(line.key(), List.of()).stream()
                                .flatMap(value -> around(value, hidden, folded).stream()))
                        .findFirst()
                        .map(line::telling)
                        .orElse(line))
                .toList();
    }

    /** @param stands the words the case is found by; empty if each letter of what was typed stands in the line */
    private static boolean hides(CaseLine line, String stands, String word) {
        return !SearchWords.isLetters(word)
                ? !shows(line, word)
                : !stands.contains(" " + Mark.NAME.on(word)) && stands.contains(" " + Mark.TEXT.on(word));
    }

    private static boolean shows(CaseLine line, String word) {
        return Stream.concat(Stream.of(line.key()), line.numbers().stream())
                        .flatMap(number -> SearchWords.parts(number).stream())
                        .anyMatch(part -> part.startsWith(SearchWords.withoutZeros(word)))
                || SearchWords.isDigits(word)
                        && (line.nik().startsWith(word) || line.nik().endsWith(word));
    }

    /** The latest first. */
    private Map<String, List<String>> answers(Iterable<String> keys) {
        var all = new ArrayList<String>();
        keys.forEach(all::add);
        return sql.select(STANDING.CASE_KEY, ANSWER.VALUE)
                .from(STANDING)
                .join(ENTRY)
                .on(ENTRY.CASE_KEY.eq(STANDING.CASE_KEY))
                .join(ANSWER)
                .on(ANSWER.ENTRY.eq(ENTRY.ID))
                .where(STANDING.CASE_KEY.in(all), ANSWER.KEY.notLike("#%"))
                .orderBy(ANSWER.ENTRY.desc(), ANSWER.PLACE)
                .fetchGroups(STANDING.CASE_KEY, ANSWER.VALUE);
    }

    private static Optional<String> around(String value, List<String> hidden, Map<String, String> folded) {
        var words = WORD.matcher(value);
        while (words.find()) {
            var word = folded.computeIfAbsent(words.group(), w -> String.join("", Spelling.words(w)));
            if (hidden.stream().anyMatch(word::startsWith)) {
                return Optional.of(LONG_DIGITS
                        .matcher(cut(value, words.start(), words.end()))
                        .replaceAll("\u2026"));
            }
        }
        return Optional.empty();
    }

    private static String cut(String value, int start, int end) {
        var from = start <= AROUND ? 0 : value.indexOf(' ', start - AROUND) + 1;
        var to = value.length() - end <= AROUND ? value.length() : value.lastIndexOf(' ', end + AROUND);
        return (from > 0 ? "\u2026" : "")
                + value.substring(Math.min(from, start), Math.max(to, end))
                + (to < value.length() ? "\u2026" : "");
    }
}
