package id.loket.screens;

import id.loket.desk.Counter;
import id.loket.desk.Session;
import id.loket.kit.TextSize;
import id.loket.kit.Theme;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Scene;

/** How this counter likes its screen: colours and size of the text. */
public record SettingsAppearance(Theme theme, TextSize size) {
    /** Where nobody chose. */
    public static final SettingsAppearance USUAL = new SettingsAppearance(Theme.LIGHT, TextSize.NORMAL);

    private static final String THEME = "theme";
    private static final String SIZE = "text-size";

    /** As kept in the book; not on the screen's thread. */
    public static SettingsAppearance of(Counter counter) {
        var kept = counter.preferences();
        return new SettingsAppearance(
                named(Theme.values(), kept.get(THEME)).orElse(USUAL.theme),
                named(TextSize.values(), kept.get(SIZE)).orElse(USUAL.size));
    }

    public void apply(Scene scene) {
        theme.apply(scene, size);
    }

    /** Writes it into the book; not on the screen's thread. */
    void keep(Counter counter, Session who) {
        counter.preferences().keep(who, THEME, theme.name());
        counter.preferences().keep(who, SIZE, size.name());
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(each -> name.equals(Optional.of(each.name())))
                .findFirst();
    }
}
