package id.loket.register;

import id.loket.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What was typed, as questions to the search index. Law: every word must be found; anything that is neither letter nor
 * digit only parts words, so no text can break a question or widen it.
 *
 * @param typed as it may stand on paper or in a case's key
 * @param number the bare number if nothing else was typed
 * @param first cases that have all words in what they are known by: name, NIK, number, key
 * @param all those and the ones that have them in village, service or an answer; the same text if there are none
 */
record SearchQuery(String typed, OptionalLong number, String first, String all) {
    /** Fewer digits than this are a number on paper, not a part of a NIK. */
    private static final int NIK_PART = 4;
    /** Fewer letters than this begin half the words of a letter, and of a service's name. */
    private static final int TEXT_PART = 2;

    private static final int NAME_PART = 3;
    /** Nobody types more; a pasted page would only be slow. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 7;

    /** Empty if nothing that can be looked for was typed. */
    static Optional<SearchQuery> of(String typed, Vocabulary vocabulary) {
        var words = words(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var written = written(typed);
        UnaryOperator<String> known = word -> known(word) + asWritten(word, written);
        var first = new ArrayList<String>(List.of(and(words, known)));
        var all = new ArrayList<String>(List.of(and(words, word -> known.apply(word) + told(word, vocabulary))));
        for (int i = 1; i < words.size(); i++) {
            if (SearchWords.isLetters(words.get(i - 1)) && SearchWords.isLetters(words.get(i))) {
                var joined = new ArrayList<>(words);
                joined.set(i - 1, SearchWords.joined(words.get(i - 1), words.get(i)));
                joined.remove(i);
                first.add(and(joined, known));
            }
        }
        var parts = SearchWords.parts(typed);
        if (parts.size() > 1 && !typed.strip().contains(" ") && typed.chars().anyMatch(Character::isDigit)) {
            first.add(Mark.WHOLE.beginning(String.join("_", parts)));
        }
        all.addAll(first.subList(1, first.size()));
        return Optional.of(new SearchQuery(typed.strip(), bare(words), or(first), or(all)));
    }

    /** Of people only: name and NIK. */
    static Optional<String> people(String typed) {
        var words = words(typed);
        return words.isEmpty() ? Optional.empty() : Optional.of(and(words, SearchQuery::person));
    }

    /** Words as they are looked for. */
    static List<String> words(String typed) {
        return Spelling.words(typed).stream()
                .limit(MOST_WORDS)
                .map(word -> word.codePointCount(0, word.length()) <= LONGEST_WORD
                        ? word
                        : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)))
                .toList();
    }

    /** @return as on paper or as a case's key, in capitals */
    String key() {
        return typed.toUpperCase(Locale.ROOT);
    }

    private static String known(String word) {
        var part = SearchWords.withoutZeros(word);
        if (!SearchWords.isDigits(word)) {
            return Mark.NAME.beginning(word)
                    + " OR "
                    + (SearchWords.isLetters(word) ? Mark.NUMBER.exactly(part) : Mark.NUMBER.beginning(part));
        }
        return Mark.NUMBER.exactly(part) + (word.length() < NIK_PART ? "" : " OR " + nik(word));
    }

    /** How each word was typed, by how it is folded. */
    private static Map<String, String> written(String typed) {
        return SearchWords.written(typed).stream()
                .limit(MOST_WORDS)
                .filter(word -> word.length() <= LONGEST_WORD && SearchWords.isLetters(word))
                .collect(Collectors.toMap(word -> SearchWords.joined(word, ""), word -> word, (one, other) -> one));
    }

    private static String asWritten(String word, Map<String, String> written) {
        var typed = written.getOrDefault(word, word);
        return typed.equals(word) ? "" : " OR " + Mark.NAME.beginning(typed);
    }

    private static String person(String word) {
        return SearchWords.isDigits(word) ? nik(word) : Mark.NAME.beginning(word);
    }

    private static String nik(String digits) {
        return Mark.NIK.beginning(digits) + " OR " + Mark.TAIL.beginning(SearchWords.backwards(digits));
    }

    private static String told(String word, Vocabulary vocabulary) {
        var told = new ArrayList<String>();
        if (word.length() >= TEXT_PART) {
            told.add(Mark.TEXT.beginning(word));
        }
        if (word.length() >= NAME_PART) {
            told.addAll(vocabulary.meant(word));
        }
        return told.stream().map(term -> " OR " + term).collect(Collectors.joining());
    }

    private static String and(List<String> words, UnaryOperator<String> term) {
        return words.stream().map(word -> "(" + term.apply(word) + ")").collect(Collectors.joining(" AND "));
    }

    private static String or(List<String> questions) {
        return questions.stream().map(q -> "(" + q + ")").collect(Collectors.joining(" OR "));
    }

    private static OptionalLong bare(List<String> words) {
        return words.size() == 1
                        && SearchWords.isDigits(words.getFirst())
                        && words.getFirst().length() <= LONGEST_NUMBER
                ? OptionalLong.of(Long.parseLong(words.getFirst()))
                : OptionalLong.empty();
    }
}
