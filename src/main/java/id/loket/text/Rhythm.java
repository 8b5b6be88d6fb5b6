package id.loket.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often something falls due. */
public enum Rhythm {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** As SOP and office files write it: {@code week}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rhythm> of(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }

    /** {@code mingguan}. */
    public String title() {
        return switch (this) {
            case DAY -> Words.say("text.rhythm.day");
            case WEEK -> Words.say("text.rhythm.week");
            case MONTH -> Words.say("text.rhythm.month");
            case QUARTER -> Words.say("text.rhythm.quarter");
            case YEAR -> Words.say("text.rhythm.year");
        };
    }
}
