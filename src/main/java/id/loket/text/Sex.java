package id.loket.text;

import java.util.Locale;
import java.util.Optional;

/** A person's sex as the population register knows it. */
public enum Sex {
    MALE,
    FEMALE;

    /** {@code Laki-laki} or {@code Perempuan}. */
    public String word() {
        return switch (this) {
            case MALE -> Words.say("text.sex.male");
            case FEMALE -> Words.say("text.sex.female");
        };
    }

    /** Reads {@code L}, {@code Laki-laki}, {@code P}, {@code Perempuan}, in any case of letters. */
    public static Optional<Sex> read(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "l", "laki-laki", "laki laki", "lakilaki" -> Optional.of(MALE);
            case "p", "perempuan" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
