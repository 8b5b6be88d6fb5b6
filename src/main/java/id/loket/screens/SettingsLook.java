package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Form;
import id.loket.kit.Segments;
import id.loket.kit.TextSize;
import id.loket.kit.Theme;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Colours and size of the text, tried at once and kept for this counter. */
final class SettingsLook implements SettingsSection {
    private final Seat seat;
    private final Segments<Theme> theme = new Segments<>(Stream.of(Theme.values())
            .map(each -> new Segments.Choice<>(each, id(each), each.title()))
            .toList());
    private final Segments<TextSize> size = new Segments<>(Stream.of(TextSize.values())
            .map(each -> new Segments.Choice<>(each, id(each), each.title()))
            .toList());
    private final Form form = new Form();
    private boolean filling;

    SettingsLook(Seat seat) {
        this.seat = seat;
        form.section(say("screens.settings.look"));
        form.add("theme", say("screens.settings.theme"), theme);
        form.add("text-size", say("screens.settings.text-size"), size).hint(say("screens.settings.look-hint"));
        theme.valueProperty().subscribe(value -> chose());
        size.valueProperty().subscribe(value -> chose());
    }

    private static String id(Enum<?> value) {
        return "look-" + value.name().toLowerCase(Locale.ROOT);
    }

    private void chose() {
        if (filling || theme.value().isEmpty() || size.value().isEmpty()) {
            return;
        }
        var look = new SettingsAppearance(theme.value().get(), size.value().get());
        look.apply(form.view().getScene());
        seat.background().change(() -> {
            look.keep(seat.counter(), seat.who());
            return look;
        });
    }

    @Override
    public String id() {
        return "look";
    }

    @Override
    public String title() {
        return say("screens.settings.look");
    }

    @Override
    public Node view() {
        return form.view();
    }

    @Override
    public void shown() {
        seat.background().run(() -> SettingsAppearance.of(seat.counter())).onDone(kept -> {
            filling = true;
            theme.choose(kept.theme());
            size.choose(kept.size());
            filling = false;
            form.begin();
        });
    }
}
