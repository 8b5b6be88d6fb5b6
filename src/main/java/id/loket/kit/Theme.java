package id.loket.kit;

import id.loket.text.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;

/** What the whole program looks like: one file of colours each, one file of rules for all. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    /** What the user reads when choosing. */
    public String title() {
        return switch (this) {
            case LIGHT -> Words.say("kit.theme.light");
            case DARK -> Words.say("kit.theme.dark");
            case CONTRAST -> Words.say("kit.theme.contrast");
        };
    }

    public void apply(Scene scene) {
        apply(scene, TextSize.NORMAL);
    }

    /** Dresses a scene; windows, dialogs and popups opened from it follow. May be called again to change. */
    public void apply(Scene scene, TextSize size) {
        scene.getStylesheets().setAll(sheets(size));
    }

    private List<String> sheets(TextSize size) {
        return List.of(resource("tokens-" + name().toLowerCase(Locale.ROOT)), resource("loket"), Typeface.sheet(size));
    }

    private static String resource(String name) {
        return Theme.class.getResource("/look/" + name + ".css").toExternalForm();
    }
}
