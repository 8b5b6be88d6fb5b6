package id.loket.kit;

import java.util.Locale;

/**
 * How something is meant; each tone has its own colour and its own sign, since colour alone is not seen by
 * everyone.
 */
public enum Tone {
    NEUTRAL(Glyph.DOT),
    INFO(Glyph.INFO),
    SUCCESS(Glyph.CHECK),
    WARNING(Glyph.WARNING),
    DANGER(Glyph.STOP),

    /** Nothing of this is real: LATIHAN. */
    PRACTICE(Glyph.PRACTICE);

    private final Glyph glyph;

    Tone(Glyph glyph) {
        this.glyph = glyph;
    }

    Glyph glyph() {
        return glyph;
    }

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
