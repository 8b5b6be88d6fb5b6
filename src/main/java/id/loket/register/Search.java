package id.loket.register;

import id.loket.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Turns what is typed into a query of the search index, and a case into its words; the same folding on both sides. */
final class Search {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Fewer digits than this are a number on paper, not a part of a NIK. */
    private static final int NIK_PART = 4;

    private Search() {}

    /** @param tail the NIK backwards, so that its last digits are a prefix */
    record Words(String name, String nik, String tail, String numbers, String code) {}

    static Words words(String caseKey, Subject subject, List<String> numbers) {
        return new Words(
                Spelling.fold(subject.name()),
                subject.nik(),
                new StringBuilder(subject.nik()).reverse().toString(),
                Spelling.fold(String.join(" ", numbers)),
                Spelling.fold(caseKey));
    }

    /** Empty if nothing that can be looked for was typed. */
    static Optional<String> query(String typed) {
        return all(typed, word -> {
            if (!digits(word)) {
                return "\"" + word + "\"*";
            }
            return word.length() < NIK_PART
                    ? "{numbers code} : \"" + word + "\""
                    : "({nik numbers code} : \"" + word + "\"* OR tail : \"" + backwards(word) + "\"*)";
        });
    }

    /** The same, among applicants only. */
    static Optional<String> people(String typed) {
        return all(
                typed,
                word -> digits(word)
                        ? "(nik : \"" + word + "\"* OR tail : \"" + backwards(word) + "\"*)"
                        : "name : \"" + word + "\"*");
    }

    private static Optional<String> all(String typed, UnaryOperator<String> term) {
        var terms = new ArrayList<String>();
        var words = WORD.matcher(Spelling.fold(typed));
        while (words.find()) {
            terms.add(term.apply(words.group()));
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", terms));
    }

    private static boolean digits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
