package id.loket.kit;

import javafx.scene.control.Label;

/** A small coloured label that names a state; the sign before the word says the same as the colour. */
public final class Badge extends Label {
    public Badge(Tone tone, String word) {
        super(word);
        setGraphic(tone.glyph().draw());
        setMinWidth(USE_PREF_SIZE);
        Look.of(this, "badge", tone.styleClass());
    }
}
