package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.desk.SavedView;
import id.loket.kit.Ask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** The drop-down of searches by name: those that every office uses, and one's own, which are kept here. */
final class BookViews {
    private final Seat seat;
    private final Supplier<Map<String, String>> fields;
    private final Consumer<Map<String, String>> show;
    private final MenuButton button = new MenuButton(say("screens.book.views"));
    private List<SavedView> own = List.of();
    private Optional<SavedView> chosen = Optional.empty();

    /** What the fields hold now, and how to fill them. */
    BookViews(Seat seat, Supplier<Map<String, String>> fields, Consumer<Map<String, String>> show) {
        this.seat = seat;
        this.fields = fields;
        this.show = show;
        button.setId("book-views");
        button.setMinWidth(Region.USE_PREF_SIZE);
        fill();
    }

    MenuButton button() {
        return button;
    }

    /** Reads one's own again. */
    void read() {
        seat.background().run(() -> seat.counter().views().of(seat.who())).onDone(views -> {
            own = views;
            fill();
        });
    }

    /** The fields are empty again: none is chosen. */
    void none() {
        chosen = Optional.empty();
        fill();
    }

    private static List<SavedView> shipped() {
        return List.of(
                view(say("screens.book.view.today"), "from", "today", "to", "today"),
                view(say("screens.book.view.week"), "from", "monday"),
                view(say("screens.book.view.month"), "from", "month"),
                view(say("screens.book.filter.open"), "state", "OPEN"),
                view(say("screens.book.filter.ready"), "state", BookFilters.READY),
                view(say("screens.book.filter.returned"), "state", "RETURNED"),
                view(say("screens.book.view.outside"), "holder", BookFilters.OUTSIDE));
    }

    private static SavedView view(String name, String... pairs) {
        return new SavedView(
                name, pairs.length == 2 ? Map.of(pairs[0], pairs[1]) : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }

    private void fill() {
        var items = button.getItems();
        items.clear();
        shipped().forEach(view -> items.add(item(view)));
        items.add(new SeparatorMenuItem());
        own.forEach(view -> items.add(item(view)));
        if (!own.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("book-view-keep", say("screens.book.view.keep"), this::keep));
        chosen.filter(own::contains).ifPresent(view -> {
            items.add(item("book-view-rename", say("screens.book.view.rename", view.name()), () -> rename(view)));
            items.add(item("book-view-remove", say("screens.book.view.remove", view.name()), () -> remove(view)));
        });
        button.setText(chosen.map(SavedView::name).orElse(say("screens.book.views")));
    }

    private MenuItem item(SavedView view) {
        return item("", view.name(), () -> {
            show.accept(view.fields());
            chosen = Optional.of(view);
            fill();
        });
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void keep() {
        var view = fields.get();
        name(say("screens.book.view.keep.title"), "")
                .map(name -> new SavedView(name, view))
                .ifPresent(kept -> change(() -> seat.counter().views().keep(seat.who(), kept), Optional.of(kept)));
    }

    private void rename(SavedView view) {
        name(say("screens.book.view.rename.title"), view.name())
                .ifPresent(name -> change(
                        () -> seat.counter().views().rename(seat.who(), view, name),
                        Optional.of(new SavedView(name, view.fields()))));
    }

    private void remove(SavedView view) {
        new Ask<Boolean>(
                        button.getScene().getWindow(),
                        say("screens.book.view.remove.title"),
                        say("screens.book.view.remove.sentence", view.name()))
                .danger("book-view-remove-yes", say("screens.book.view.remove.verb"), true)
                .orElse(say("screens.book.view.cancel"))
                .ifPresent(yes -> change(() -> seat.counter().views().remove(seat.who(), view), Optional.empty()));
    }

    /** Empty if none was typed. */
    private Optional<String> name(String title, String before) {
        var field = new TextField(before);
        field.setId("book-view-name");
        field.setAccessibleText(say("screens.book.view.name"));
        return new Ask<Boolean>(button.getScene().getWindow(), title, say("screens.book.view.name.sentence"))
                .with(field)
                .primary("book-view-name-keep", say("screens.book.view.name.verb"), true)
                .orElse(say("screens.book.view.cancel"))
                .map(yes -> field.getText().strip())
                .filter(name -> !name.isEmpty());
    }

    private void change(Runnable change, Optional<SavedView> after) {
        seat.background()
                .change(() -> {
                    change.run();
                    return seat.counter().views().of(seat.who());
                })
                .onDone(views -> {
                    own = views;
                    chosen = after;
                    fill();
                });
    }
}
