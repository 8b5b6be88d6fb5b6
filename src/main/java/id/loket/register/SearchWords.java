package id.loket.register;

import id.loket.sop.Answers;
import id.loket.sop.PersonBlock;
import id.loket.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as the words it is found by, each folded and marked. Law: whatever {@link SearchQuery} asks for goes through
 * the same folding as here.
 */
final class SearchWords {
    /** NIK and family card number, however it was written. */
    private static final Pattern PERSON = Pattern.compile("[\\s.-]*(?:[0-9][\\s.-]*){16}");
    /** So many digits are a telephone, a NIP or an amount: nobody looks for a case by them. */
    private static final int TOO_MANY_DIGITS = 8;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    private static final Pattern REGION = Pattern.compile("\\d\\d(\\.\\d\\d){2}(\\.\\d{4})?");
    private static final Pattern PRINTED = Pattern.compile("\\S*\\d\\S*/\\S*|\\S+/\\S*\\d\\S*");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\p{N})");

    /** Answers that are a choice out of few or a place: they would find half the book. */
    private static final Set<String> COMMON = Set.of(
            PersonBlock.BIRTH_DATE,
            PersonBlock.SEX,
            PersonBlock.RELIGION,
            PersonBlock.MARITAL,
            PersonBlock.NATIONALITY,
            PersonBlock.RT,
            PersonBlock.RW,
            PersonBlock.VILLAGE);

    private final Set<String> words = new TreeSet<>();

    private SearchWords() {}

    /** With a blank between them, each once. */
    static String of(String caseKey, String sop, Subject subject, Collection<String> numbers, Answers answers) {
        var all = new SearchWords();
        all.name(subject.name());
        all.person(subject.nik());
        all.number(caseKey);
        numbers.forEach(all::number);
        all.words.add(Mark.SERVICE.on(code(sop)));
        if (!subject.village().isEmpty()) {
            all.words.add(Mark.VILLAGE.on(code(subject.village())));
        }
        answers.values().forEach(all::answer);
        return String.join(" ", all.words);
    }

    /** As written too, for who has typed no more than "So" of Soekarno; two neighbours also stand as one: Nurhayati. */
    private void name(String name) {
        var parts = Spelling.words(name);
        words.addAll(parts);
        words.addAll(written(name));
        for (int i = 1; i < parts.size(); i++) {
            words.add(joined(parts.get(i - 1), parts.get(i)));
        }
    }

    private void person(String digits) {
        if (!digits.isEmpty()) {
            words.add(Mark.NIK.on(digits));
            words.add(Mark.TAIL.on(backwards(digits)));
        }
    }

    private void number(String printed) {
        var parts = parts(printed);
        parts.forEach(part -> words.add(Mark.NUMBER.on(part)));
        words.add(Mark.WHOLE.on(String.join("_", parts)));
    }

    private void answer(String key, String value) {
        if (PERSON.matcher(value).matches()) {
            person(NO_DIGITS.matcher(value).replaceAll(""));
        } else if (COMMON.contains(key.substring(key.lastIndexOf('.') + 1))
                || DATE.matcher(value).matches()
                || REGION.matcher(value).matches()
                || value.equals("yes")
                || value.equals("no")) {
            return;
        } else if (PRINTED.matcher(value).matches()) {
            number(value);
        } else {
            Spelling.words(value).stream()
                    .filter(SearchWords::worthFinding)
                    .forEach(word -> words.add(Mark.TEXT.on(word)));
        }
    }

    private static boolean worthFinding(String word) {
        return word.length() > 1 && !(isDigits(word) && word.length() >= TOO_MANY_DIGITS);
    }

    /** The words of a text in small letters, spelled as they are. */
    static List<String> written(String text) {
        return Stream.of(GAPS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String joined(String one, String next) {
        return Spelling.fold(one + next).replace(" ", "");
    }

    /** The parts of a number as printed, folded and without leading zeros: 015 is 15. */
    static List<String> parts(String printed) {
        return Stream.of(GAPS.split(printed.toLowerCase(Locale.ROOT)))
                .filter(part -> !part.isEmpty())
                .map(part -> joined(withoutZeros(part), ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String withoutZeros(String part) {
        return ZEROS.matcher(part).replaceFirst("");
    }

    static String code(String code) {
        return Stream.of(GAPS.split(code.toLowerCase(Locale.ROOT))).collect(Collectors.joining("_"));
    }

    static boolean isLetters(String word) {
        return word.chars().noneMatch(Character::isDigit);
    }

    static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String backwards(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }
}
