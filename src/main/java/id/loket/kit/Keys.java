package id.loket.kit;

import id.loket.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/**
 * The keys of one scope, such as a window or a screen in it: each has a title, each is shown, none is taken twice. A
 * scope within another one has the other's keys too. F1 lists them.
 */
public final class Keys {
    /** A key, what it does, and whether it does so now. */
    public record Key(KeyCombination combination, String title, BooleanExpression ready, Runnable action) {
        /** The key as it is printed on the keyboard. */
        public String label() {
            return KeyName.of(combination);
        }
    }

    static final String HELP = "F1";
    static final String ARRANGE = "Ctrl+U";
    static final String EXPORT = "Ctrl+E";

    /** F1 lists the keys, and a list takes its own before its page sees them; they mean the same everywhere. */
    private static final Set<String> KEPT = Set.of(HELP, ARRANGE, EXPORT);

    private final String title;
    private final Optional<Keys> outer;
    private final ObservableList<Key> own;

    /** The title tells the user where these keys work. */
    public Keys(String title) {
        this(title, Optional.empty(), FXCollections.observableArrayList());
    }

    private Keys(String title, Optional<Keys> outer, ObservableList<Key> own) {
        this.title = title;
        this.outer = outer;
        this.own = own;
    }

    /** A scope inside this one. */
    public Keys within(String innerTitle) {
        return new Keys(innerTitle, Optional.of(this), FXCollections.observableArrayList());
    }

    /** The same keys, as they stand inside this scope: a page's in its window. Keys added later are there too. */
    public Keys around(Keys inner) {
        return new Keys(inner.title, inner.outer.map(this::around).or(() -> Optional.of(this)), inner.own);
    }

    /**
     * Registers a key, written as {@code "Ctrl+F"}, {@code "F5"} or {@code "Esc"}; a key taken twice in a scope is a
     * bug.
     */
    public Keys on(String combination, String what, Runnable action) {
        return on(combination, what, always(), action);
    }

    /** As {@link #on(String, String, Runnable)}, for a key that works only while {@code ready} is true. */
    public Keys on(String combination, String what, BooleanExpression ready, Runnable action) {
        if (KEPT.contains(combination)) {
            throw new IllegalArgumentException("key " + combination + " cannot be taken in " + title);
        }
        return add(combination, what, ready, action);
    }

    /** Shows a key that is a list's among those of its page. */
    void ofList(String combination, String what, Runnable action) {
        add(combination, what, always(), action);
    }

    private Keys add(String combination, String what, BooleanExpression ready, Runnable action) {
        KeyCombination wanted = KeyCombination.valueOf(combination);
        if (!(wanted instanceof KeyCodeCombination)) {
            // JavaFX takes an unknown name for a character to be typed; such a key would silently never work.
            throw new IllegalArgumentException("no key is called " + combination);
        }
        if (all().anyMatch(key -> key.combination().equals(wanted))) {
            throw new IllegalArgumentException("key " + combination + " is taken in " + title);
        }
        own.add(new Key(wanted, what, ready, action));
        return this;
    }

    /** Gives a button a key: the key presses it, its tooltip names the key, and the key rests while it is disabled. */
    public Keys button(String combination, String what, ButtonBase button) {
        on(
                combination,
                what,
                BooleanExpression.booleanExpression(button.disabledProperty().not()),
                button::fire);
        button.setTooltip(new Tooltip(what + "  " + KeyName.of(KeyCombination.valueOf(combination))));
        return this;
    }

    /** Lets the keys work while the focus is anywhere in this node; the control that has the focus comes first. */
    public void install(Node scope) {
        scope.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KeyCombination.valueOf(HELP).match(event)) {
                event.consume();
                show(scope.getScene().getWindow());
            }
            own.stream()
                    .filter(key -> key.combination().match(event))
                    .findFirst()
                    .ifPresent(key -> press(key, event));
        });
    }

    /** Presses the key of this scope, or of one around it, that the event means; consumes the event if there is one. */
    public void press(KeyEvent event) {
        all().filter(key -> key.combination().match(event)).findFirst().ifPresent(key -> press(key, event));
    }

    /** The strip at the foot of the window that shows these keys. */
    public HBox bar() {
        return new KeyBar(this, own);
    }

    /** Every key that works here: this scope's first, then those of the outer one that it does not take for itself. */
    public Stream<Key> all() {
        return Stream.concat(own.stream(), outer.stream().flatMap(Keys::all).filter(key -> !takes(key)));
    }

    private static BooleanExpression always() {
        return Bindings.createBooleanBinding(() -> true);
    }

    private boolean takes(Key other) {
        return own.stream().anyMatch(key -> key.combination().equals(other.combination()));
    }

    /** Opens the list of all keys of this scope, as F1 does. */
    public void show(Window owner) {
        KeyList.show(owner, groups());
    }

    private List<KeyList.Group> groups() {
        List<KeyList.Group> groups = new ArrayList<>();
        groups.add(new KeyList.Group(title, List.copyOf(own)));
        outer.ifPresent(keys -> groups.addAll(keys.groups()));
        if (outer.isEmpty()) {
            Key help = new Key(KeyCombination.valueOf(HELP), Words.say("kit.keys.all"), always(), () -> {});
            groups.add(new KeyList.Group("", List.of(help)));
        }
        return groups;
    }

    private static void press(Key key, KeyEvent event) {
        event.consume();
        if (key.ready().get()) {
            key.action().run();
        }
    }
}
