package id.loket.kit;

import id.loket.text.Words;

/** How large everything is read; all other sizes are relative to this one, in pixels. */
public enum TextSize {
    NORMAL(14),
    LARGE(16),
    LARGEST(18);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** What the user reads when choosing. */
    public String title() {
        return switch (this) {
            case NORMAL -> Words.say("kit.size.normal");
            case LARGE -> Words.say("kit.size.large");
            case LARGEST -> Words.say("kit.size.largest");
        };
    }
}
