package id.loket.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Keys of cases: the day and four signs, {@code L250120-7K3F}. Not counted, so that nobody takes one for an agenda
 * number; without I, L, O and U, so that they can be read aloud and typed.
 */
final class CaseKeys {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final RandomGenerator random;

    CaseKeys(RandomGenerator random) {
        this.random = random;
    }

    String next(LocalDate day, Predicate<String> taken) {
        String key;
        do {
            var signs = new StringBuilder("L").append(DAY.format(day)).append('-');
            for (int i = 0; i < 4; i++) {
                signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            key = signs.toString();
        } while (taken.test(key));
        return key;
    }

    /** Whether a scanned or typed text is a key; small letters count. */
    static boolean isKey(String text) {
        return text.strip().toUpperCase(java.util.Locale.ROOT).matches("L\\d{6}-[" + SIGNS + "]{4}");
    }
}
